"""`tend forecast` foretells rows of outcomes from a shell, each before it is learnt."""

import io
import sys
from types import SimpleNamespace

import pytest

from tend.cli import main
from tend.trust.forecast import forecast

EVENINGS = "ana,1\nben,0\nana,1\nben,1\nana,0\n"


@pytest.fixture
def told(monkeypatch, capsys):
    def run(text: str | bytes, *arguments: str) -> SimpleNamespace:
        raw = text.encode() if isinstance(text, str) else text
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main(["forecast", *arguments])
        got = capsys.readouterr()
        return SimpleNamespace(status=status, lines=got.out.splitlines(), trouble=got.err.splitlines())

    return run


def chance(line: str) -> float:
    return float(line.split(",")[2])


def test_each_outcome_is_foretold_before_it_is_learnt(told) -> None:
    lines = told(EVENINGS).lines
    assert [line.split(",")[:2] for line in lines] == [
        ["ana", "0"], ["ben", "0"], ["ana", "1"], ["ben", "1"], ["ana", "2"],
    ]  # fmt: skip
    assert chance(lines[0]) == pytest.approx(forecast([]).next, abs=1e-6)
    assert chance(lines[4]) == pytest.approx(forecast([(True, 1.0)] * 2).next, abs=1e-6)


def test_no_unit_learns_from_another(told) -> None:
    together = [line for line in told(EVENINGS).lines if line.startswith("ben")]
    assert together == told("ben,0\nben,1\n").lines


def test_the_range_is_that_of_the_next_ten(told) -> None:
    *_, last = told("ana,1\n" * 40).lines
    low, high = map(int, last.split(",")[3:])
    assert (low, high) == forecast([(True, 1.0)] * 39).interval()
    assert 0 <= low <= high <= 10


def test_a_first_line_of_names_is_answered_with_one(told) -> None:
    got = told("outcome,weight,unit\n1,0.5,ana\n0,,ana\n")
    assert got.lines[0] == "unit,n,p,low,high"
    assert chance(got.lines[2]) == pytest.approx(forecast([(True, 0.5)]).next, abs=1e-6)
    assert got.status == 0


def test_a_heavier_outcome_moves_the_forecast_further(told) -> None:
    light = told("ana,0,,0.5\nana,1\n").lines[1]
    heavy = told("ana,0,,1.5\nana,1\n").lines[1]
    assert chance(heavy) < chance(light)


def test_silence_widens_the_range_and_moves_nothing_else(told) -> None:
    rows = "".join(f"ana,1,2025-01-{day:02}\n" for day in range(1, 31))
    soon = told(rows + "ana,1,2025-01-31\n").lines[-1]
    late = told(rows + "ana,1,2027-01-31T20:00+01:00\n").lines[-1]
    assert chance(soon) == chance(late)
    assert int(late.split(",")[3]) < int(soon.split(",")[3])


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ana", "its outcome is left out, not 1 or 0"),
        ("ana,maybe", "its outcome is maybe, not 1 or 0"),
        (",1", "it names no unit"),
        ("ana,1,tomorrow", "its time is tomorrow"),
        ("ana,1,2024-12-31", "earlier than the one before it"),
        ("ana,1,,heavy", "its weight is heavy"),
        ("ana,1,,-1", "its weight is -1"),
        ("ana,1,,nan", "its weight is nan"),
        ("ana,1,,1,1", "more fields"),
        ('"ana,1', "not a line of CSV"),
    ],
)
def test_a_bad_line_is_said_and_the_rest_goes_on(told, line: str, says: str) -> None:
    got = told(f"ana,1,2025-01-01\n{line}\nana,0,2025-01-02\n")
    assert got.status == 1
    assert len(got.lines) == 2
    (trouble,) = got.trouble
    assert trouble.startswith("line 2: ")
    assert says in trouble


def test_bytes_that_are_no_text_are_said_too(told) -> None:
    got = told(b"ana,1\n\xff\xfe,1\nana,0\n")
    assert got.trouble == ["line 2: it is not UTF-8 text."]
    assert len(got.lines) == 2


def test_empty_lines_and_windows_line_ends_are_fine(told) -> None:
    got = told("\ufeffunit,outcome\r\n\r\nana,1\r\n")
    assert (got.status, len(got.lines), got.trouble) == (0, 2, [])


def test_a_name_with_a_comma_comes_back_in_quotes(told) -> None:
    assert told('"Ben, of course",1\n').lines[0].startswith('"Ben, of course",0,')


def test_nothing_in_is_nothing_out(told) -> None:
    got = told("")
    assert (got.status, got.lines, got.trouble) == (0, [], [])


def test_an_argument_it_does_not_know_is_misuse(told) -> None:
    with pytest.raises(SystemExit) as left:
        told("", "--fit")
    assert left.value.code == 2
