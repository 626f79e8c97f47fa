"""Words sent after the lock had closed are not lost; and a link from elsewhere goes round no circle."""

import re
from html import unescape

import pytest
from django.conf import settings
from django.test import Client

from tend.trust.entries import Message
from tend.web.store.models import Bond, Person, Sitting
from tests.screens.rows import PASSPHRASE, entries_of

from .conftest import page_of

pytestmark = pytest.mark.django_db

RIGHT = {"login": "ana", "passphrase": PASSPHRASE}
WORDS = "I kept thinking of it,\nall the way home"
NONCE = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def browser(bond: Bond) -> Client:
    client = Client()
    client.post("/enter", RIGHT)
    return client


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of the page's own form."""
    form = page[page.index('<form id="go"') :]
    fields = re.findall(
        r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', form[: form.index("</form>")]
    )
    return {name: unescape(value) for name, value in fields}


def sent_late(browser: Client, bond: Bond) -> str:
    """The page that answers a message sent after the session was over."""
    Sitting.objects.all().delete()
    answer = browser.post(f"/b/{bond.key}/message", {"nonce": NONCE, "words": WORDS})
    assert answer.status_code == 403
    return answer.content.decode()


def test_words_go_on_to_where_they_were_sent(browser: Client, bond: Bond):
    page = sent_late(browser, bond)
    assert "Your words are still here" in page
    after = browser.post("/enter", RIGHT | hidden(page)).content.decode()
    assert "I kept thinking of it" in after
    address = re.search(r'<form id="go" method="post" action="([^"]+)"', after)
    assert address
    assert address[1] == f"/b/{bond.key}/message"
    browser.post(address[1], hidden(after))
    assert [e.words for e in entries_of(bond) if isinstance(e.what, Message)] == [WORDS]


def test_the_same_words_sent_on_twice_are_one_entry(browser: Client, bond: Bond):
    after = browser.post("/enter", RIGHT | hidden(sent_late(browser, bond))).content.decode()
    for _ in range(2):
        browser.post(f"/b/{bond.key}/message", hidden(after))
    assert len([e for e in entries_of(bond) if isinstance(e.what, Message)]) == 1


def test_nobody_reads_them_on_the_way(browser: Client, bond: Bond):
    page = sent_late(browser, bond)
    assert "thinking" not in page
    assert "thinking" not in str([one.get_decoded() for one in Sitting.objects.all()])


def test_somebody_elses_sign_in_drops_them(browser: Client, bond: Bond):
    fields = hidden(sent_late(browser, bond))
    answer = browser.post("/enter", RIGHT | fields | {"login": "ben"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")


def test_they_outlast_a_wrong_passphrase(browser: Client, bond: Bond):
    fields = hidden(sent_late(browser, bond))
    again = browser.post("/enter", RIGHT | fields | {"passphrase": "something else entirely"})
    assert "thinking of it" in browser.post("/enter", RIGHT | hidden(again.content.decode())).content.decode()


def test_the_lock_of_an_idle_session_keeps_them_as_well(bond: Bond, at):
    at("2026-05-03T09:00+00:00")
    browser = Client()
    browser.post("/enter", RIGHT)
    at("2026-05-03T09:20+00:00")
    answer = browser.post(f"/b/{bond.key}/message", {"nonce": NONCE, "words": WORDS})
    assert "carried" in hidden(answer.content.decode())


@pytest.mark.parametrize("carried", ["", "x", "AAAA", "A" * 200])
def test_what_was_never_carried_leads_home(browser: Client, bond: Bond, carried: str):
    answer = browser.post("/enter", RIGHT | {"carried": carried})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")


def test_a_bond_that_does_not_exist_answers_the_same(browser: Client, bond: Bond):
    def shape(key: str) -> str:
        Sitting.objects.all().delete()
        page = browser.post(f"/b/{key}/message", {"nonce": NONCE, "words": WORDS}).content.decode()
        return re.sub(r'value="[^"]*"|"X-CSRFToken":"\w+"', "", page)

    assert shape(bond.key) == shape("x" * len(bond.key))


def test_a_tap_without_words_just_leads_to_the_door(browser: Client, bond: Bond):
    Sitting.objects.all().delete()
    assert browser.post(f"/b/{bond.key}/left", {"nonce": NONCE}).headers["Location"] == "/enter"


def test_a_passphrase_is_never_carried(browser: Client):
    Sitting.objects.all().delete()
    answer = browser.post(
        "/signing-in/passphrase", {"present": PASSPHRASE, "passphrase": "a new one, please"}
    )
    assert answer.headers["Location"] == "/enter"


# ---- a link from elsewhere ----------------------------------------------------------------


def from_elsewhere(browser: Client, address: str):
    """As a browser asks when a link on another site led here: without its strict cookies."""
    strict = [settings.KEY_COOKIE_NAME, settings.DEVICE_COOKIE_NAME]
    kept = {name: browser.cookies.pop(name) for name in strict if name in browser.cookies}
    answer = browser.get(address, follow=True)
    browser.cookies.update(kept)
    return answer


def test_a_link_from_elsewhere_takes_one_step_more(browser: Client, bond: Bond):
    page = from_elsewhere(browser, f"/b/{bond.key}/you").content.decode()
    assert "You are nearly there." in page
    assert "Ana" not in page
    onward = re.search(r'href="(/enter\?on=1[^"]*)"', page)
    assert onward
    assert browser.get(unescape(onward[1])).headers["Location"] == f"/b/{bond.key}/you"


def test_without_the_key_that_step_leads_to_the_sign_in_and_round_no_circle(browser: Client, bond: Bond):
    del browser.cookies[settings.KEY_COOKIE_NAME]
    answer = browser.get(f"/enter?on=1&next=/b/{bond.key}/you")
    assert answer.status_code == 200
    assert "Passphrase" in answer.content.decode()


def test_signing_in_again_ends_what_was_there(browser: Client, ben: Person):
    page = from_elsewhere(browser, "/").content.decode()
    assert 'action="/out"' in page
    browser.post("/out")
    assert "Passphrase" in page_of(browser, "/enter")
