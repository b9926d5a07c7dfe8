"""Taking files: what they are is judged by their content, and no more than allowed is read."""

import io
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from livechat.attachments.store import LocalFiles
from livechat.attachments.upload import Uploads
from livechat.core.services import Services
from tests.attachments.pictures import (
    HTML,
    SVG,
    animation,
    photo_with_place,
    picture,
    png_bomb,
    wide_jpeg,
)
from tests.chat import area
from tests.people import Person

BYTES = {"content-type": "application/octet-stream"}


async def upload(person: Person, content: Any, name: str = "file.bin") -> Any:
    return await person.post(f"{area(person)}/files", params={"name": name}, content=content, headers=BYTES)


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "WEBP", "GIF"])
async def test_a_picture_is_measured_written_anew_and_gets_a_thumbnail(format_: str, visitor: Person):
    """W21."""
    answer = await upload(visitor, picture(format_), f"shot.{format_.lower()}")

    assert answer.status_code == 201, answer.text
    file = answer.json()
    assert (file["kind"], file["mime"]) == ("image", f"image/{format_.lower()}")
    assert (file["width"], file["height"]) == (900, 600)
    thumbnail = await visitor.get(file["thumbnail_url"])
    with Image.open(io.BytesIO(thumbnail.content)) as small:
        assert (small.format, max(small.size)) == ("WEBP", 480)


async def test_a_photo_loses_its_place_and_stands_upright(visitor: Person):
    """SU7: no metadata goes on."""
    original = photo_with_place()
    assert b"SECRET-PLACE" in original
    assert b"SECRET-COMMENT" in original

    file = (await upload(visitor, original, "photo.jpg")).json()
    kept = (await visitor.get(file["url"])).content

    assert b"SECRET" not in kept
    with Image.open(io.BytesIO(kept)) as image:
        assert image.size == (200, 300)
        assert dict(image.getexif()) == {}


async def test_an_animation_still_moves(visitor: Person):
    file = (await upload(visitor, animation(), "dance.gif")).json()
    kept = (await visitor.get(file["url"])).content

    assert (file["mime"], file["name"]) == ("image/webp", "dance.webp")
    with Image.open(io.BytesIO(kept)) as image:
        assert getattr(image, "n_frames", 1) == 3


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (SVG, "logo.svg"),
        (SVG, "logo.png"),
        (HTML, "page.html"),
        (HTML, "page.htm.png"),
        (b"<?xml version='1.0'?><?xml-stylesheet href='x.xsl'?><a/>", "data.xml"),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", "page.xhtml"),
        (b"%PDF-1.4\n/JavaScript (app.alert(1))", "offer.pdf"),
        (b"<?php system($_GET[0]); ?>", "shell.php"),
        (b"\x1f\x8b\x08\x00aaaa", "logo.svgz"),
        (b"plain words", "notes.txt"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_what_could_run_in_a_browser_is_only_ever_a_download(
    content: bytes, name: str, visitor: Person
):
    """SU1: whatever it is called, it leaves as an attachment without a type that anything would run."""
    answer = await upload(visitor, content, name)
    assert answer.status_code == 201, answer.text
    file = answer.json()

    served = await visitor.get(file["url"])

    assert (file["kind"], file["thumbnail_url"]) == ("file", None)
    assert served.content == content
    assert served.headers["content-type"] in {
        "application/octet-stream",
        "application/pdf",
        "application/gzip",
    }
    assert served.headers["content-disposition"].startswith("attachment;")
    assert served.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in served.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"GIF89a/*<script>alert(1)</script>*/=1;", "polyglot.gif"),
        (picture()[:200], "half.png"),
        (b"\x89PNG\r\n\x1a\n" + HTML, "page.png"),
        (b"MZ" + b"\x00" * 500, "setup.png"),
        (b"\x7fELF" + b"\x00" * 500, "run"),
        (b"whatever", "setup.exe"),
        (b"whatever", "invoice.pdf.js"),
        (b"", "empty.txt"),
    ],
    ids=["polyglot", "half", "html", "exe", "elf", "by-name", "double", "empty"],
)
async def test_what_is_not_what_it_claims_or_runs_by_itself_is_refused(
    content: bytes, name: str, visitor: Person
):
    """SU1."""
    refused = await upload(visitor, content, name)

    assert (refused.status_code, refused.json()["code"]) == (422, "file_type_refused")


async def test_what_hides_behind_a_picture_is_gone(visitor: Person):
    """SU1: a GIF or PNG with a script appended is written anew without it."""
    file = (await upload(visitor, picture() + HTML, "shot.png")).json()
    kept = (await visitor.get(file["url"])).content

    assert file["kind"] == "image"
    assert b"script" not in kept


@pytest.mark.parametrize(
    "make",
    [png_bomb, wide_jpeg, lambda: animation(300, (2, 2)), lambda: picture("PNG", (5001, 5001))],
    ids=["one-bit-png", "wide-jpeg", "many-frames", "just-over"],
)
async def test_pixel_bombs_are_refused_before_they_are_decoded(make: Any, visitor: Person):
    """SU3."""
    bomb = make()
    assert len(bomb) < 500_000

    refused = await upload(visitor, bomb, "bomb.png")

    assert (refused.status_code, refused.json()["code"]) == (422, "image_too_large")


async def test_the_bounds_of_a_picture_do_not_grow_memory(visitor: Person):
    """SU3: the largest allowed one passes."""
    answer = await upload(visitor, picture("PNG", (5000, 5000)), "large.png")

    assert answer.status_code == 201
    assert (answer.json()["width"], answer.json()["height"]) == (5000, 5000)


@pytest.mark.parametrize("has_length", [True, False])
async def test_the_limit_holds_while_streaming_and_nothing_is_left(
    has_length: bool, make_server: Any, tmp_path: Path
):
    """SU5: one byte over, with a true length and with none; the temporary file is gone."""
    _, people = await make_server(file_max_bytes=100_000, files_url=str(tmp_path))
    visitor = await people.visitor((await people.site(await people.owner()))["site_key"])

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(11):
            yield b"x" * 10_000

    exactly = await upload(visitor, b"x" * 100_000)
    refused = await upload(visitor, b"x" * 100_001 if has_length else endless())

    assert exactly.status_code == 201
    assert refused.status_code == 413
    assert refused.json()["code"] == "file_too_large"
    assert list((tmp_path / "incoming").iterdir()) == []


async def test_a_broken_upload_leaves_nothing(visitor: Person, services: Services):
    """SU5: refused content leaves neither a temporary file nor a stored one."""
    files = services.get(Uploads).files
    assert isinstance(files, LocalFiles)
    before = {path for path in files._folder.rglob("*") if path.is_file()}

    await upload(visitor, picture()[:300], "half.png")
    await upload(visitor, png_bomb(), "bomb.png")

    assert {path for path in files._folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/absolute/path.txt", "path.txt"),
        ('a"b;c.txt', "a_b;c.txt"),
        ("line\r\nSet-Cookie: x.txt", "line__Set-Cookie_ x.txt"),
        ("\u202etxt.exe.pdf", "_txt.exe.pdf"),
        ("CON", "file_CON"),
        ("nul.txt", "file_nul.txt"),
        (".htaccess", "htaccess"),
        ("...", "file"),
        ("报价 单😀.pdf", "报价 单😀.pdf"),
        ("<img src=x onerror=alert(1)>.txt", "_img src=x onerror=alert(1)_.txt"),
        ("n" * 300 + ".pdf", "n" * 146 + ".pdf"),
    ],
)
async def test_names_are_for_showing_only(name: str, shown: str, visitor: Person, services: Services):
    """SU2: kept under a random key; the header is encoded by RFC 6266."""
    file = (await upload(visitor, b"%PDF-1.4 words", name)).json()

    served = await visitor.get(file["url"])

    assert file["name"] == shown
    disposition = served.headers["content-disposition"]
    assert disposition.startswith('attachment; filename="')
    assert disposition.isascii()
    assert "\r" not in disposition
    assert disposition.count('"') == 2
    files = services.get(Uploads).files
    assert isinstance(files, LocalFiles)
    assert not [path for path in files._folder.rglob("*") if shown in path.name and path.is_file()]


async def test_one_visitor_uploads_a_bounded_number(make_server: Any):
    """SU7, G21."""
    _, people = await make_server(rate_limits_enabled=True, uploads_per_visitor=2)
    visitor = await people.visitor((await people.site(await people.owner()))["site_key"])

    answers = [await upload(visitor, b"words") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [201, 201, 429]
    assert int(answers[2].headers["retry-after"]) > 0


async def test_a_file_cannot_come_as_a_form_or_json(visitor: Person):
    """SB11: only bytes of the kind that a foreign page cannot send without asking."""
    answers = [
        await visitor.post("/widget/v1/files?name=a.txt", content=b"x", headers={"content-type": kind})
        for kind in ("text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded")
    ]

    # The bearer token is what a foreign page lacks; what it could send is kept as bytes and nothing else.
    assert {answer.status_code for answer in answers} <= {201, 415}
    nameless = await visitor.post("/widget/v1/files", content=b"x", headers=BYTES)
    assert (nameless.status_code, nameless.json()["code"]) == (422, "validation_failed")


async def test_what_a_crash_left_behind_is_removed_at_the_next_start(make_server: Any, tmp_path: Path):
    """SU5: the beginning of a file whose process was killed; one that is under way elsewhere stays."""
    incoming = tmp_path / "incoming"
    incoming.mkdir()
    for name in ("old", "new"):
        (incoming / name).write_bytes(b"half a file")
    os.utime(incoming / "old", (1, 1))

    await make_server(files_url=str(tmp_path))

    assert [path.name for path in incoming.iterdir()] == ["new"]
