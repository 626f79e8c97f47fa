"""A picture as the shell gives it: in plain words, as JSON, or as a drawing."""

import json
import textwrap
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from tend.trust import follow
from tend.trust.fields import written_moment
from tend.trust.occasions import Occasion
from tend.trust.picture import Picture, Question, picture
from tend.trust.reasons import Reason, reasons
from tend.trust.record import Entry, Record
from tend.trust.resilience import Crossing
from tend.trust.twin import TITLES, Twin, twin
from tend.web.charts import Crack, Sheet, State, Week, band

FORM = "tend-picture/1"
"""The name and the number of the JSON form, described in docs/picture-json.md."""
DIGITS = 6
"""Decimal places of every share in the JSON form."""
WIDTH = 78
"""Letters in a line of text."""

Json = dict[str, object]


def day_of(at: datetime, zone: tzinfo) -> str:
    """A day in words, in the zone the two live in."""
    local = at.astimezone(zone)
    return f"{local.day} {local:%B %Y}"


def _drawn(
    record: Record, of: str, about: str, at: datetime
) -> tuple[Picture, tuple[Reason, ...], Twin, str]:
    """A picture with its reasons and its twin, and what the other is called."""
    seen = record.for_eyes(of)
    found = picture(seen, of=of, about=about, at=at)
    why = reasons(seen, found)
    name = seen.called(about)
    return found, why, twin(found, why, name), name


def as_text(record: Record, of: str, about: str, at: datetime) -> str:
    """The picture in plain words, as the screen says them."""
    _, why, said, name = _drawn(record, of, about, at)
    whose = record.for_eyes(of).called(of)
    when = (
        f"{day_of(at, record.zone)}, {at.astimezone(record.zone):%H:%M}"
        if record.entries
        else "an empty record"
    )
    blocks = [f"{whose} about {name} · {when}", f"{said.word[:1].upper()}{said.word[1:]}. {said.meaning}"]
    blocks += ["\n".join(part for part in (said.marks, said.ahead) if part)]
    blocks += [f"{TITLES[strand]}: {text}" for strand, text in said.strands]
    blocks += ["\n".join(said.band)] if said.band else []
    blocks += list(said.questions)
    blocks += (
        ["What moved it:", *(f"- {TITLES[reason.strand]}: {reason.says}" for reason in why)] if why else []
    )
    blocks.append(said.closing)
    return (
        "\n\n".join(_wrapped(block) for block in blocks).replace(":\n\n- ", ":\n- ").replace("\n\n- ", "\n- ")
        + "\n"
    )


def _wrapped(block: str) -> str:
    return "\n".join(
        textwrap.fill(line, WIDTH, subsequent_indent="  " if line.startswith("- ") else "")
        for line in block.splitlines()
    )


def as_svg(record: Record, of: str, about: str, at: datetime) -> str:
    """The weekly line in its band, as a drawing that stands alone in a file."""
    found = picture(record.for_eyes(of), of=of, about=about, at=at)
    weeks = [Week(w.start, w.middle, w.low, w.high, w.pale) for w in found.weeks]
    shown = [c for c in found.coming_back if c.standing != "withdrawn"]
    cracks = [
        Crack(
            c.entry.at.astimezone(record.zone).date(), None, _state_of(c), _CALLED.get(c.standing, c.standing)
        )
        for c in shown
    ]
    title = f"The record, week by week: {record.called(of)} about {record.for_eyes(of).called(about)}"
    return band(weeks, cracks, 720, 220, Sheet(standalone=True, title=title))


_CALLED = {"ended": "ended, still young", "stood": "repaired, and stood", "recurred": "it came again"}


def _state_of(c: Crossing) -> State:
    """Gold where a repair stood, dots while one is under way or young, a gap where none is."""
    if c.standing == "stood":
        return "stood"
    under_way = c.repair is not None and c.repair.open
    return "in repair" if under_way or c.standing == "ended" else "open"


def as_json(record: Record, of: str, about: str, at: datetime) -> str:
    """The picture as JSON: sorted keys, six decimals, the same bytes for the same journal."""
    found, why, said, _ = _drawn(record, of, about, at)
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


def _week(w: follow.Week) -> Json:
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
