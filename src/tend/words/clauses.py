"""A draft in sentences and clauses, and over each word: whose voice it is in, and what stands against it."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from .listed import listed
from .matching import Field
from .plain import plain
from .tokens import Token, tokens
from .voices import Voice, voices

_ENDS = frozenset(".!?…\n;")
_COMMAS = frozenset(",:-–—()")
_JOINS = listed("""and but so because or then though although however yet cos while whereas unless until""")
_SUBJECTS = listed("i you he she it we they that this there")
_OPENS = listed("if when whenever unless once after before since because")
# After these a subject belongs to what is said, thought or felt, so no new clause begins there.
_TAKES_A_CLAUSE = listed(
    """think thinks thought say says said saying know knows knew believe feel felt feels guess hope wish mean
    means that if when whenever because what why how where who whom which than as like since until
    unless while though although before after once see saw hear heard understand realise realised tell
    told me him her them wonder sure swear promise bet suppose imagine remember make made let want need
    pretend pretended all everything thing time way day moment reason every whatever and but or so not
    never is was are were am be do did does have has had can could will would should might may must
    whether to"""
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Words first to last (not included) of a draft that hang together, and the sentence they are in."""

    first: int
    last: int
    sentence: int


@dataclass(frozen=True)
class Draft:
    """A draft taken apart: its words, where its sentences and clauses lie, and the voice of every word."""

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    sentences: tuple[tuple[int, int], ...]
    ends: tuple[str, ...]
    clauses: tuple[Clause, ...]
    signs: frozenset[str]

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """The sentence each word is in."""
        return tuple(
            number for number, (first, last) in enumerate(self.sentences) for _ in range(first, last)
        )

    @cached_property
    def clause_of(self) -> tuple[int, ...]:
        """The clause each word is in."""
        return tuple(number for number, c in enumerate(self.clauses) for _ in range(c.first, c.last))

    @cached_property
    def starts(self) -> frozenset[int]:
        """The words a clause begins with."""
        return frozenset(c.first for c in self.clauses)

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """Whose voice each word is in."""
        return voices(self.words, self.tokens, self.text, self.sentences)

    @cached_property
    def field(self) -> Field:
        """Its words as a field to look for patterns in."""
        return Field(
            words=self.words,
            sentences=self.sentences,
            sentence_of=self.sentence_of,
            starts=self.starts,
            openings=frozenset(first for first, _ in self.sentences),
            places=[_places(self.words, *sentence) for sentence in self.sentences],
        )

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Words first to last (not included) as a stretch of the draft as it was given."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def asked(self, word: int) -> bool:
        """Whether the sentence around a word ends with a question mark."""
        return "?" in self.ends[self.sentence_of[word]]


def _places(words: tuple[str, ...], first: int, last: int) -> dict[str, list[int]]:
    """Where each word between two places stands."""
    found: dict[str, list[int]] = {}
    for at in range(first, last):
        found.setdefault(words[at], []).append(at)
    return found


def draft_of(text: str) -> Draft:
    """Take a draft apart."""
    every = tokens(plain(text))
    words: list[Token] = []
    breaks: dict[int, str] = {}
    commas: set[int] = set()
    for token in every:
        if not token.sign:
            words.append(token)
        elif token.word in _ENDS or not token.word.isascii():
            breaks[len(words)] = breaks.get(len(words), "") + token.word
        elif token.word in _COMMAS:
            commas.add(len(words))
    plain_words = tuple(token.word for token in words)
    sentences, ends = _sentences(plain_words, breaks)
    return Draft(
        text=text,
        tokens=tuple(words),
        words=plain_words,
        sentences=sentences,
        ends=ends,
        clauses=tuple(
            clause
            for number, (first, last) in enumerate(sentences)
            for clause in _clauses(plain_words, first, last, number, commas)
        ),
        signs=frozenset(token.word for token in every if token.sign),
    )


def _sentences(
    words: tuple[str, ...], breaks: dict[int, str]
) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    found: list[tuple[int, int]] = []
    ends: list[str] = []
    first = 0
    for at in sorted({*breaks, len(words)}):
        if at > first and _is_an_end(words, breaks.get(at, ""), at):
            found.append((first, at))
            ends.append(breaks.get(at, ""))
            first = at
    return tuple(found), tuple(ends)


def _is_an_end(words: tuple[str, ...], signs: str, at: int) -> bool:
    """A line break inside a run of small words is how a phone wraps, not the end of a thought."""
    if signs.strip("\n") or at == len(words):
        return True
    return (
        words[at] in _SUBJECTS
        or words[at] in _JOINS
        or len(signs) > 1
        or words[at - 1] not in _TAKES_A_CLAUSE
    )


def _clauses(words: tuple[str, ...], first: int, last: int, number: int, commas: set[int]) -> list[Clause]:
    cuts = [first]
    for at in range(first + 1, last):
        if at - cuts[-1] >= 1 and _begins(words, at, last, commas):
            cuts.append(at)
    cuts.append(last)
    return [Clause(a, b, number) for a, b in pairwise(cuts)]


def _begins(words: tuple[str, ...], at: int, last: int, commas: set[int]) -> bool:
    """Whether a clause begins with this word: after a comma, with a joining word, or with a new subject."""
    if at in commas:
        return True
    word = words[at]
    before = words[at - 1]
    if word in _JOINS:
        return at + 1 < last and (word != "so" or words[at + 1] in _SUBJECTS)
    if word in _OPENS:
        return before not in _JOINS and before not in {
            "even",
            "only",
            "just",
            "as",
            "what",
            "ask",
            "know",
            "like",
        }
    if word not in _SUBJECTS or before in _TAKES_A_CLAUSE:
        return False
    # "i left you waiting": an object before is no subject of what follows, a second subject is.
    if word in {"i", "we", "he", "she", "they"}:
        return True
    return word == "you" and at + 1 < last and words[at + 1] in _AFTER_YOU


_AFTER_YOU = listed(
    """are always never were do did have had can could would will should just only deserve deserved know make
    made need think keep said told think"""
)
