"""The browser itself: it starts, it is the size of a phone, and the accessibility rules bite."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import axe

pytestmark = pytest.mark.browser

GOOD = """<!doctype html><html lang="en"><head><title>Today</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Today</h1><p>One small thing.</p></main></body></html>"""
BAD = """<!doctype html><html><head><title>Today</title></head>
<body><main><h1>Today</h1><button></button></main></body></html>"""


def test_a_phone_is_as_small_as_a_phone(phone: Page):
    phone.set_content(GOOD)
    assert phone.evaluate("[innerWidth, matchMedia('(pointer: coarse)').matches]") == [390, True]


def test_a_plain_page_has_no_barriers(phone: Page):
    phone.set_content(GOOD)
    assert axe(phone) == []


def test_a_page_with_barriers_is_caught(phone: Page):
    phone.set_content(BAD)
    found = {line.split(":")[0] for line in axe(phone)}
    assert {"html-has-lang", "button-name"} <= found


def test_two_phones_share_no_cookie(new_page):
    hers, his = new_page(), new_page(java_script_enabled=False)
    assert hers.context is not his.context
