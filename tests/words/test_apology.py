"""The six parts of an apology: said, not said, undone by what stands beside them."""

import pytest

from tend.words import PARTS, read


def parts(text: str) -> dict[str, str]:
    return {name: how for name, how in read(text).apology.parts.items() if how != "missing"}


def test_a_bare_sorry_has_regret_and_nothing_else():
    assert parts("I am sorry.") == {"regret": "present"}
    assert read("I am sorry.").apology.warns == ("vague",)


def test_an_apology_that_names_the_act_and_offers_something():
    text = (
        "I sold your bicycle while you were away and you found the empty hook. I am so sorry. "
        "It was my choice alone. I have put the money in your account. What else would help you?"
    )
    found = parts(text)
    assert found["regret"] == found["responsibility"] == found["repair_offer"] == "present"
    assert "forgiveness_request" not in found


@pytest.mark.parametrize(
    "owned", ["It was my fault we missed the train.", "I take full responsibility for it."]
)
def test_owning_it_is_an_apology_without_the_word_sorry(owned: str):
    assert parts(owned) == {"responsibility": "present"}


@pytest.mark.parametrize(
    "sorrow",
    [
        "I owe you an apology. I told your secret.",
        "I feel awful about Saturday.",
        "I wish I could undo it.",
    ],
)
def test_sorrow_has_more_words_than_sorry(sorrow: str):
    assert parts(sorrow)["regret"] == "present"


def test_all_six_can_be_there():
    text = (
        "I'm sorry I shouted at you, it was my fault. I was scared about the rent. It won't happen again. "
        "How can I make it up to you? Can you forgive me?"
    )
    assert set(parts(text)) == set(PARTS)


@pytest.mark.parametrize(
    "undone",
    [
        "I'm sorry if I hurt you.",
        "I'm sorry, but you started it.",
        "Sorry you feel that way.",
        "I'm sorry. But if you hadn't laughed I would never have said it.",
    ],
)
def test_an_if_or_a_but_undoes_regret(undone: str):
    assert parts(undone)["regret"] == "undone"


def test_a_but_that_carries_care_undoes_nothing():
    assert parts("I'm sorry I lied to you. But you deserve the whole of it.")["regret"] == "present"
    assert parts("I'm sorry I missed it, but I'd love to hear all of it.")["regret"] == "present"


def test_a_first_act_is_an_offer_and_a_habit_is_a_change():
    """What will be done once puts something right; what is for every time again is a change."""
    assert parts("It was my fault. I'll ring you at six.") == {
        "responsibility": "present",
        "repair_offer": "present",
    }
    assert parts("It was my fault. I will ring you next time before I stay late.")["repentance"] == "present"


def test_a_demand_undoes_the_asking():
    assert parts("You have to forgive me.")["forgiveness_request"] == "undone"
    assert parts("Can you forgive me one day?")["forgiveness_request"] == "present"


@pytest.mark.parametrize(
    ("text", "warns"),
    [
        ("I'm sorry for everything, I am a terrible wife. Please tell me we'll be fine.",
         {"vague", "self_pity", "closing_demand"}),
        ("I should have told you. But it was for the flat, and it was not that much.", {"but", "minimise"}),
        ("I'm sorry if you felt left out, but work was mad.", {"conditional", "but"}),
        ("Mistakes were made, and I'm sorry.", {"passive"}),
    ],
)  # fmt: skip
def test_what_weakens_an_apology_is_named(text: str, warns: set[str]):
    assert warns <= set(read(text).apology.warns)


@pytest.mark.parametrize(
    "none",
    [
        "So sorry to hear about your aunt.",
        "I'm not sorry.",
        "He said sorry if you felt hurt.",
        "See you at six.",
        "I want an apology.",
        "You owe me an apology.",
    ],
)
def test_what_is_no_apology_has_no_parts(none: str):
    assert parts(none) == {}
    assert not read(none).apology.is_apology
