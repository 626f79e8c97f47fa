"""What is written down when something goes wrong: where it happened, never what anybody wrote."""

import logging
import traceback
from types import TracebackType

from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.debug import ExceptionReporter


class Line(logging.Formatter):
    """One line for one trouble: the screen, the kind of error, and the places it passed through."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without the message: a message may hold somebody's words, an address or a key."""
        request = getattr(record, "request", None)
        match = getattr(request, "resolver_match", None)
        where = match.url_name if match is not None else record.name
        if not record.exc_info or record.exc_info[0] is None:
            return f"{record.levelname} {where}"
        kind, _, trail = record.exc_info
        return f"{record.levelname} {where}: {kind.__name__} at {_places(trail)}"


def _places(trail: TracebackType | None) -> str:
    """The last few places of a trail, innermost last."""
    frames = traceback.extract_tb(trail)[-4:]
    return " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)


class Wordless(ExceptionReporter):
    """A report that holds nothing of a request: Django never gets to print a form, a cookie or a variable."""

    def __init__(
        self,
        request: HttpRequest | None,  # noqa: ARG002 - that is the point of it
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,  # noqa: ARG002
        tb: TracebackType | None,
        is_email: bool = False,  # noqa: FBT001, FBT002 - Django calls it so
    ) -> None:
        super().__init__(None, exc_type, None, None, is_email)
        self.kind = exc_type.__name__ if exc_type else "trouble"
        self.places = _places(tb)

    def get_traceback_html(self) -> SafeString:
        """The same as the text."""
        return self.get_traceback_text()

    def get_traceback_text(self) -> SafeString:
        """One line."""
        return format_html("{} at {}", self.kind, self.places)
