"""`tend serve`: the folder made ready, then Tend on one port until Ctrl-C."""

import errno
import gc
import os
import secrets
import socket
import sqlite3
import sys
from collections.abc import Callable
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from threading import Thread, Timer
from time import sleep
from typing import Any

HERE = Path(__file__).resolve().parent
NEAR = ("127.0.0.1", "localhost", "::1")
LEISURE = 3.0
"""Seconds after the start at which the coach is made ready."""


class NotReady(Exception):
    """Why Tend cannot be served, in one sentence."""


def serve(host: str | None = None, port: int | None = None, data: Path | None = None) -> int:
    """Serve the two of you; 1 with one sentence on stderr where that cannot be."""
    try:
        at = host or os.environ.get("TEND_HOST") or "127.0.0.1"
        on = port or port_of(os.environ.get("PORT") or "8000")
        free(at, on)
        _reach(at)
        leave_no_core()
        prepare(data or Path(os.environ.get("TEND_DATA") or "data"))
        return run(at, on, _first_words(at))
    except NotReady as why:
        sys.stderr.write(f"{why}\n")
        return 1


def run(host: str, port: int, before: str = "") -> int:
    """The server itself: one worker, a few threads."""
    from granian import Granian  # noqa: PLC0415 - slow to load, and not needed to say why not
    from granian.constants import Interfaces  # noqa: PLC0415
    from granian.log import LogLevels  # noqa: PLC0415

    name = "localhost" if host in NEAR else os.environ.get("TEND_HOSTS", host).partition(",")[0]
    os.environ["TEND_READY"] = f"{host}|{port}|{before}Tend is ready on http://{name}:{port}"
    server = Granian(
        "tend.web.serve:door", address=host, port=port, interface=Interfaces.WSGI, factory=True,
        workers=1, blocking_threads=4, workers_kill_timeout=5, log_level=LogLevels.error,
    )  # fmt: skip
    try:
        server.serve()
    except KeyboardInterrupt:
        return 130
    return 0


def door() -> Callable[..., Any]:
    """The application, in the worker's own process; what is to be said is said once the port is open."""
    from tend.web.wsgi import application  # noqa: PLC0415 - only the worker loads the face

    _make_good()
    Thread(target=_say_when_open, args=os.environ.get("TEND_READY", "||").split("|", 2), daemon=True).start()
    at_leisure = Timer(LEISURE, warm)
    at_leisure.daemon = True
    at_leisure.start()
    return application


def warm() -> None:
    """What is done once is done before anybody waits for it: the coach unpacks its patterns, in a second.

    What has been loaded by then stays as long as Tend runs. The collector is told to walk past it: a look at
    all of it took a tenth of a second, now and then, from whoever's tap it fell on.
    """
    from tend.words import read  # noqa: PLC0415 - not before there is time for it

    read("I will call you tomorrow at six.")
    gc.collect()
    gc.freeze()


def _make_good() -> None:
    """What a stop or a copy put back by hand left undone: sessions long over, and words taken back."""
    from tend.web.store import sittings  # noqa: PLC0415 - rows only once Django is up
    from tend.web.vault import inventory  # noqa: PLC0415

    sittings.clear_away()
    inventory.carry_out(())


def _say_when_open(host: str, port: str, words: str) -> None:
    near = {"": NEAR[0], "0.0.0.0": NEAR[0], "::": NEAR[2]}.get(host, host)  # noqa: S104 - a name to look up
    for _ in range(500):
        try:
            socket.create_connection((near, int(port)), timeout=1).close()
        except OSError:
            sleep(0.02)
            continue
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
        return


def prepare(folder: Path) -> None:
    """Make the folder ready: its secret, its rows, what a browser asks for. Nothing is done twice."""
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tend.web.settings")
    folder = folder.resolve()
    os.environ["TEND_DATA"] = str(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        _secret(folder / "secret.key")
        if not _migrated(folder):
            _django("migrate", interactive=False, verbosity=0)
            _django("migrate", database="keys", interactive=False, verbosity=0)
        _collect(folder)
        if (folder / "help-lines.toml").is_file():
            _read_help(folder / "help-lines.toml")
    except OSError as trouble:
        raise NotReady(f"The folder {folder} cannot be used: {trouble.strerror or trouble}.") from None


def port_of(text: str) -> int:
    """The port somebody named."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise NotReady(f"PORT must be a number from 1 to 65535, not {text[:20]}.")
    return int(text)


def free(host: str, port: int) -> None:
    """Whether the port can be had; the server itself would say it less plainly."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as asked:
        asked.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            asked.bind((host, port))
        except OSError as trouble:
            if trouble.errno == errno.EADDRINUSE:
                raise NotReady(f"Port {port} is taken. Choose another one, as in PORT={port + 1}.") from None
            why = trouble.strerror or trouble
            raise NotReady(f"Port {port} on {host} cannot be opened: {why}.") from None


def leave_no_core() -> None:
    """Whatever happens to this process, and to those it starts, what they held in memory goes to no disk."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows, which writes no core either

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _reach(host: str) -> None:
    """Open to a network: answer to this machine's own address there, unless names were given."""
    if host not in NEAR and not os.environ.get("TEND_HOSTS"):
        os.environ["TEND_HOSTS"] = _own_address() if host in ("0.0.0.0", "::") else host  # noqa: S104


def _own_address() -> str:
    """This machine's address in its network; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.1", 9))
            return str(asked.getsockname()[0])
        except OSError:
            return "localhost"


def _first_words(host: str) -> str:
    """Where others can reach the wizard: the code that lets its host in."""
    if host in NEAR and not os.environ.get("TEND_HOSTS"):
        return ""
    _django()
    from tend.web.store import accounts  # noqa: PLC0415 - rows only once Django is up

    if accounts.host():
        return ""
    code = "-".join(secrets.token_hex(2) for _ in range(3))
    os.environ["TEND_SETUP_CODE"] = code
    return f"Tend is new here. Its first page asks for this code: {code}\n"


def _django(*command: str, **options: Any) -> None:  # noqa: ANN401 - as each command has them
    """Load Django, and run one of its commands."""
    import django  # noqa: PLC0415 - most starts never need it in this process
    from django.core.management import call_command  # noqa: PLC0415

    django.setup()
    if command:
        call_command(*command, **options)


def _read_help(file: Path) -> None:
    """The host's own lines of help, read once before anybody needs them."""
    _django()
    from tend.trust.errors import Refused  # noqa: PLC0415 - most starts never need it in this process
    from tend.web.screens.helping import read_lines  # noqa: PLC0415

    try:
        read_lines(file)
    except Refused as why:
        raise NotReady(str(why)) from None


def _secret(file: Path) -> None:
    """A key of this folder's own, for its owner's eyes."""
    if not file.exists():
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as kept:
            kept.write(secrets.token_urlsafe(64))


def _migrated(folder: Path) -> bool:
    """Whether both files have taken every step there is; asked without Django, which is slow to load."""
    if os.environ.get("TEND_DATABASE_URL"):
        return False
    return _taken(folder / "tend.sqlite3") and _taken(folder / "keys.sqlite3")


def _taken(file: Path) -> bool:
    """Whether one file has taken every step; both keep the whole list, whatever tables they hold."""
    if not file.exists():
        return False
    ours = ("store", "vault")
    wanted = {(app, step.stem) for app in ours for step in (HERE / app / "migrations").glob("0*.py")}
    found = find_spec("django")
    home = Path((found.origin if found else "") or "").parent / "contrib"
    for app in ("auth", "contenttypes"):
        wanted |= {(app, step.stem) for step in (home / app / "migrations").glob("0*.py")}
    try:
        with sqlite3.connect(file) as rows:
            return wanted <= set(rows.execute("select app, name from django_migrations"))
    except sqlite3.Error:
        return False


def _collect(folder: Path) -> None:
    """Copy what browsers ask for, under names that change with the content; only when it did change."""
    files = sorted(path for path in (HERE / "static").rglob("*") if path.is_file())
    looks = ((path.relative_to(HERE), path.stat()) for path in files)
    told = "".join(f"{name} {look.st_size} {look.st_mtime_ns}\n" for name, look in looks)
    mark, stamp = blake2b(told.encode(), digest_size=16).hexdigest(), folder / "static.stamp"
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != mark or not (folder / "static").is_dir():
        (folder / "static").mkdir(exist_ok=True)
        _django("collectstatic", interactive=False, clear=True, verbosity=0)
        stamp.write_text(mark, encoding="ascii")
