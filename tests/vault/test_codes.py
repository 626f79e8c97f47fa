"""Codes on paper: every letter may stand anywhere, and however it was typed it is the same code."""

import pytest

from tend.web.vault import keyring
from tend.web.vault.models import Keyring
from tend.web.vault.passphrase import new_code, of_code

LETTERS = set("ABCDEFGHJKMNPQRSTVWXYZ0123456789")


def test_every_letter_may_stand_at_every_place():
    places = zip(*(new_code().replace("-", "") for _ in range(1500)), strict=True)
    assert [set(place) for place in places] == [LETTERS] * 32


@pytest.mark.parametrize(
    "typed",
    [
        "0110-2345-ABCD",
        "O11O-2345-ABCD",
        "OIL0-2345-ABCD",
        "oil0 2345 abcd",
        " oilO\t2345\nabcd ",
        "０１１０－２３４５－ＡＢＣＤ",
        "0110–2345–abcd.",
    ],
)
def test_a_code_is_the_same_however_it_was_typed(typed: str):
    assert of_code(typed) == of_code("01102345ABCD")


@pytest.mark.parametrize("typed", ["0110-2345-ABCE", "0110-2345-ABC", "1001-2345-ABCD", ""])
def test_another_code_is_another(typed: str):
    other = of_code("01102345ABCD")
    assert of_code(typed).verifier != other.verifier
    assert of_code(typed).opener != other.opener


@pytest.mark.django_db
def test_a_dropped_code_leaves_nothing_in_its_row_and_others_theirs():
    ana, ben = keyring.make(1, "lantern over water"), keyring.make(2, "four small wooden boats")
    keyring.write_code(ana)
    his = keyring.write_code(ben)
    keyring.drop_code(1)
    row = Keyring.objects.get(person=1)
    assert (bytes(row.code_verifier), bytes(row.code_wrapped)) == (b"", b"")
    assert keyring.has_code(2)
    assert keyring.opened_by_code(2, his) == ben
    assert not keyring.has_code(1)


@pytest.mark.django_db
def test_a_code_opens_one_keyring_and_leaves_the_passphrase_as_it_was():
    ana, ben = keyring.make(1, "lantern over water"), keyring.make(2, "four small wooden boats")
    code = keyring.write_code(ana)
    assert keyring.opened(1, "lantern over water") == ana
    assert keyring.opened_by_code(2, code) is None
    assert keyring.opened_by_code(None, code) is None
    assert not keyring.has_code(2)
    assert keyring.opened(2, "four small wooden boats") == ben
