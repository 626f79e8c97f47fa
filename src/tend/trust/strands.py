"""One sentence for each strand of a picture; they stand side by side and are never added up."""

from .entries import RepairStep
from .picture import Picture
from .presence import FELT, HARD, weight
from .reasons import small
from .weigh import Strand

TITLES: dict[Strand, str] = {
    "follow-through": "Follow-through",
    "truth": "Truth",
    "presence": "Being there",
    "coming-back": "Coming back",
    "felt-safety": "How safe you felt",
    "limits": "Limits",
    "sharing": "Sharing",
}


def strands(drawn: Picture, name: str) -> tuple[tuple[Strand, str], ...]:
    """One sentence for each part; they are never added up."""
    said: tuple[tuple[Strand, str], ...] = (
        ("follow-through", _follow(drawn)),
        ("truth", _truth(drawn)),
        ("presence", _presence(drawn, name)),
        ("coming-back", _sentence("; ".join(_back(drawn) + _owned(drawn, name))) + _beside(drawn, name)),
        ("felt-safety", _felt(drawn, name)),
        ("limits", _limits(drawn)),
        ("sharing", _sharing(drawn, name)),
    )
    return tuple((strand, text) for strand, text in said if text)


def _follow(drawn: Picture) -> str:
    follow = drawn.follow
    if not follow.weights and follow.last:
        if drawn.truth.known_since:
            return "What came due so far is from before something hidden came to light; it stands apart."
        return "Nothing that came due so far says how the next will go."
    if not follow.weights:
        return "Nothing promised has come due yet."
    if not follow.enough:
        return "Only a little so far."
    return f"Something promised was kept in {small(follow.weeks_kept)} week{'s' * (follow.weeks_kept != 1)}."


def _truth(drawn: Picture) -> str:
    t = drawn.truth
    parts = [f"found out {_times(len(t.found_out))}"] if t.found_out else []
    parts += [f"a deception owned up to {_times(len(t.owned_up))}"] if t.owned_up else []
    parts += [f"more came out {_times(len(t.came_later))}"] if t.came_later else []
    parts += [f"told unasked {_times(len(t.told_unasked))}"] if t.told_unasked else []
    if t.whole is not None:
        parts.append(
            "you believe you have the whole picture" if t.whole else "you are not sure you know all of it"
        )
    return _sentence("; ".join(parts))


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{small(n)} times")


def _presence(drawn: Picture, name: str) -> str:
    """What was hard is told apart; that one felt heard is called lately only while it is fresh."""
    p = drawn.presence
    back = [e for e, how in p.returns if how == "in-time"]
    hot = sum(weight(e, drawn.at) >= HARD for e in back)
    fresh = sum(drawn.at - e.at < FELT for e in p.heard)
    told = (
        ("moments of need that were met", p.met, len(p.met) + len(p.unmet), ""),
        (
            "hard talks you felt heard in", p.heard, len(p.heard) + len(p.unheard),
            _of_them(fresh, len(p.heard), "in the last two weeks"),
        ),
        (
            f"pauses {name} came back from in time", back, len(p.returns),
            _of_them(hot, len(back), "out of great heat"),
        ),
    )  # fmt: skip
    said = (f"{what}: {small(len(yes))} of {small(n)}{how}" for what, yes, n, how in told if n)
    return _sentence("; ".join(said))


def _of_them(n: int, every: int, how: str) -> str:
    if not n:
        return ""
    return f", {how}" if every == 1 else f", all {how}" if n == every else f", {small(n)} of them {how}"


def _back(drawn: Picture) -> list[str]:
    standing = [c.standing for c in drawn.coming_back]
    tell = {
        "stood": "repaired and stood", "ended": "ended, still young", "in repair": "in repair",
        "open": "with no repair begun", "recurred": "came again", "closed": "closed",
    }  # fmt: skip
    return [f"{small(standing.count(s))} {said}" for s, said in tell.items() if s in standing]


def _owned(drawn: Picture, name: str) -> list[str]:
    """In how many of the hurts brought to the other they owned a part: accountability, by its steps."""
    brought = {c.repair.ref: c.repair for c in drawn.coming_back if c.repair and c.repair.raised}
    taken = [{e.what.step for e in r.steps if isinstance(e.what, RepairStep)} for r in brought.values()]
    owned = sum("acknowledged" in steps for steps in taken)
    if not owned:
        return []
    if owned == len(brought):
        return [f"{name} owned a part" + " in each repair" * (owned > 1)]
    return [f"{name} owned a part in {small(owned)} of {small(len(brought))} repairs"]


def _beside(drawn: Picture, name: str) -> str:
    """What is said of a hurt that keeps coming, and of many named right after a limit."""
    again = " The same hurt came again. Until change was seen for as long as it went on, nothing rises."
    burst = (
        f" After a limit of {name}’s, {small(len(drawn.set_apart) + 1)} hurts were named; they count as one."
    )
    return again * any(c.over is None for c in drawn.again) + burst * bool(drawn.set_apart)


def _felt(drawn: Picture, name: str) -> str:
    answers = [value for _, value in drawn.felt.answers]
    if not answers:
        return _sentence(_moods(drawn, name))
    at = "your one check-in" if len(answers) == 1 else f"the last of {small(len(answers))} check-ins"
    last = f"{answers[-1]} of 10 at {at}"
    lately = f", {drawn.felt.direction} lately" if drawn.felt.direction else ""
    return _sentence("; ".join(part for part in (last + lately, _moods(drawn, name)) if part))


def _moods(drawn: Picture, name: str) -> str:
    """How the other's moods read over the months; never a word about any one of them."""
    if drawn.felt.even is None:
        return ""
    how = "much the same" if drawn.felt.even else "now easily, now hardly"
    return f"{name}’s moods were read {how} over the last months"


def _limits(drawn: Picture) -> str:
    met = [how for _, how in drawn.limits.each]
    if not met:
        return ""
    tell = {"honoured": "honoured", "questioned": "questioned", "pressed": "pressed", "punished": "paid for"}
    said = [f"{small(met.count(how))} {told}" for how, told in tell.items() if how in met]
    said += [f"{small(met.count(None))} not spoken of since"] if None in met else []
    return _sentence(f"{small(len(met))} set: {', '.join(said)}")


def _sharing(drawn: Picture, name: str) -> str:
    s = drawn.sharing
    if not (s.own or s.theirs):
        return ""
    said = f"you told {_things(len(s.own))}, {name} {_things(len(s.theirs))}"
    return _sentence(said + (f"; used against you {_times(s.used_against)}" if s.used_against else ""))


def _things(n: int) -> str:
    return "nothing" if n == 0 else "one thing" if n == 1 else f"{small(n)} things"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
