"""Where one is signed in: listed for oneself alone, ended one by one or all at once."""

import pytest
from django.conf import settings
from django.http import HttpRequest
from django.test import Client

from tend.web.people import devices
from tend.web.store import sittings as rows
from tend.web.store.models import Bond, Person, Sitting
from tests.screens.rows import PASSPHRASE

from .conftest import page_of

pytestmark = pytest.mark.django_db

RIGHT = {"login": "ana", "passphrase": PASSPHRASE}
PHONE = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
LAPTOP = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Safari/605.1.15"
)


def browser(agent: str, **fields: str) -> Client:
    client = Client(headers={"user-agent": agent})
    assert client.post("/enter", RIGHT | fields).status_code == 303
    return client


@pytest.fixture
def phone(bond: Bond) -> Client:
    return browser(PHONE)


@pytest.fixture
def laptop(bond: Bond) -> Client:
    return browser(LAPTOP)


def test_each_browser_is_listed_by_what_one_would_call_it(phone: Client, laptop: Client, at):
    page = page_of(phone, "/signing-in")
    assert "A phone, Firefox, this one" in page
    assert "A computer, Safari" in page
    assert "140" not in page
    assert "10_15" not in page


@pytest.mark.parametrize(
    ("agent", "called"),
    [
        (PHONE, "a phone, Firefox"),
        (LAPTOP, "a computer, Safari"),
        ("Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) CriOS/130", "a tablet, Chrome"),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537 Edg/140", "a computer, Edge"),
        ("Mozilla/5.0 (Linux; Android 15; SM-X200) AppleWebKit Chrome/140.0 Safari/537", "a tablet, Chrome"),
        ("", "a device"),
    ],
)  # fmt: skip
def test_the_name_of_a_browser_is_coarse(agent: str, called: str):
    request = HttpRequest()
    request.META["HTTP_USER_AGENT"] = agent
    assert devices.label_of(request) == called


def test_one_browser_can_be_signed_out_from_another(phone: Client, laptop: Client):
    other = rows.digest_of(laptop.cookies[settings.SESSION_COOKIE_NAME].value)
    assert phone.post("/signing-in/end", {"sitting": other}).headers["Location"] == "/signing-in"
    assert laptop.get("/").headers["Location"] == "/enter"
    assert "Safari" not in page_of(phone, "/signing-in")


def test_nobody_ends_what_is_another_persons(phone: Client, ben: Person):
    bens = browser(LAPTOP, login="ben")
    other = rows.digest_of(bens.cookies[settings.SESSION_COOKIE_NAME].value)
    phone.post("/signing-in/end", {"sitting": other})
    assert bens.get("/").headers["Location"].startswith("/b/")


def test_one_tap_signs_out_everywhere(phone: Client, laptop: Client, bond: Bond):
    assert 'action="/signing-in/out"' in page_of(phone, f"/b/{bond.key}/you")
    phone.post("/signing-in/out")
    for one in (phone, laptop):
        assert one.get(f"/b/{bond.key}/you").headers["Location"].startswith("/enter")
    assert not Sitting.objects.exists()


def test_looking_ends_nothing(phone: Client):
    for address in ("/signing-in/end", "/signing-in/out"):
        assert phone.get(address).status_code == 405


def test_a_rested_browser_is_gone_from_the_list_and_from_the_rows(bond: Bond, at):
    at("2026-05-03T09:00+00:00")
    browser(LAPTOP)
    at("2026-05-03T09:15:30+00:00")
    phone = browser(PHONE)
    assert "Safari" not in page_of(phone, "/signing-in")
    at("2026-05-03T09:17+00:00")
    browser(PHONE)
    assert "Safari" not in str([one.get_decoded() for one in Sitting.objects.all()])


def test_where_one_is_signed_in_reaches_nobody_else(as_ben: Client, bond: Bond, phone: Client):
    def seen() -> list[int]:
        paths = ("", "record", "picture", "you", "you/words")
        return [len(as_ben.get(f"/b/{bond.key}/{path}").content) for path in paths]

    before = seen()
    browser(LAPTOP)
    phone.post("/signing-in/out")
    assert seen() == before
    assert "Firefox" not in page_of(as_ben, "/signing-in")


def test_a_copy_of_the_rows_lets_nobody_in(phone: Client, bond: Bond):
    row = Sitting.objects.get()
    assert row.pk != phone.cookies[settings.SESSION_COOKIE_NAME].value
    thief = Client()
    thief.cookies[settings.SESSION_COOKIE_NAME] = row.pk
    thief.cookies[settings.KEY_COOKIE_NAME] = "00" * 32
    assert thief.get(f"/b/{bond.key}/you").headers["Location"].startswith("/enter")


def test_a_session_without_the_secret_of_its_browser_opens_nothing(phone: Client, bond: Bond):
    thief = Client()
    thief.cookies[settings.SESSION_COOKIE_NAME] = phone.cookies[settings.SESSION_COOKIE_NAME].value
    thief.cookies[settings.KEY_COOKIE_NAME] = "00" * 32
    assert thief.get(f"/b/{bond.key}/you").headers["Location"].startswith("/enter")
