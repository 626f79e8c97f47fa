"""The icons: our own small drawings on a grid of 24, one stroke wide."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_ICONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "today": '<path d="M2.8 18.5h18.4M7 18.5a5 5 0 0 1 10 0"/>'
        '<path d="M12 6.5v3.2M5.2 9.7l2.1 2.2M18.8 9.7l-2.1 2.2"/>',
        "record": '<path d="M6.5 2.5v3M6.5 10.5v3M6.5 18.5v3M13 8h8.5M13 16h6.5"/>'
        '<circle cx="6.5" cy="8" r="2.5"/><circle cx="6.5" cy="16" r="2.5"/>',
        "repair": '<ellipse cx="5.7" cy="17.6" rx="3.9" ry="2.9" transform="rotate(-18 5.7 17.6)"/>'
        '<ellipse cx="12.6" cy="12" rx="3.4" ry="2.5" transform="rotate(-18 12.6 12)"/>'
        '<ellipse cx="18.8" cy="7" rx="2.9" ry="2.1" transform="rotate(-18 18.8 7)"/>',
        "picture": '<path class="faint" d="M2.5 5.5c6 .3 9.5 4.6 19 4.6M2.5 18.5c6-.3 9.5-4.1 19-4.3"/>'
        '<path d="M2.5 12.7c6.5-.2 11-.7 19-.7"/>',
        "help": '<circle cx="12" cy="12" r="9.2"/><circle cx="12" cy="12" r="3.7"/>'
        '<path d="m5.5 5.5 3.9 3.9M18.5 5.5l-3.9 3.9M5.5 18.5l3.9-3.9M18.5 18.5l-3.9-3.9"/>',
        "hide": '<path d="M9.5 3.5H3.5v17h6M8.5 12h12M16.3 7.7l4.2 4.3-4.2 4.3"/>',
        "back": '<path d="m15 4.5-7.5 7.5 7.5 7.5"/>',
        "forward": '<path d="m9 5 7 7-7 7"/>',
        "pencil": '<path d="m4.2 19.8.9-4.4L16.3 4.2a1.7 1.7 0 0 1 2.4 0l1.1 1.1a1.7 1.7 0 0 1 0 2.4'
        'L8.6 18.9zM14 6.5l3.5 3.5"/>',
        "private": '<path d="M4.5 3.5h10l5 5v12h-15zM14.2 3.8v5h5"/>',
        "tick": '<path d="m4.5 12.8 4.9 4.9L19.5 7"/>',
        "pause": '<path d="M9 6v12M15 6v12"/>',
        "plus": '<path d="M12 5v14M5 12h14"/>',
        "leave": '<path d="m6 6 12 12M18 6 6 18"/>',
    }
)


def icon(name: str, size: int = 24) -> str:
    """One icon as inline SVG; always silent, because a word stands beside it."""
    return (
        f'<svg class="icon icon-{name}" viewBox="0 0 24 24" width="{size}" height="{size}" fill="none" '
        'stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" '
        f'aria-hidden="true" focusable="false">{_ICONS[name]}</svg>'
    )
