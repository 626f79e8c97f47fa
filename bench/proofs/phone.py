"""A browser in small: cookies, forms and redirects, and everything that came back, byte for byte."""

import gzip
import http.client
import re
import time
import uuid
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import urlencode, urlsplit

Fields = dict[str, Any]
RESTED = 2.0
"""Seconds after which a connection is opened anew: the server may have closed it while it rested."""


@dataclass(frozen=True)
class Answer:
    """What came back for one request."""

    status: int
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    seconds: float

    @property
    def text(self) -> str:
        """The page as text."""
        return self.body.decode("utf-8", "replace")

    @property
    def location(self) -> str:
        """Where it leads on; empty when it does not."""
        found = next((said for name, said in self.headers if name.lower() == "location"), "")
        parts = urlsplit(found)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    @property
    def everything(self) -> bytes:
        """Headers and body together, to search in."""
        return b"\n".join(f"{name}: {said}".encode() for name, said in self.headers) + b"\n" + self.body


class Phone:
    """One person's browser; it keeps its cookies and one connection."""

    def __init__(self, port: int, name: str = "") -> None:
        self.port, self.name = port, name
        self.cookies: dict[str, str] = {}
        self._line: http.client.HTTPConnection | None = None
        self._asked = 0.0

    def ask(
        self, method: str, path: str, fields: Fields | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """One request, nothing followed."""
        body = None
        said = {
            "Cookie": "; ".join(f"{name}={kept}" for name, kept in self.cookies.items()),
            **(headers or {}),
        }
        if fields is not None:
            form = {"csrfmiddlewaretoken": self.cookies.get("form", ""), **fields}
            body = urlencode(form, doseq=True)
            said["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        answer, content = self._answer(method, path, body, said)
        took = time.perf_counter() - began
        self._keep(answer)
        if answer.getheader("Content-Encoding") == "gzip" and "Accept-Encoding" not in said:
            content = gzip.decompress(content)
        return Answer(answer.status, path, tuple(answer.getheaders()), content, took)

    def _answer(
        self, method: str, path: str, body: str | None, headers: dict[str, str]
    ) -> tuple[http.client.HTTPResponse, bytes]:
        for last in (False, True):
            if time.monotonic() - self._asked > RESTED:
                self.close()
            self._asked = time.monotonic()
            if self._line is None:
                self._line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            fresh = self._line.sock is None
            try:
                self._line.request(method, path, body, headers)
                answer = self._line.getresponse()
                content = answer.read()
            except (http.client.HTTPException, OSError):
                self._line.close()
                self._line = None
                # A connection that rested may have been closed meanwhile; a form is never sent again unasked.
                if last or fresh or method == "POST":
                    raise
                continue
            if body is not None:
                # A form answered unread leaves its words in the line, and the server shuts it afterwards.
                self.close()
            return answer, content
        raise AssertionError

    def _keep(self, answer: http.client.HTTPResponse) -> None:
        for said in answer.headers.get_all("Set-Cookie") or ():
            name, _, rest = said.partition("=")
            kept = rest.partition(";")[0].strip('"')
            if not kept or "max-age=0" in said.lower():
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = kept

    def get(self, path: str) -> Answer:
        """A page, with every redirect followed."""
        return self._followed(self.ask("GET", path))

    def post(self, path: str, **fields: object) -> Answer:
        """A form with a nonce of its own, with every redirect followed."""
        if "form" not in self.cookies:
            self.ask("GET", "/enter" if self.name else "/help")
        return self._followed(self.ask("POST", path, {"nonce": uuid.uuid4().hex, **fields}))

    def _followed(self, answer: Answer) -> Answer:
        for _ in range(10):
            if answer.status not in (301, 302, 303):
                break
            answer = self.ask("GET", answer.location)
        return answer

    def close(self) -> None:
        """Put it away."""
        if self._line:
            self._line.close()
            self._line = None


def links(page: str) -> set[str]:
    """Every address on this site that a page leads to."""
    found = re.findall(r'(?:href|action|formaction|hx-get|hx-post)="(/[^"#]*)', page)
    return {unescape(one) for one in found}
