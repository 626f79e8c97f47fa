"""The marks: one drawing for each thing that can become of a promise."""

from collections.abc import Mapping
from html import escape
from types import MappingProxyType
from typing import Final

FACTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kept": "kept",
        "late": "kept late",
        "moved": "told ahead and moved",
        "partly": "partly kept",
        "owned": "missed, owned first",
        "found": "missed, found by the other",
        "excused": "excused or released",
        "to-come": "still to come",
    }
)
"""The eight facts and what each is called where its mark stands alone."""

_FILLED: Final = 'fill="currentColor"'
_DRAWN: Final = 'fill="none" stroke="currentColor" stroke-linecap="round"'

_QUOTE: Final = (
    "M10.2 5C6.3 7 3.3 10.6 2.5 15.2c-.3 2 .8 3.3 2.4 3.3 1.7 0 3-1.3 3.1-2.9 0-1.4-.7-2.4-1.9-2.8"
    ".6-2.7 2-5 4.1-7z"
)

_DRAWINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kept": f'<circle cx="12" cy="12" r="7.5" {_FILLED}/>',
        "late": f'<path d="M3.5 4.6v14.8" {_DRAWN} stroke-width="2.2"/>'
        f'<circle cx="14" cy="12" r="7" {_FILLED}/>',
        "moved": f'<path d="M5 6.3h8l5.6 5.7-5.6 5.7H5z" {_FILLED} stroke="currentColor" '
        'stroke-width="2" stroke-linejoin="round"/>',
        "partly": f'<circle cx="12" cy="12" r="6.6" {_DRAWN} stroke-width="2.2"/>'
        f'<path d="M12 5.4a6.6 6.6 0 0 0 0 13.2z" {_FILLED}/>',
        "owned": f'<circle cx="12" cy="12" r="6.7" {_DRAWN} stroke-width="2.2"/>'
        f'<circle cx="12" cy="12" r="2.5" {_FILLED}/>',
        "found": f'<path d="M9.9 17.4A6.6 6.6 0 0 1 10.7 4.4M14.1 6.6a6.6 6.6 0 0 1-.8 13" {_DRAWN} '
        'stroke-width="2.2"/>',
        "excused": f'<path d="M6.8 12h10.4" {_DRAWN} stroke-width="2.6"/>',
        "to-come": f'<circle cx="12" cy="12" r="6.7" {_DRAWN} stroke-width="2.3" '
        'pathLength="42" stroke-dasharray="0 4.2"/>',
        # What lies on the thread beside promises, and what the coach and the reasons need.
        "spot": f'<circle cx="12" cy="12" r="3.6" {_FILLED}/>',
        "stone": f'<path d="M2.6 12.6c-.4-4.3 3.6-7.3 8.9-7.4 5.7-.2 10 2.1 10.1 6.4.1 4.3-4.2 7-9.5 7-5.2 0'
        f'-9.1-2-9.5-6z" {_FILLED}/>',
        "thanks": f'<path d="{_QUOTE}" transform="translate(1 0)" {_FILLED}/>'
        f'<path d="{_QUOTE}" transform="translate(10.6 0)" {_FILLED}/>',
        "said": f'<circle cx="12" cy="12" r="7.5" {_FILLED}/>',
        "unsaid": f'<circle cx="12" cy="12" r="6.7" {_DRAWN} stroke-width="1.8"/>',
        "undone": f'<circle cx="12" cy="12" r="6.6" {_DRAWN} stroke-width="2.2"/>'
        f'<path d="M4.6 19.4 19.4 4.6" {_DRAWN} stroke-width="2.2"/>',
        "open": '<rect class="outer" x="0" y="5" width="8" height="14" rx="3"/>'
        '<rect class="outer" x="16" y="5" width="8" height="14" rx="3"/>'
        '<path class="line" d="M0 12h8M16 12h8"/>',
        "in-repair": '<rect class="outer" x="0" y="5" width="7" height="14" rx="3"/>'
        '<rect class="outer" x="17" y="5" width="7" height="14" rx="3"/>'
        '<path class="line" d="M0 12h6M18 12h6"/>'
        '<path class="mending" d="M9 12h6" stroke-dasharray="0 3"/>',
        "stood": '<rect class="outer" x="0" y="5" width="24" height="14" rx="3"/>'
        '<path class="line" d="M0 12h24"/>'
        '<path class="rim" d="M11.2 3.5 12.8 9l-1.6 4.5 1.4 3.5-.9 3.5"/>'
        '<path class="gold" d="M11.2 3.5 12.8 9l-1.6 4.5 1.4 3.5-.9 3.5"/>',
    }
)


def mark(fact: str, size: int = 24, label: str | None = None) -> str:
    """One mark as inline SVG: named by its label where it stands alone, silent beside words."""
    voice = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    return (
        f'<svg class="mark {fact}" viewBox="0 0 24 24" width="{size}" height="{size}" '
        f'focusable="false" {voice}>{drawing(fact)}</svg>'
    )


def drawing(fact: str) -> str:
    """The strokes of one mark on its grid of 24, without the sheet around them."""
    return _DRAWINGS[fact]
