"""Files of the tests: good ones, and those that mean harm."""

import io
import struct
import zlib
from typing import Any

from PIL import Image

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"


def picture(format_: str = "PNG", size: tuple[int, int] = (900, 600), **options: Any) -> bytes:
    buffer = io.BytesIO()
    if format_ == "PNG":
        options.setdefault("compress_level", 1)
    Image.new("RGB", size, "teal").save(buffer, format_, **options)
    return buffer.getvalue()


def photo_with_place() -> bytes:
    """A JPEG with a position in its EXIF data, lying on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "SECRET-PLACE"
    exif.get_ifd(0x8825)[1] = "N"
    return picture("JPEG", (300, 200), exif=exif, comment=b"SECRET-COMMENT")


def animation(frames: int = 3, size: tuple[int, int] = (60, 40)) -> bytes:
    pictures = [Image.new("RGB", size, (number * 70 % 256, number % 256, 90)) for number in range(frames)]
    buffer = io.BytesIO()
    pictures[0].save(buffer, "GIF", save_all=True, append_images=pictures[1:], duration=50, loop=0)
    return buffer.getvalue()


def png_bomb(width: int = 13_000, height: int = 13_000) -> bytes:
    """A one-bit PNG of few kilobytes that would fill the memory when decoded."""
    row = b"\x00" * (1 + (width + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def wide_jpeg() -> bytes:
    """A small JPEG whose head claims 65,535 × 65,535 pixels."""
    data = bytearray(picture("JPEG", (16, 16)))
    start = data.index(b"\xff\xc0") + 5
    data[start : start + 4] = struct.pack(">HH", 65_535, 65_535)
    return bytes(data)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
