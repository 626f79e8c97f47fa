"""A picture as JSON, in the form docs/picture-json.md describes."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta

from tend.trust.cycles import Cycle
from tend.trust.fields import written_moment
from tend.trust.follow import Week
from tend.trust.misses import Question
from tend.trust.occasions import Occasion
from tend.trust.picture import Picture
from tend.trust.reasons import Reason
from tend.trust.record import Entry, Record
from tend.trust.resilience import Crossing

from .drawn import drawn

FORM = "tend-picture/1"
"""The name and the number of the form."""
DIGITS = 6
"""Decimal places of every share."""

Json = dict[str, object]


def as_json(record: Record, of: str, about: str, at: datetime) -> str:
    """The picture as JSON: sorted keys, six decimals, the same bytes for the same journal."""
    found, why, said, _ = drawn(record, of, about, at)
    told: Json = {
        "form": FORM,
        "of": of,
        "about": about,
        "at": written_moment(at),
        "word": found.word,
        "follow_through": _follow(found),
        "truth": _truth(found),
        "presence": _presence(found),
        "coming_back": [_crossing(c) for c in found.coming_back],
        "again": [_cycle(c) for c in found.again],
        "set_apart": _names(found.set_apart),
        "felt_safety": {
            "answers": [
                {"at": written_moment(e.at), "entry": e.name, "safety": n} for e, n in found.felt.answers
            ],
            "direction": found.felt.direction,
        },
        "limits": {
            "each": [{"entry": e.name, "met": met} for e, met in found.limits.each],
            "uneasy_after": found.limits.uneasy_after,
        },
        "sharing": _sharing(found),
        "out_of_character": [_question(q) for q in found.questions],
        "weeks": [_week(w) for w in found.weeks],
        "reasons": [_reason(r) for r in why],
        "next_step": _step(found),
        "words": [said.meaning, said.marks, said.ahead, *(text for _, text in said.strands), said.closing],
    }
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _week(w: Week) -> Json:
    shares = {"middle": _share(w.middle), "low": _share(w.low), "high": _share(w.high)}
    return {"start": w.start.isoformat(), "pale": w.pale, **shares}


def _share(value: float) -> float:
    return round(value, DIGITS)


def _names(entries: Iterable[Entry]) -> list[str]:
    return [e.name for e in entries]


def _follow(found: Picture) -> Json:
    f = found.follow
    return {
        "enough": f.enough,
        "forecast": _share(f.forecast),
        "recorded": _share(f.recorded),
        "next_ten": {"low": f.low, "high": f.high},
        "evidence": _share(f.evidence),
        "kept_evidence": _share(f.kept_evidence),
        "weeks_kept": f.weeks_kept,
        "last": [_occasion(o) for o in f.last],
    }


def _occasion(o: Occasion) -> Json:
    return {
        "occasion": o.key,
        "due": written_moment(o.due),
        "fact": o.fact,
        "seen": o.seen,
        "entries": _names(o.entries),
    }


def _truth(found: Picture) -> Json:
    t = found.truth
    return {
        "relied_on": _share(t.relied_on),
        "found_out": _names(t.found_out),
        "owned_up": _names(t.owned_up),
        "came_later": _names(t.came_later),
        "told_unasked": _names(t.told_unasked),
        "whole": t.whole,
        "known_since": written_moment(t.known_since) if t.known_since else None,
    }


def _presence(found: Picture) -> Json:
    p = found.presence
    return {
        "met": _names(p.met),
        "unmet": _names(p.unmet),
        "heard": _names(p.heard),
        "unheard": _names(p.unheard),
        "returns": [{"entry": e.name, "how": how} for e, how in p.returns],
    }


def _crossing(c: Crossing) -> Json:
    return {
        "rupture": c.rupture.rupture,
        "way": c.rupture.way,
        "at": written_moment(c.entry.at),
        "standing": c.standing,
        "repair": c.repair.ref if c.repair else None,
        "state": c.repair.state if c.repair else None,
        "heard_after_hours": None if c.heard_after is None else _share(c.heard_after / timedelta(hours=1)),
        "watched": c.watched,
    }


def _cycle(c: Cycle) -> Json:
    return {
        "way": c.way,
        "began": written_moment(c.began),
        "again": written_moment(c.again),
        "last": written_moment(c.last),
        "over": written_moment(c.over) if c.over else None,
    }


def _sharing(found: Picture) -> Json:
    s = found.sharing
    return {
        "theirs": _names(s.theirs),
        "own": _names(s.own),
        "received_safely": s.received_safely,
        "used_against": s.used_against,
    }


def _question(q: Question) -> Json:
    return {
        "promise": q.course.promise.ref,
        "occasion": q.occasion.key,
        "kept_before": q.kept_before,
        "outcomes_before": q.outcomes_before,
        "latest": q.latest,
    }


def _reason(r: Reason) -> Json:
    return {
        "strand": r.strand,
        "says": r.says,
        "entries": list(r.entries),
        "forecast_without": _share(r.forecast_without),
        "word_without": r.word_without,
    }


def _step(found: Picture) -> Json | None:
    step = found.next_step
    return None if step is None else {"build": step.build, "practice": step.practice, "because": step.because}
