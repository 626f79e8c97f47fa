"""Words that ask something of the other: a rule in the clothes of a limit, and the same wish once more."""

import pytest

from tend.trust.asks import rule_for, same_wish, telling_words

RULES = (
    "You must be home by ten",
    "You have to tell me where you are",
    "You are not allowed to see my brother",
    "you can't smoke in the flat",
    "You will tell me where you are",
    "You will not see her again",
    "You are going to give me your password",
    "No. You won’t go to that party",
    "I sleep in the small room, and you have to stay out",
    "From now on you need to ask me first",
    "Don't go out without me",
    "Never talk to him again",
    "I forbid you to work late",
    "I don’t allow you to drive alone",
    "I want you to call every hour",
    "Ben must not drink",
    "He may not phone her",
)
LIMITS = (
    "I will leave the room when you shout",
    "I won't lend you money again",
    "I sleep in the small room",
    "Not after ten",
    "When you can't talk calmly, I will go outside",
    "If you must drink, I sleep elsewhere",
    "You may not touch me",
    "You can’t read my letters",
    "You must not shout at me",
    "Don't touch me",
    "You will not get an answer after ten",
    "I don't want to be shouted at",
    "I stop the talk when voices are raised",
    "You are my home",
    "Must you go?",
    "Ring your mother when you ask me to",
    "Do you have to go tonight?",
    "",
)


@pytest.mark.parametrize("words", RULES)
def test_what_the_other_has_to_do_is_a_rule(words: str):
    assert rule_for(words, "Ben")


@pytest.mark.parametrize("words", LIMITS)
def test_what_i_do_and_what_is_mine_is_none(words: str):
    assert not rule_for(words, "Ben")


def test_a_name_with_odd_signs_is_only_a_name():
    assert rule_for("B.(x must stay in", "B.(x")
    assert not rule_for("Bella must stay in", "B.(x")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Could you give me the code to your phone?", "Please let me have your phone code"),
        ("Come to my mother’s on Friday", "Will you come to my mother this Friday, please?"),
        ("Would you?", "Would  you?"),
    ],
)
def test_a_wish_put_in_other_words_is_the_same_wish(one: str, other: str):
    assert same_wish(one, other)
    assert same_wish(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Could we talk on Sundays only?", "Could you walk the dog on Sundays?"),
        ("Come to my mother’s on Friday", "Cook on Tuesdays"),
        ("Would you?", "Cook on Tuesdays"),
    ],
)
def test_another_wish_is_another(one: str, other: str):
    assert not same_wish(one, other)


def test_small_words_and_endings_carry_nothing():
    assert telling_words("Could you please be talking with me on the walks?") == {"talk", "walk"}
