"""A reading as it is given out: as one JSON object, or in plain words."""

import json

from .catalogue import by_label
from .reading import Reading

_AT_MOST = 2
UNREAD = {
    "empty": "There is nothing here to read.",
    "too long": "This draft is longer than 20,000 letters; give it in smaller parts.",
    "not text": "This is not a text that can be read.",
}


def as_json(reading: Reading, name: str | None) -> str:
    """A reading as one line of JSON."""
    told: dict[str, object] = {
        "id": name,
        "signals": [
            {
                "label": f.label,
                "start": f.start,
                "end": f.end,
                "text": f.text,
                "tier": f.tier,
                "means": f.means,
                "why": f.why,
                "ask": f.ask,
            }
            for f in reading.signals
        ],
        "apology": {"is_apology": reading.apology.is_apology, "parts": dict(reading.apology.parts)},
        "promises": [
            {"text": p.text, "start": p.start, "end": p.end, "when": p.when} for p in reading.promises
        ],
        "alarm": list(reading.alarm),
        "language": reading.language,
    }
    if reading.unread:
        told["trouble"] = UNREAD[reading.unread]
    return json.dumps(told, ensure_ascii=False)


def as_text(reading: Reading) -> str:
    """A reading in plain words: what is good first, then at most two findings, and one question back."""
    if reading.unread:
        return UNREAD[reading.unread]
    lines = _good(reading) + _hurtful(reading) + _parts(reading)
    lines += [f"A promise: “{p.text}”" + (f" ({p.when})" if p.when else "") for p in reading.promises]
    if not lines:
        return _NOTHING[reading.language]
    return "\n".join(lines)


_NOTHING = {
    "en": "Nothing stands out here. Tend reads words, not what is meant; it misses sarcasm and silence.",
    "und": "Tend reads English only so far, and finds no words of it here.",
}


def _good(reading: Reading) -> list[str]:
    named: dict[str, str] = {}
    for found in reading.good:
        named.setdefault(by_label()[found.label].name, found.text)
    return [f"Already good: {name}: “{_one_line(text)}”" for name, text in named.items()]


def _hurtful(reading: Reading) -> list[str]:
    lines = [f"“{_one_line(f.text)}”: {f.means} {f.why}" for f in reading.hurtful[:_AT_MOST]]
    if reading.hurtful:
        lines.append(reading.hurtful[0].ask)
    if reading.alarm:
        lines.append("There are people who answer right now: see Help in Tend. This stays with you alone.")
    return lines


def _parts(reading: Reading) -> list[str]:
    if not reading.apology.is_apology:
        return []
    standing = {"present": "said", "undone": "said, and undone beside it", "missing": "not said"}
    told = [f"{name.replace('_', ' ')}: {standing[how]}" for name, how in reading.apology.parts.items()]
    return ["In this apology: " + "; ".join(told) + "."]


def _one_line(text: str) -> str:
    return " ".join(text.split())
