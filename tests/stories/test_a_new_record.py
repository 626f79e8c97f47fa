"""Something hidden comes out: what was kept before no longer speaks, what was missed still does."""

from tend.trust.record import Record

from .conftest import seen


def test_after_a_found_lie_only_the_misses_of_before_count(record: Record):
    """
    2025-01-01T19:00Z ben promises ref=C1 to=ana "Ring when the train is late"
    2025-01-01T19:30Z ana accepts promise=C1
    2025-01-02T19:00Z ben keeps occasion=C1@2025-01-02
    2025-01-02T20:00Z ana sees occasion=C1@2025-01-02 answer=yes
    2025-01-03T19:00Z ben keeps occasion=C1@2025-01-03
    2025-01-04T22:00Z ben misses occasion=C1@2025-01-04
    2025-01-10T19:00Z ana names rupture=X1 about=ben way=hide harm=5 how=discovered deception=yes "The debt"
    2025-01-12T19:00Z ben keeps occasion=C1@2025-01-12
    2025-01-12T20:00Z ana sees occasion=C1@2025-01-12 answer=yes
    """
    before, after = seen(record, "2025-01-09T09:00Z"), seen(record, "2025-01-20T09:00Z")
    assert [w.kept for w in before.follow.weights] == [True, True, False]
    assert [w.kept for w in after.follow.weights] == [False, True]
    assert after.truth.relied_on < 0.5 < before.truth.relied_on
    assert after.follow.forecast < after.follow.recorded
    assert after.word == "fragile"


def test_told_is_lighter_than_found_and_what_comes_later_is_heavier(record: Record):
    """
    2025-01-10T19:00Z ana names rupture=X1 about=ben way=dishonesty harm=3 how=told deception=yes "A loan"
    2025-01-12T19:00Z ben adds rupture=X1 how=volunteered "There is a second letter"
    2025-01-13T19:00Z ana adds rupture=X1 how=asked "I asked: a third one"
    2025-01-14T19:00Z ana adds rupture=X1 how=discovered "A fourth, in the car"
    """
    told, unasked, asked, found = (seen(record, f"2025-01-{day}T21:00Z").truth for day in (10, 12, 13, 14))
    assert told.relied_on == unasked.relied_on > asked.relied_on > found.relied_on
    assert (told.owned_up, told.found_out) == (told.hidden, ())
    assert told.known_since == asked.known_since
    assert found.known_since == record.entries[-1].at


def test_truth_told_unasked_and_received_narrows_the_gap(record: Record):
    """
    2025-01-10T19:00Z ana names rupture=X1 about=ben way=hide harm=4 how=discovered deception=yes "The debt"
    2025-01-20T19:00Z ben tells ref=D1 kind=mistake depth=3 topic=card "I used the card. Eighty-five euro"
    2025-01-20T19:30Z ana receives telling=D1 answer=received_safely "Thank you for telling me"
    2025-01-21T19:00Z ben tells ref=D2 kind=feeling "I am ashamed"
    2025-01-21T19:30Z ana receives telling=D2 answer=received
    2025-01-22T19:00Z ben tells ref=D3 kind=fact how=asked "Since March"
    2025-01-22T19:30Z ana receives telling=D3 answer=received
    2025-01-23T19:00Z ana believes-whole answer=yes
    """
    before, after = seen(record, "2025-01-19T09:00Z").truth, seen(record, "2025-01-24T09:00Z").truth
    assert [e.name for e in after.told_unasked] == ["D1"]
    assert after.relied_on > before.relied_on
    assert (before.whole, after.whole) == (None, True)
