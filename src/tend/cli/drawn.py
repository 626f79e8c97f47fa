"""A picture as the shell gives it: in plain words, or as a drawing."""

import textwrap
from datetime import datetime, tzinfo

from tend.trust.picture import Picture, picture
from tend.trust.reasons import Reason, reasons
from tend.trust.record import Record
from tend.trust.resilience import Crossing
from tend.trust.strands import TITLES
from tend.trust.twin import Twin, twin
from tend.web.charts import Crack, Sheet, State, Week, band

WIDTH = 78
"""Letters in a line of text."""


def day_of(at: datetime, zone: tzinfo) -> str:
    """A day in words, in the zone the two live in."""
    local = at.astimezone(zone)
    return f"{local.day} {local:%B %Y}"


def drawn(record: Record, of: str, about: str, at: datetime) -> tuple[Picture, tuple[Reason, ...], Twin, str]:
    """A picture with its reasons and its twin, and what the other is called."""
    seen = record.for_eyes(of)
    found = picture(seen, of=of, about=about, at=at)
    why = reasons(seen, found)
    name = seen.called(about)
    return found, why, twin(found, why, name), name


def as_text(record: Record, of: str, about: str, at: datetime) -> str:
    """The picture in plain words, as the screen says them."""
    _, why, said, name = drawn(record, of, about, at)
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
