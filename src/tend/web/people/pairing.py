"""How two come together: a bond begun by one, an invitation, its answer."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from tend.trust.entries import Joined
from tend.trust.record import Entry
from tend.web import clock
from tend.web.people.access import Here
from tend.web.store import accounts, bonds, invitations, record
from tend.web.store.models import Bond, Invitation, Person
from tend.web.store.together import together

OPEN_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Letter:
    """An invitation as its reader sees it: nothing of the past is in it."""

    invitation: Invitation
    said: invitations.Letter
    inviter: str
    invited: str
    words: str
    until: datetime
    zone: str
    host: str
    inviter_hosts: bool
    own: bool


def begin(person: Person, other: str, zone: str) -> Bond:
    """The bond somebody begins with; the other seat has a name, or none yet."""
    at = clock.now()
    bond, new = bonds.first_bond(person, other, zone, at)
    if new:
        seat = next(s for s in bond.seats.all() if s.person_id == person.pk)
        record.append(bond, Entry(at, seat.partner, Joined(person.name)), uuid.uuid4().hex)
    return bond


def invite(here: Here, words: str) -> str:
    """A new invitation to the other seat; the token of its address is given back once."""
    return invitations.invite(here.bond, here.seat, words.strip(), here.now, here.now + OPEN_FOR)


def revoke(here: Here) -> None:
    """Take back whatever invitation is open."""
    invitations.end_all(here.bond)


def read(token: str, reader: Person | None) -> Letter | None:
    """The letter behind an address; None when it is over, whatever the reason."""
    found = invitations.find(token, clock.now(), reader)
    seat = invitations.empty_seat(found.bond) if found else None
    said = invitations.letter_of(found, token) if found else None
    if found is None or seat is None or said is None:
        return None
    inviter = found.seat.person
    return Letter(
        invitation=found,
        said=said,
        inviter=said.called[found.seat.side],
        invited=said.called[seat.side],
        words=said.words,
        until=found.expires_at,
        zone=said.zone,
        host=accounts.host(),
        inviter_hosts=accounts.hosts(inviter),
        own=reader is not None and inviter == reader,
    )


def decline(letter: Letter) -> None:
    """No, and do not ask again: the letter is closed."""
    invitations.answer(letter.invitation, "declined")


def sign_up_and_join(letter: Letter, login: str, name: str, passphrase: str) -> Person | None:
    """A new login that takes the empty seat at once; None when the letter or the name is gone by now."""
    with together():
        if invitations.held(letter.invitation, clock.now()) is None:
            return None
        person = accounts.new_person(login, name, passphrase)
        if person is not None:
            join(letter, person)
        return person


def join(letter: Letter, person: Person) -> Bond | None:
    """Take the empty seat; None when the letter is over by now, or the seat would be beside oneself."""
    at = clock.now()
    with together():
        held = invitations.held(letter.invitation, at)
        seat = invitations.empty_seat(held.bond) if held else None
        if held is None or seat is None or bonds.bond_for(person, held.bond.key) is not None:
            return None
        bond, said = held.bond, letter.said
        bonds.name_all(bond, said.name, said.zone, list(zip(said.partners, said.called, strict=True)))
        bonds.take_seat(bond, seat, person, at)
        invitations.answer(held, "joined")
        # Both step into the shared record in this moment: what was before stays with the one who wrote it.
        for one in bond.seats.all():
            record.append(bond, Entry(at, one.partner, Joined(one.called)), uuid.uuid4().hex)
        return bond
