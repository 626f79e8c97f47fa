"""The rupture that crosses the whole page of the record, from one edge to the other."""

from typing import Final

from tend.web.curves import number, stem
from tend.web.plots import State

# (how far along, how far aside, half the breadth): one length of crack, laid end to end.
_COURSE: Final = (
    (0, 1, 0.8), (13, -1, 1.3), (21, 3, 1.2), (29, 1, 1.4), (40, 5, 1.5), (49, -2, 1.8), (74, 2, 1.4),
    (96, -4, 1.6), (108, 0, 1.3), (141, -2, 1.1), (158, 4, 1.5), (172, -0.5, 1.3), (203, 2.5, 1.0),
    (227, -3, 1.5), (243, -1.5, 1.2), (268, -1, 1.0), (287, 4, 1.4), (302, 1, 1.2), (334, 3, 0.9),
    (352, -2.5, 1.3), (368, 0.5, 0.9), (390, 1, 0.8),
)  # fmt: skip
_FORKS: Final = (
    ((49, -1, 1.0), (55, 6, 0.9), (53, 13, 0.6), (60, 19, 0.2)),
    ((158, 4, 0.9), (167, 9, 0.7), (170, 14, 0.2)),
    ((227, -3, 0.9), (233, -9, 0.7), (242, -12, 0.2)),
    ((302, 1, 0.8), (309, 7, 0.5), (321, 9, 0.2)),
)
_LENGTH: Final = 390
_TIMES: Final = 3
_MIDDLE: Final = 20.0
_FINE: Final = 0.75


def crossing(state: State) -> str:
    """Gold where it stood, dots in repair, nothing at all where nothing has begun; the words lie below."""
    inside = {"stood": _gold(), "in repair": _dots(), "open": ""}[state]
    return (
        f'<svg class="crossing {state.replace(" ", "-")}" viewBox="0 0 {_LENGTH * _TIMES} 40" height="40" '
        f'preserveAspectRatio="xMinYMid slice" aria-hidden="true" focusable="false">{inside}</svg>'
    )


def _gold() -> str:
    course = stem(
        [
            (along + lap * _LENGTH, _MIDDLE + aside, breadth * _FINE)
            for lap in range(_TIMES)
            for along, aside, breadth in _COURSE[: None if lap == _TIMES - 1 else -1]
        ]
    )
    forks = "".join(
        stem([(along + lap * _LENGTH, _MIDDLE + aside, breadth * _FINE) for along, aside, breadth in fork])
        for lap in range(_TIMES)
        for fork in _FORKS
    )
    return f'<path class="gold" d="{course}{forks}"/>'


def _dots() -> str:
    points = [
        f"{number(along + lap * _LENGTH)} {number(_MIDDLE + aside)}"
        for lap in range(_TIMES)
        for along, aside, _ in _COURSE[1:]
    ]
    return f'<path class="mending" d="M0 {number(_MIDDLE)}L{"L".join(points)}"/>'
