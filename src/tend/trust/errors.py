"""Every refusal and every trouble, in one place.

Two kinds are kept apart:

    Trouble            something in a *record* that cannot be read or may not stand: a value, returned
    TendError          something in a *request* that is refused: raised
      Refused          this person may not write this here, or not now
        TooMany        there is a gentle limit, and it is reached
        RuleForOther   these words say what the other has to do; they may be asked as a request
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing in a written record that could not be taken as it stands: where, what, and how to mend it.

    `line` counts from 1; 0 means the record as a whole. `left_out` says whether the line was left out.
    """

    line: int
    what: str
    mend: str
    left_out: bool = True

    def __str__(self) -> str:
        """The trouble as one sentence a person can act on."""
        where = f"line {self.line}: " if self.line else ""
        return f"{where}{self.what}. {self.mend}" if self.mend else f"{where}{self.what}."


class ForAnother(str):
    """Why an entry may not stand: it is for one other person to write. `who` is their short name.

    As text it names people and entries as a journal does; `says` is for people, with their name left open.
    """

    __slots__ = ("says", "who")
    who: str
    says: str

    @classmethod
    def only(cls, who: str, what: str, says: str) -> "ForAnother":
        """The sentence for a journal, and the one for people."""
        found = cls(f"only {who} may {what}")
        found.who, found.says = who, says
        return found


class TendError(Exception):
    """Any refusal of a request; its text is one clear sentence."""


class Refused(TendError):
    """This may not be written here, or not now."""


class TooMany(Refused):
    """There is a gentle limit, and it is reached."""


class RuleForOther(Refused):
    """These words say what the other has to do; they may be asked as a request, and declined."""
