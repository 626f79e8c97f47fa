"""A case history as its file gives it: two people, perhaps a therapist, and what happened."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast
from zoneinfo import ZoneInfo

from tend.cli.misuse import Misused, one_line
from tend.trust.people import PARTNER, Bond

from .happening import Remark

SCHEMA = "case-history/1"
TWO = 2
_PEOPLE_IN = ("by", "about", "to", "therapist", "made_for")
_TOLD_ABOUT = "what describes the case is no part of a record"
_KNOWN = {"id", "title", "timezone", "people", "therapist", "events", "schema"}
_DESCRIBES = {"fictional", "synopsis", "start", "end", "reading_notes", "expected", "facts"}

Fields = dict[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """The bond a case is about, the names of its people, and what happened, as the file gives it."""

    bond: Bond
    names: Mapping[str, str]
    happenings: tuple[object, ...]
    remarks: tuple[Remark, ...]


def case_of(raw: bytes, name: str) -> Case:
    """Read a case file; raises Misused with one sentence when it is none."""
    told = _json(raw, name)
    if told.get("schema", SCHEMA) != SCHEMA:
        raise Misused(f"{name} is written as {one_line(told['schema'], 40)}; Tend reads {SCHEMA}.")
    happenings = told.get("events")
    if not isinstance(happenings, list):
        raise Misused(f"{name} is not a case history: it has no list of events.")
    remarks = _top(told)
    people = _people(told, name, remarks)
    therapist = _therapist(told, remarks)
    zone = told.get("timezone", "UTC")
    if "timezone" not in told:
        remarks.append(Remark("read as", "the case", "it has no timezone, so its days are counted in UTC"))
    try:
        ZoneInfo(zone if isinstance(zone, str) else "")
    except (ValueError, OSError, KeyError):
        raise Misused(f"{name} counts its days in {one_line(zone, 40)}, which is not a time zone.") from None
    slugs = _slugs([*people, *([therapist] if therapist else [])], name, remarks)
    first, second = (slugs[p] for p in people)
    title = one_line(told.get("title") or "", 200)
    bond = Bond(f"{first}-and-{second}", (first, second), str(zone), slugs.get(therapist or ""), title)
    called = {slugs[p]: n for p, n in people.items()}
    renamed = tuple(_renamed(h, slugs) for h in cast(list[object], happenings))
    return Case(bond, called, renamed, tuple(remarks))


def _json(raw: bytes, name: str) -> Fields:
    try:
        told: Any = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError:
        raise Misused(f"{name} is not text in UTF-8.") from None
    except RecursionError:
        raise Misused(f"{name} is nested too deeply to be a case history.") from None
    except ValueError as bad:
        raise Misused(f"{name} cannot be read as JSON: {one_line(bad, 120)}.") from None
    if not isinstance(told, dict):
        raise Misused(f"{name} is not a case history: it is not one JSON object.")
    return cast(Fields, told)


def _once(pairs: list[tuple[str, object]]) -> Fields:
    """An object whose keys each stand once, so that none can hide another."""
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for n, (key, _) in enumerate(pairs) if key in {k for k, _ in pairs[:n]})
        raise ValueError(f"the key {one_line(twice, 40)} is given twice in one object")
    return found


def _top(told: Fields) -> list[Remark]:
    """What the file says around its happenings that a record does not hold."""
    described = [key for key in told if key in _DESCRIBES]
    remarks = [Remark("left out", ", ".join(described), _TOLD_ABOUT)] if described else []
    if "id" in told:
        remarks.append(
            Remark("left out", f"id {one_line(told['id'], 60)}", "a record goes by its two people")
        )
    unknown = [key for key in told if key not in _KNOWN | _DESCRIBES]
    remarks += [
        Remark("refused", one_line(key, 40), "this field of the case is not one Tend knows")
        for key in unknown
    ]
    return remarks


def _people(told: Fields, name: str, remarks: list[Remark]) -> dict[str, str]:
    """The two, by their short names, with what they want to be called."""
    found: dict[str, str] = {}
    given = told.get("people")
    for one in cast(list[object], given) if isinstance(given, list) else []:
        person = cast(Fields, one) if isinstance(one, dict) else {"id": one}
        who = person.get("id")
        if not isinstance(who, str) or not who:
            raise Misused(f"{name} names a person without an id.")
        found[who] = one_line(person.get("name") or "", 80)
        extra = [key for key in person if key not in ("id", "name")]
        roles = [key for key in extra if key.startswith("role_in_")]
        if roles:
            why = "a role belongs to one rupture, which says itself who was hurt"
            remarks.append(Remark("left out", f"{', '.join(roles)} of {who}", why))
        remarks += [
            Remark("refused", f"{one_line(key, 40)} of {who}", "this field is not one Tend knows")
            for key in extra
            if key not in roles
        ]
    if len(found) == 1 and isinstance(given, list) and len(cast(list[object], given)) == 1:
        found["other"] = ""
        remarks.append(
            Remark("read as", "people", "the case has one person, so the other place is held by other")
        )
    if len(found) != TWO:
        raise Misused(f"{name} names {len(found)} people; a bond is between two.")
    return found


def _therapist(told: Fields, remarks: list[Remark]) -> str | None:
    given = told.get("therapist")
    if given is None:
        return None
    if not isinstance(given, dict) or not isinstance(cast(Fields, given).get("id"), str):
        remarks.append(Remark("refused", "therapist", "it has no id to write by"))
        return None
    fields = cast(Fields, given)
    extra = [key for key in fields if key != "id"]
    known = [key for key in extra if key in ("name", "kind", "access_from", "consent_of")]
    if known:
        why = "the therapist writes under a short name, and the two entries of consent say who may read"
        remarks.append(Remark("left out", f"the therapist's {', '.join(known)}", why))
    remarks += [
        Remark("refused", f"the therapist's {one_line(key, 40)}", "this field is not one Tend knows")
        for key in extra
        if key not in known
    ]
    return str(fields["id"])


def _slugs(ids: list[str], name: str, remarks: list[Remark]) -> dict[str, str]:
    """The short written name of each person; an id that cannot be one is written in a way that can."""
    found: dict[str, str] = {}
    for one in ids:
        slug = one if PARTNER.fullmatch(one) else re.sub(r"[^\w.-]+|^[\W_]+", "-", one).strip("-._")[:40]
        if not PARTNER.fullmatch(slug) or slug in found.values():
            raise Misused(f"{name} has a person whose id, {one_line(one, 40)}, cannot be a short name.")
        if slug != one:
            remarks.append(Remark("read as", one_line(one, 40), f"this person is written {slug}"))
        found[one] = slug
    return found


def _renamed(happening: object, slugs: Mapping[str, str]) -> object:
    if not isinstance(happening, dict) or all(k == v for k, v in slugs.items()):
        return happening
    fields = cast(Fields, happening)
    swapped = {k: slugs[v] for k in _PEOPLE_IN if isinstance(v := fields.get(k), str) and v in slugs}
    return {**fields, **swapped}
