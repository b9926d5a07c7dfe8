"""MA07, SU3: pictures are made anew, and none is a bomb."""

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image

from tests.people import Person


def a_picture(kind: str, size: tuple[int, int] = (300, 200), **more: Any) -> bytes:
    output = io.BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(output, kind, **more)
    return output.getvalue()


def a_bomb(width: int, height: int) -> bytes:
    """A small PNG that says it is large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\x00" * ((width // 8 + 1) * min(height, 100)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["GIF", "JPEG", "PNG", "WEBP"])
async def test_it_becomes_a_small_webp(agent: Person, anonymous: Person, kind: str) -> None:
    """MA07"""
    answer = await agent.put("/api/v1/me/avatar", content=a_picture(kind))

    assert answer.status_code == 200
    url = answer.json()["avatar_url"]
    shown = await anonymous.get(url)
    assert shown.headers["content-type"] == "image/webp"
    assert "immutable" in shown.headers["cache-control"]
    with Image.open(io.BytesIO(shown.content)) as image:
        assert (image.format, image.size) == ("WEBP", (165, 165))
    assert (await agent.get("/api/v1/me")).json()["avatar_url"] == url


async def test_a_new_picture_has_a_new_address_and_a_removed_one_is_gone(
    owner: Person, agent: Person
) -> None:
    path = f"/api/v1/agents/{agent.id}/avatar"
    first = (await owner.put(path, content=a_picture("PNG"))).json()["avatar_url"]
    second = (await owner.put(path, content=a_bomb(64, 64))).json()["avatar_url"]

    assert first != second
    assert (await owner.delete(path)).status_code == 204
    assert (await owner.get(second)).status_code == 404
    assert (await agent.get("/api/v1/me")).json()["avatar_url"] is None


async def test_where_it_was_taken_is_not_in_it(agent: Person, anonymous: Person) -> None:
    """SU7"""
    exif = Image.Exif()
    exif[0x010F] = "canary camera"
    answer = await agent.put("/api/v1/me/avatar", content=a_picture("JPEG", exif=exif))

    shown = await anonymous.get(answer.json()["avatar_url"])

    assert b"canary" not in shown.content
    assert b"EXIF" not in shown.content


BOMBS = {
    "13,000 by 13,000": (13_000, 13_000),
    "65,535 wide": (65_535, 4000),
    "30,000 by 30,000": (30_000, 30_000),
}


@pytest.mark.parametrize("size", BOMBS.values(), ids=BOMBS.keys())
async def test_a_bomb_is_refused_before_it_is_decoded(agent: Person, size: tuple[int, int]) -> None:
    """SU3"""
    answer = await agent.put("/api/v1/me/avatar", content=a_bomb(*size))

    assert (answer.status_code, answer.json()["code"]) == (422, "image_too_large")


NOT_PICTURES = {
    "nothing": b"",
    "text": b"hello",
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "HTML": b"<!doctype html><script>alert(1)</script>",
    "half a PNG": a_picture("PNG")[:60],
    "a GIF that is a script": b"GIF89a/*<script>alert(1)</script>*/",
    "TIFF": a_picture("TIFF"),
    "BMP": a_picture("BMP"),
}


@pytest.mark.parametrize("upload", NOT_PICTURES.values(), ids=NOT_PICTURES.keys())
async def test_what_is_no_picture_is_refused(agent: Person, upload: bytes) -> None:
    """SU1"""
    answer = await agent.put("/api/v1/me/avatar", content=upload)

    assert (answer.status_code, answer.json()["code"]) == (422, "file_type_refused")


async def test_more_than_a_megabyte_is_refused(agent: Person) -> None:
    """MA07, SU5"""
    answer = await agent.put("/api/v1/me/avatar", content=b"x" * 1_048_577)

    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
