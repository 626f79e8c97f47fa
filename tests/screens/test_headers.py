"""What every answer carries, and what none gives away: headers, cookies, and trouble of every kind."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from tend.web.routes import Route, routes
from tend.web.store.models import Bond
from tests.screens.rows import come_in

from .conftest import post
from .inhabited import address
from .test_serving import Start, line, port, start  # noqa: F401 - two of them are fixtures

pytestmark = pytest.mark.django_db

CANARY = "the-letters-under-the-stairs"
EVERYWHERE = {
    "Content-Security-Policy": "default-src 'none'",
    "Permissions-Policy": "geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Origin-Agent-Cluster": "?1",
    "X-Robots-Tag": "noindex",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""What a stranger who looks at our headers would want to see, on every answer there is."""
FROM_HERE_ALONE = {"'none'", "'self'"}


def guarded(answer: Any) -> list[str]:
    """What an answer lacks of all this."""
    lacks = [f"{name}: {says}" for name, says in EVERYWHERE.items() if says not in answer.get(name, "")]
    policy = answer.get("Content-Security-Policy", "")
    sources = {word for part in policy.split(";") for word in part.split()[1:]}
    return lacks + sorted(sources - FROM_HERE_ALONE) + [n for n in ("Server", "X-Powered-By") if n in answer]


@pytest.mark.parametrize("route", tuple(routes()), ids=lambda route: route.name)
def test_every_answer_is_guarded(as_ana: Client, as_nobody: Client, bond: Bond, route: Route):
    url = address(route, bond.key, n="1")
    for browser in (as_nobody, as_ana):
        for answer in (browser.get(url), browser.post(url, {"words": "x"}), browser.put(url)):
            assert guarded(answer) == [], (answer.request["REQUEST_METHOD"], answer.status_code)


def test_over_https_a_browser_is_told_to_stay_there():
    read = "from tend.web import settings as s; print(s.SECURE_HSTS_SECONDS, s.SESSION_COOKIE_SECURE)"
    import subprocess
    import sys

    asked = {**os.environ, "TEND_HTTPS": "1", "TEND_DATA": "/nowhere"}
    said = subprocess.run([sys.executable, "-c", read], env=asked, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(365 * 24 * 60 * 60), "True"]


def test_the_policy_lets_nothing_in_line_run(as_ana: Client, bond: Bond):
    policy = as_ana.get(f"/b/{bond.key}/").headers["Content-Security-Policy"]
    for weak in ("unsafe-inline", "unsafe-eval", "nonce-", "sha256-", "data:", "blob:", "*", "http"):
        assert weak not in policy
    for must in ("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):
        assert must in policy


def test_search_machines_are_sent_away(as_nobody: Client):
    answer = as_nobody.get("/robots.txt")
    assert (answer.status_code, answer.content) == (200, b"User-agent: *\nDisallow: /\n")


@pytest.mark.parametrize("url", ["/help", "/never", "/about", "/ways", "/away", "/robots.txt", "/nowhere"])
def test_whoever_only_reads_gets_no_cookie(as_nobody: Client, url: str):
    assert not as_nobody.get(url).cookies


# ---- trouble ---------------------------------------------------------------------------------


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Every line Django would write about what happens in the test, as our formatter writes it."""
    written: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(self.format(record))

    kept = Kept()
    kept.setFormatter(logging.getLogger("django").handlers[0].formatter)
    names = ("django", "django.request", "django.security", "django.server")
    for name in names:
        logging.getLogger(name).addHandler(kept)
    yield written
    for name in names:
        logging.getLogger(name).removeHandler(kept)


def carrying(bond: Bond, person: object) -> Client:
    """A browser that brings a secret in its cookies and its headers."""
    browser = Client(raise_request_exception=False, headers={"X-Odd": CANARY, "User-Agent": CANARY})
    come_in(browser, person)  # type: ignore[arg-type]
    browser.cookies["odd"] = CANARY
    return browser


def answered(code: int, browser: Client, bond: Bond, monkeypatch: pytest.MonkeyPatch) -> Any:
    """One answer of this kind, to a request that carries the secret in its body and its address."""
    here, asks = f"/b/{bond.key}", f"?q={CANARY}"
    form = {"words": CANARY}
    match code:
        case 400:
            return browser.get(f"{here}/{asks}", headers={"Host": f"{CANARY}.example"})
        case 403:
            strict = Client(enforce_csrf_checks=True, headers={"X-Odd": CANARY})
            strict.cookies = browser.cookies
            return strict.post(f"{here}/message{asks}", form)
        case 404:
            return browser.post(f"{here}/entries/{CANARY}/answer{asks}", form)
        case 405:
            return browser.put(f"{here}/message{asks}", CANARY)
        case 409:
            nonce = "0" * 32
            browser.post(f"{here}/message", {"nonce": nonce, "words": "First"})
            return browser.post(f"{here}/message{asks}", {"nonce": nonce, "words": "Second", "odd": CANARY})
        case 413:
            return browser.post(f"{here}/message{asks}", {"words": CANARY * 120_000})
        case 422:
            return browser.post(f"{here}/message{asks}", {"nonce": CANARY, "odd": CANARY})
        case _:
            from tend.web.screens import message

            def broken(*_: object, **__: object) -> None:
                raise ValueError(CANARY)

            monkeypatch.setattr(message, "written", broken)
            return post(browser, f"{here}/message{asks}", words=CANARY)


@pytest.mark.parametrize("code", [400, 403, 404, 405, 409, 413, 422, 500])
def test_no_trouble_says_what_was_sent(bond: Bond, ana: object, lines: list[str], monkeypatch, code: int):
    answer = answered(code, carrying(bond, ana), bond, monkeypatch)
    assert answer.status_code == code
    assert guarded(answer) == []
    said = answer.content.decode() + str(dict(answer.headers)) + "\n".join(lines)
    assert CANARY not in said
    assert bond.key not in "\n".join(lines)
    assert "Traceback" not in said
    assert settings.SECRET_KEY not in said


def test_what_broke_is_written_down_by_its_place(bond: Bond, ana: object, lines: list[str], monkeypatch):
    answered(500, carrying(bond, ana), bond, monkeypatch)
    assert any("ValueError at" in one for one in lines)


def test_a_server_that_falls_leaves_no_core(start: Start, port: int):  # noqa: F811 - the fixtures of above
    """What it held in memory would lie on the disk, readable to whoever finds it."""
    if not Path("/proc/self/limits").exists():
        pytest.skip("no /proc here to ask")
    served = start("serve")
    assert "ready" in line(served)
    inside = [p for p in Path("/proc").glob("[0-9]*") if _group(p) == served.pid]
    assert inside
    for process in inside:
        limits = (process / "limits").read_text(encoding="ascii")
        (core,) = [one.split()[4:6] for one in limits.splitlines() if one.startswith("Max core file size")]
        assert core == ["0", "0"]
    os.killpg(served.pid, signal.SIGINT)


def _group(process: Path) -> int | None:
    try:
        return os.getpgid(int(process.name))
    except ProcessLookupError:
        return None
