"""What may be written now: the rules of a record, and the limits of what one may ask of the other."""

from .accord import too_soon
from .asks import rule_for
from .boundaries import refused_lately
from .entries import Boundary, Extended, Promise
from .errors import ForAnother, Refused, RuleForOther, TooMany
from .promises import AT_ONCE, active, courses
from .record import Entry, Record
from .rules import Rules
from .turns import out_of_turn


def admitted(record: Record, entry: Entry) -> Record:
    """The record with one more entry, once the rules allow it; raises Refused with the sentence otherwise.

    Besides the rules of `Rules` it keeps these: at most five active promises at once, no rule for the other
    as a limit or a promise, nothing asked again for thirty days after a no, one turn of listening at a time.
    """
    rules = Rules(record.bond)
    for e in record.entries:
        rules.take(e)
    if taken := rules.take(entry):
        raise Refused(f"{taken[:1].upper()}{taken[1:]}.")
    objection = rules.objection(entry)
    if isinstance(objection, ForAnother):
        raise Refused(objection.says.format(record.called(objection.who)))
    if objection:
        raise Refused(f"{objection[:1].upper()}{objection[1:]}.")
    _in_its_own_name(record, entry)
    if said := _too_soon(record, entry):
        raise Refused(said)
    if isinstance(entry.what, Promise):
        held = active(courses(record.with_entry(entry), entry.at), entry.by)
        if len(held) > AT_ONCE:
            raise TooMany(
                "Five promises are enough to carry at once. You could let one go before you add another."
            )
    return record.with_entry(entry)


def _in_its_own_name(record: Record, e: Entry) -> None:
    """A limit and a promise speak of their writer; what the other is to do can only be asked for."""
    if e.by not in record.bond.people:
        return
    other = record.called(record.bond.other(e.by))
    match e.what:
        case Boundary(kind="limit") if rule_for(e.words, other):
            raise RuleForOther(
                f"These words say what {other} has to do. A limit says what you will do, or will not. "
                "You can ask for it as a request, and a request may be declined."
            )
        case Promise() if rule_for(e.words, other):
            raise RuleForOther(
                f"These words say what {other} has to do. A promise is about what you will do yourself. "
                "What you wish for you can ask as a request."
            )
        case _:
            pass


def _too_soon(record: Record, e: Entry) -> str:
    match e.what:
        case Boundary(kind="request"):
            return refused_lately(record, e)
        case Extended(pause=ref):
            again = any(isinstance(x.what, Extended) and x.what.pause == ref for x in record.standing)
            return (
                "This pause was made longer once already. You can come back, and call another."
                if again
                else ""
            )
        case _:
            return out_of_turn(record, e) or too_soon(record, e)
