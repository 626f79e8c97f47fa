"""The same words turned round: I for you, quoted, denied, long ago; findings vanish or stay as they must."""

import pytest

from tend.words import read

BREAKING = "You are so selfish."


def labels(text: str, role: str = "either") -> set[str]:
    return {found.label for found in read(text, role).signals}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("You never listen to me.", "criticism"),
        ("You are so selfish.", "criticism"),
        ("You're pathetic.", "contempt"),
        ("You made me lie.", "blame_shift"),
        ("You're overreacting.", "minimising"),
        ("I'll make sure you never see the kids again.", "threat"),
        ("Give me your phone.", "control"),
    ],
)
class TestOneThingSaid:
    def test_said_straight_it_is_found(self, said: str, label: str):
        assert label in labels(said)

    def test_quoted_from_somebody_else_it_is_not(self, said: str, label: str):
        assert label not in labels(f'My brother said to his wife: "{said}" I was shocked.')

    def test_reported_without_quotation_marks_it_is_not(self, said: str, label: str):
        assert label not in labels(f"He told her {said.lower()}")

    def test_in_single_quotation_marks_it_is_not(self, said: str, label: str):
        assert label not in labels(f"She wrote '{said.removesuffix('.')}' and I cried.")


@pytest.mark.parametrize(
    ("breaking", "turned", "label"),
    [
        ("You never listen to me.", "I never listen to you.", "criticism"),
        ("You're so selfish.", "I'm so selfish.", "criticism"),
        ("You are pathetic.", "I am pathetic.", "contempt"),
        ("You made me lie.", "I made you lie.", "blame_shift"),
        ("It's your fault.", "It's my fault.", "blame_shift"),
        ("You're overreacting.", "I'm overreacting.", "minimising"),
        ("If you leave I'll take the kids.", "If I leave you'll take the kids.", "threat"),
        ("You're not allowed to see him.", "I'm not allowed to see him.", "control"),
    ],
)
def test_i_and_you_change_places_and_the_charge_is_gone(breaking: str, turned: str, label: str):
    assert label in labels(breaking)
    assert label not in labels(turned)


@pytest.mark.parametrize(
    ("denied", "label"),
    [
        ("I don't think you're selfish.", "criticism"),
        ("You are not pathetic.", "contempt"),
        ("It wasn't your fault.", "blame_shift"),
        ("You are not overreacting.", "minimising"),
        ("I'm not saying it was only a joke.", "minimising"),
        ("I will never hurt you.", "threat"),
        ("You don't have to give me your phone.", "control"),
        ("You never have to send me a picture.", "control"),
        ("I don't need to see your bank account.", "control"),
        ("I'm not going to burn your letters.", "threat"),
        ("I won't tell your sister.", "threat"),
        ("I don't want to hurt myself.", "self_harm"),
    ],
)
def test_denied_it_is_no_charge(denied: str, label: str):
    assert label not in labels(denied)


@pytest.mark.parametrize(
    ("past", "label"),
    [
        ("I used to say you were selfish. I was unfair.", "criticism"),
        ("I told you it was nothing, and that was a lie.", "minimising"),
        ("Last year I said I would take the kids. I am ashamed of it.", "threat"),
        ("I told you to give me your phone. I had no right.", "control"),
    ],
)
def test_told_as_past_by_the_one_who_said_it(past: str, label: str):
    assert label not in labels(past)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("You said you'd be home, I'll make sure you never see the kids again.", "threat"),
        ("You said you'd be home, you always do this.", "criticism"),
        ("She told him, I'll kill you.", None),
        ("He told me you're useless, you're a joke.", None),
    ],
)
def test_after_a_comma_the_writer_speaks_again_but_not_where_the_other_s_words_may_go_on(
    said: str, label: str | None
):
    """A report ends where an I, or after "you said" a you, is said in the present."""
    broken = {found.label for found in read(said).hurtful}
    assert broken == ({label} if label else set())


def test_a_building_signal_vanishes_when_it_is_denied_or_another_s():
    assert "ownership" in labels("It was my fault.")
    assert "ownership" not in labels("It wasn't my fault.")
    assert "ownership" not in labels("He said it was his fault.")
    assert "acknowledgement" in labels("I hurt you.")
    assert "acknowledgement" not in labels("You hurt me.")


def test_teasing_with_love_in_it_is_left_alone():
    assert labels("lol you absolute noodle, love you, soup?") & {"contempt", "criticism"} == set()


def test_the_hurt_one_is_shown_contempt_and_threat_alone():
    complaint = "You never listen, it's your fault, and I want to see your messages."
    assert labels(complaint, "injured") == set()
    assert "contempt" in labels("You're a pathetic liar.", "injured")
    assert "threat" in labels("I'll tell everyone what you did.", "injured")
    assert "self_harm" in read("I don't want to be here any more.", "injured").alarm
    assert read("And I decide when it is enough.", "injured").alarm == (), (
        "whoever says it, it may be control"
    )


def test_a_pause_with_a_return_builds_and_one_without_breaks():
    assert "repair_attempt" in labels("I'm too wound up. Give me half an hour, then I want to hear you.")
    assert "stonewalling" in labels("I'm done talking.")
    assert "stonewalling" not in labels("I can't talk right now, I'll call you at nine and listen.")


@pytest.mark.parametrize(
    ("said", "label", "turned"),
    [
        ("I'll have your licence taken.", "threat", "They'll have your licence renewed by Monday."),
        ("Leave and I'll put your piano through the window.", "threat", "I'll put your piano by the window."),
        ("You're not going to that reunion.", "control", "You're going to that reunion, I'll mind the baby!"),
        ("Every Friday you'll show me the bank statement.", "control", "Every Friday I'll show you mine."),
        ("If you go I'll hang myself.", "self_harm", "If you go I'll hang the washing."),
        ("Nobody would miss me if I was dead.", "self_harm", "Nobody would miss that meeting."),
    ],
)
def test_an_alarm_is_heard_in_words_it_never_learnt_and_its_neighbour_is_not(
    said: str, label: str, turned: str
):
    assert label in read(said).alarm
    assert label not in read(turned).alarm


def test_a_loss_is_no_threat_until_a_price_is_set_on_it():
    assert read("We will not see her again.").alarm == ()
    assert "threat" in read("Sign that and you will not see her again.").alarm
    assert "threat" in read("If you leave you won't see them again.").alarm


@pytest.mark.parametrize(
    ("price", "gift"),
    [
        ("Walk out and I'll shred your degree.", "Sit down and I'll frame your degree."),
        ("The day you testify I'll torch your shop.", "The day you open I'll paint your shop."),
        ("I'd see that boat sunk before I let you have it.", "I'd see that boat once before I buy it."),
    ],
)
def test_a_deed_set_as_the_price_of_the_other_s_act_is_a_threat_whatever_it_is(price: str, gift: str):
    assert "threat" in read(price).alarm
    assert read(gift).alarm == ()


@pytest.mark.parametrize(
    "said",
    [
        "Go on, then.",
        "Keep them. Tell me first.",
        "And I decide when it has been enough for me.",
        "No phone at supper, for both of us?",
        "I ruin everything.",
        "Which part would you each like to hand over?",
    ],
)
def test_calm_words_between_two_are_no_alarm(said: str):
    assert read(said).alarm == ()


def test_a_promise_with_its_time_builds_and_another_s_does_not():
    assert "follow_through" in labels("I'm hoovering the stairs on Saturday.")
    assert "follow_through" not in labels("He's hoovering the stairs on Saturday.")


@pytest.mark.parametrize(
    "said",
    [
        "A lad on the ward said he didn't want to be alive. I sat with him till his sister came.",
        "Davo isn't good. Said he'd be better off dead. I'm driving over.",
        "Nora says her fella takes her phone off her every night.",
        "My boss will kill me if this is late.",
        "Mum's going to kill me.",
    ],
)
def test_what_a_third_person_said_or_might_do_is_no_alarm_of_the_writer_s(said: str):
    assert read(said).alarm == ()
    assert read("I wish a lorry would kill me.").alarm == ("self_harm",)


@pytest.mark.parametrize(
    "said",
    [
        "I read the odometer every evening, so don't tell me you only went to the shop.",
        "And I want the pin for your card, hand it over.",
    ],
)
def test_a_joke_in_one_line_hides_no_alarm_in_another(said: str):
    assert read(said).alarm == ("control",)
    assert read(f"Great film last night, haha. {said}").alarm == ("control",)


@pytest.mark.parametrize(
    "said", ["I want a divorce.", "Where were you?", "I need space.", "I hate this.", "Don't go yet."]
)
def test_what_two_people_say_in_a_bad_week_is_no_alarm(said: str):
    assert read(said).alarm == ()
