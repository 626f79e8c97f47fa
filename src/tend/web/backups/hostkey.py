"""The host's pair of keys: the public half stays and seals, the private half goes elsewhere and opens."""

import os
from pathlib import Path
from typing import Final

from nacl.public import PrivateKey

PUBLIC: Final = "backup.public"
PRIVATE: Final = "backup.private"
_ABOUT: Final = (
    "# The private half of the key this Tend seals its backups to. Keep it away from this machine and from\n"
    "# the backups. Without it no backup opens; with it and a backup, everything in it lies as on the disk.\n"
)
_SIZE: Final = 32


class NoKey(Exception):
    """Why a key cannot be read or made."""


def public(folder: Path) -> tuple[bytes, bool]:
    """The public half in this folder, and whether it was made just now, with its other half beside it."""
    kept = folder / PUBLIC
    if kept.is_file():
        return _read(kept), False
    if (folder / PRIVATE).exists():
        raise NoKey(f"{PRIVATE} is here and {PUBLIC} is gone: put it back, or take both away for a new pair.")
    pair = PrivateKey.generate()
    _write(folder / PRIVATE, _ABOUT + bytes(pair).hex() + "\n")
    _write(kept, bytes(pair.public_key).hex() + "\n")
    return bytes(pair.public_key), True


def private(file: Path) -> bytes:
    """The private half out of the file the host kept."""
    return _read(file)


def _read(file: Path) -> bytes:
    try:
        lines = file.read_text(encoding="ascii").splitlines()
        key = bytes.fromhex("".join(line for line in lines if not line.startswith("#")))
    except FileNotFoundError:
        raise NoKey(f"There is no key {file.name}; name the file you took away, with --key FILE.") from None
    except (OSError, ValueError):
        key = b""
    if len(key) != _SIZE:
        raise NoKey(f"{file.name} holds no key of a backup.")
    return key


def _write(file: Path, text: str) -> None:
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as to:
        to.write(text)
