"""Whether a record is whole, as far as that shows without any key: every chain walked, every key looked for.

A link holds on to the one before it, so a line that was changed, moved or taken out shows at its place.
Whoever can write the rows can also make all later links anew; that shows only to the two, at their next
visit, by the marks under their keys. An end cut off shows to them alone too: they know how far they had seen.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.db import DatabaseError

from tend.web.vault import inventory

from .chain import COLUMNS, FIRST, Row, link
from .elsewhere import HERE, Rows
from .models import Bond, Line


@dataclass(frozen=True, slots=True)
class Standing:
    """How many entries there are, and the first bad place of each chain, a sentence each."""

    lines: int
    troubles: tuple[str, ...]


def lines(rows: Rows = HERE) -> int:
    """How many entries there are."""
    return Line.objects.using(rows.record).count()


def standing(rows: Rows = HERE) -> Standing:
    """Walk every chain of every bond."""
    vault = _Vault(inventory.places(rows.keys), inventory.kept(rows.keys), inventory.gone(rows.keys))
    bonds = Bond.objects.using(rows.record).order_by("pk").values_list("pk", flat=True)
    troubles = tuple(trouble for bond in bonds for trouble in _walked(bond, vault, rows))
    return Standing(lines(rows), troubles)


def _walked(bond: int, vault: "_Vault", rows: Rows) -> Iterator[str]:
    walk = _Walk(bond, vault)
    try:
        yield from walk.over(_of(bond, rows))
    except (DatabaseError, ValueError, TypeError, AttributeError):
        # Words where bytes belong, a number where a time belongs: no Tend ever wrote such a row.
        yield f"Bond {bond}: what comes after entry {walk.n} is no row that Tend wrote."


def _of(bond: int, rows: Rows) -> Iterator[Row | int]:
    """The lines of a bond in their order; only the number of one that waits to be sealed."""
    found = Line.objects.using(rows.record).filter(bond=bond).order_by("n", "pk").values_list(*COLUMNS)
    for one in found.iterator(chunk_size=1):
        row = Row(*one)
        yield row if one[COLUMNS.index("scope")] is not None else row.n


@dataclass(frozen=True, slots=True)
class _Vault:
    """What the keys tell without being opened."""

    places: dict[UUID, inventory.Place]
    kept: dict[UUID, UUID]
    gone: set[UUID]

    def wrong_with(self, row: Row) -> str:
        """What is wrong with where a line says it belongs; empty when nothing is."""
        there = self.places.get(row.scope)
        if there is None:
            return "lies in a scope there are no keys for"
        if there.bond != row.bond_id:
            return "lies in a scope of another bond"
        if not 0 < row.epoch <= there.epoch:
            return "names a key its scope never had"
        if row.full and row.uid not in self.kept and row.uid not in self.gone:
            return "has lost the key of its words, and nobody took them back"
        if self.kept.get(row.uid, row.scope) != row.scope:
            return "has its key in another scope"
        if row.uid in self.kept and row.uid in self.gone:
            return "was taken back, and its key is here again"
        return ""


@dataclass(slots=True)
class _Walk:
    """One walk over the lines of a bond: the ends of its chains so far, and those that broke."""

    bond: int
    vault: _Vault
    n: int = 0
    torn: bool = False
    ends: dict[UUID, tuple[int, bytes]] = field(default_factory=dict)
    broken: set[UUID] = field(default_factory=set)

    def over(self, rows: Iterable[Row | int]) -> Iterator[str]:
        """The first bad place of the bond's order, and of each of its chains."""
        for row in rows:
            n = row if isinstance(row, int) else row.n
            if n != self.n + 1 and not self.torn:
                self.torn = True
                yield f"Bond {self.bond}: {_missing('entry', 'entries', self.n, n)}."
            if not isinstance(row, int) and row.scope not in self.broken:
                wrong = self.vault.wrong_with(row) or self._loose(row)
                if wrong:
                    self.broken.add(row.scope)
                    yield f"Bond {self.bond}, chain {row.scope.hex[:8]}: entry {row.n} {wrong}."
                self.ends[row.scope] = (row.seq, row.link)
            self.n = n

    def _loose(self, row: Row) -> str:
        """How a line does not hold on to the one before it; empty when it does."""
        seq, before = self.ends.get(row.scope, (0, FIRST))
        if row.seq > seq + 1:
            return f"comes too early: {_missing('place', 'places', seq, row.seq)}"
        if row.seq <= seq:
            return f"stands at place {row.seq}, where another one stood before it"
        if link(before, row) != row.link:
            return "was changed, or another one was put in its place"
        return ""


def _missing(one: str, more: str, before: int, after: int) -> str:
    """What lies between two numbers, in words."""
    first, last = before + 1, after - 1
    if last < first:
        return f"{one} {after} is there twice"
    return f"{one} {first} is missing" if first == last else f"{more} {first} to {last} are missing"
