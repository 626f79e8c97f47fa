"""A picture of a screen with fewer colours, so that many of them stay light: standard library only."""

import struct
import zlib
from collections import Counter
from pathlib import Path

HEAD = b"\x89PNG\r\n\x1a\n"
MOST = 256


def smaller(path: Path) -> None:
    """Write a PNG anew with one byte a dot: its commonest colours, and for the others the nearest of them."""
    width, height, dots = _read(path.read_bytes())
    every = [dots[i : i + 3] for i in range(0, len(dots), 3)]
    colours = [colour for colour, _ in Counter(every).most_common()]
    kept = colours[:MOST]
    places = {colour: n for n, colour in enumerate(kept)}
    places |= {colour: places[_nearest(colour, kept)] for colour in colours[MOST:]}
    flat = bytes(places[colour] for colour in every)
    rows = b"".join(b"\0" + flat[y * width : (y + 1) * width] for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", b"".join(kept)), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    path.write_bytes(HEAD + b"".join(_part(name, held) for name, held in parts))


def _nearest(colour: bytes, kept: list[bytes]) -> bytes:
    red, green, blue = colour
    return min(kept, key=lambda k: (k[0] - red) ** 2 + (k[1] - green) ** 2 + (k[2] - blue) ** 2)


def _part(name: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))


def _read(raw: bytes) -> tuple[int, int, bytes]:
    """Width, height and the dots, three bytes each, of a PNG as Chromium writes it."""
    at, packed = len(HEAD), b""
    width, height, _, kind = struct.unpack(">IIBB", raw[16:26])
    while at < len(raw):
        (length,), name = struct.unpack(">I", raw[at : at + 4]), raw[at + 4 : at + 8]
        packed += raw[at + 8 : at + 8 + length] if name == b"IDAT" else b""
        at += 12 + length
    deep = {2: 3, 6: 4}[kind]
    rows, size, before, found = zlib.decompress(packed), width * deep, bytes(width * deep), bytearray()
    for y in range(height):
        start = y * (size + 1)
        line = _plain(rows[start], bytearray(rows[start + 1 : start + 1 + size]), before, deep)
        found += line if deep == 3 else bytes(b for i, b in enumerate(line) if i % 4 != 3)
        before = bytes(line)
    return width, height, bytes(found)


def _plain(way: int, line: bytearray, above: bytes, deep: int) -> bytearray:
    """One row without its filter, as the PNG specification has it."""
    for i, b in enumerate(line):
        left, up = line[i - deep] if i >= deep else 0, above[i]
        corner = above[i - deep] if i >= deep else 0
        guess = left + up - corner
        near = min((abs(guess - v), n, v) for n, v in enumerate((left, up, corner)))[2]
        line[i] = (b + (0, left, up, (left + up) // 2, near)[way]) & 255
    return line
