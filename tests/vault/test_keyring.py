"""One passphrase, one run, two halves; a code on paper; nothing else opens a keyring."""

import re

import pytest

from tend.web.vault import keyring, passphrase, sittings
from tend.web.vault.models import Keyring
from tend.web.vault.pairs import Own, new
from tend.web.vault.passphrase import Cost, new_code, of_code, stretched
from tend.web.vault.sealing import Unreadable

pytestmark = pytest.mark.django_db

WORDS = "lantern over water"
CHEAP = Cost(8, 1, 1)


def test_a_passphrase_opens_the_keys_it_made():
    own = keyring.make(7, WORDS)
    again = keyring.opened(7, WORDS)
    assert again == own
    assert keyring.opened(7, WORDS + " ") is None
    assert keyring.opened(8, WORDS) is None
    assert keyring.opened(None, WORDS) is None


def test_whoever_asks_pays_one_stretching(monkeypatch):
    keyring.make(7, WORDS)
    runs: list[str] = []

    def counted(said, *rest, **how):
        runs.append(said)
        return stretched(said, *rest, **how)

    monkeypatch.setattr(keyring, "stretched", counted)
    for person, said in ((7, WORDS), (7, "wrong"), (8, WORDS), (None, WORDS)):
        keyring.opened(person, said)
    assert len(runs) == 4


def test_what_is_kept_of_one_half_tells_nothing_of_the_other():
    halves = stretched(WORDS, b"0" * 16, CHEAP)
    assert halves.verifier != halves.opener
    assert halves.opener.hex() not in repr(halves)


def test_the_same_passphrase_typed_on_another_keyboard_is_the_same():
    assert stretched("café", b"0" * 16, CHEAP) == stretched("cafe\u0301", b"0" * 16, CHEAP)


def test_today_a_stretching_costs_what_the_page_says():
    assert Cost() == Cost(memory=64 * 1024, passes=3, lanes=1)


def test_a_changed_passphrase_opens_the_same_keys_and_the_old_one_none():
    own = keyring.make(7, WORDS)
    keyring.change(own, "a stone in the garden")
    assert keyring.opened(7, "a stone in the garden") == own
    assert keyring.opened(7, WORDS) is None


def test_a_costlier_stretching_later_leaves_old_passphrases_as_they_were(settings):
    own = keyring.make(7, WORDS)
    settings.PASSPHRASE_COST = {"memory": 16, "passes": 2, "lanes": 1}
    assert keyring.opened(7, WORDS) == own
    keyring.change(own, WORDS)
    assert Keyring.objects.get(person=7).memory == 16
    assert keyring.opened(7, WORDS) == own


def test_a_code_on_paper_opens_the_keys_until_it_is_renewed_or_dropped():
    own = keyring.make(7, WORDS)
    assert not keyring.has_code(7)
    code = keyring.write_code(own)
    assert keyring.has_code(7)
    assert keyring.opened_by_code(7, code) == own
    assert keyring.opened_by_code(7, code.lower().replace("-", " ")) == own
    assert keyring.opened_by_code(8, code) is None
    newer = keyring.write_code(own)
    assert keyring.opened_by_code(7, code) is None
    keyring.drop_code(7)
    assert keyring.opened_by_code(7, newer) is None
    assert not keyring.has_code(7)


def test_without_a_code_no_code_opens():
    keyring.make(7, WORDS)
    assert keyring.opened_by_code(7, new_code()) is None
    assert keyring.opened_by_code(7, "") is None


def test_a_code_holds_160_bits_in_letters_nobody_mistakes():
    code = new_code()
    assert re.fullmatch(r"([A-HJKMNP-TV-Z0-9]{4}-){7}[A-HJKMNP-TV-Z0-9]{4}", code)
    assert len({new_code() for _ in range(200)}) == 200
    assert of_code("o" + code[1:]).verifier == of_code("0" + code[1:]).verifier
    assert passphrase.CODE_BYTES * 8 == 160


def test_a_removed_keyring_opens_for_nobody():
    own = keyring.make(7, WORDS)
    code = keyring.write_code(own)
    keyring.remove(7)
    assert keyring.opened(7, WORDS) is None
    assert keyring.opened_by_code(7, code) is None
    assert keyring.public_of(7) is None


def test_what_one_changes_leaves_the_keyring_of_the_other_as_it_was():
    ana, ben = keyring.make(7, WORDS), keyring.make(8, "four small wooden boats")
    before = Keyring.objects.filter(person=8).values().get()
    keyring.change(ana, "a stone in the garden")
    keyring.write_code(ana)
    keyring.drop_code(7)
    keyring.remove(7)
    assert Keyring.objects.filter(person=8).values().get() == before
    assert not keyring.exists(7)
    assert keyring.exists(8)
    assert keyring.public_of(8) == ben.public
    assert keyring.opened(8, "four small wooden boats") == ben


def test_wrapped_keys_put_into_anothers_row_do_not_open():
    keyring.make(7, WORDS)
    code = keyring.write_code(keyring.make(8, WORDS))
    theirs = Keyring.objects.get(person=8)
    Keyring.objects.filter(person=7).update(
        salt=theirs.salt, verifier=theirs.verifier, wrapped=theirs.wrapped,
        code_verifier=theirs.code_verifier, code_wrapped=theirs.code_wrapped,
    )  # fmt: skip
    with pytest.raises(Unreadable):
        keyring.opened(7, WORDS)
    with pytest.raises(Unreadable):
        keyring.opened_by_code(7, code)


def test_only_the_two_can_have_made_what_one_gives_the_other():
    ana, ben, sam = new(1), new(2), new(3)
    given = ana.give(b"the key", ben.public, b"scope 1")
    assert ben.take(given, ana.public, b"scope 1") == b"the key"
    for taker, giver, place in (
        (sam, ana.public, b"scope 1"),
        (ben, sam.public, b"scope 1"),
        (ben, ana.public, b"scope 2"),
        (ben, b"short", b"scope 1"),
    ):
        with pytest.raises(Unreadable):
            taker.take(given, giver, place)


def test_keys_are_never_printed():
    own = new(1)
    assert own.secret.hex() not in repr(own)
    assert str(own.secret) not in repr(own)


def test_a_session_opens_with_the_secret_of_its_browser_only():
    from django.contrib.sessions.backends.db import SessionStore

    own, session = new(1), SessionStore()
    secret = sittings.begin(session, own)
    assert sittings.opened(session, 1, secret) == own
    for person, said in ((2, secret), (1, "00" * 32), (1, ""), (1, "not hex"), (1, secret[:-2])):
        assert sittings.opened(session, person, said) is None
    assert secret not in json_of(session)
    assert own.secret.hex() not in json_of(session)
    assert sittings.opened(SessionStore(), 1, secret) is None


def json_of(session) -> str:
    return str(dict(session.items()))


def test_a_person_s_keys_for_their_own_things_differ_by_purpose():
    own = Own(1, bytes(range(32)))
    assert len({own.key("profile"), own.key("witness"), own.secret}) == 3
