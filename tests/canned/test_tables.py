"""P07, SX4, SU4: canned responses out to a table and in again."""

import csv
import io
import zipfile
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from tests.canned.prepared import make_group, make_response, titles
from tests.people import Person

RISKY = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'quoted", "＝1", 'a "b", c\nd', "<b>x</b>"]


async def bring(person: Person, content: bytes, **query: Any) -> Any:
    query = {"scope": "personal", "is_preview": "false", "default_group": "默认分组", **query}
    return await person.post(
        "/api/v1/canned-responses/imports",
        params=query,
        content=content,
        headers={"content-type": "application/octet-stream"},
    )


def a_csv(*rows: tuple[str, ...], encoding: str = "utf-8-sig") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([("分组", "标题", "内容", "快捷码"), *rows])
    return text.getvalue().encode(encoding)


def an_xlsx(*rows: tuple[str, ...]) -> bytes:
    book = Workbook()
    sheet: Any = book.active
    for row in [("Shortcut", "Content", "Title", "Group"), *rows]:
        sheet.append(row)
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()


async def texts(person: Person) -> dict[str, str]:
    listed = (await person.get("/api/v1/canned-responses")).json()["items"]
    return {each["title"]: each["text"] for each in listed}


@pytest.mark.parametrize("form", ["csv", "xlsx"])
async def test_no_cell_of_an_export_is_a_formula_and_all_come_back_equal(
    agent: Person, other_agent: Person, form: str
) -> None:
    """SX4"""
    group = await make_group(agent, name="=报价")
    for number, text in enumerate(RISKY):
        await make_response(agent, group["id"], title=f"={number}", text=f"{text}x")

    export = await agent.get("/api/v1/canned-responses/export", params={"scope": "personal", "format": form})

    assert export.headers["content-disposition"].startswith("attachment")
    if form == "csv":
        rows = list(csv.reader(io.StringIO(export.content.decode("utf-8-sig"), newline="")))
        cells = [cell for row in rows for cell in row if cell]
        assert not [cell for cell in cells if cell[0] in "=+-@\t\r＝＋－＠"]
    else:
        sheet: Any = load_workbook(io.BytesIO(export.content)).worksheets[0]
        assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
    brought = await bring(other_agent, export.content)
    assert brought.json()["created"] == len(RISKY)
    assert await texts(other_agent) == await texts(agent)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
async def test_a_csv_is_read_in_the_encodings_that_people_have(agent: Person, encoding: str) -> None:
    """P07"""
    content = a_csv(("售后", "安装与售后", "含送货上门、安装调试", "az"), encoding=encoding)

    answer = await bring(agent, content)

    assert answer.status_code == 200, answer.text
    assert await titles(agent, search="azysh") == ["安装与售后"]


async def test_an_xlsx_is_read_with_its_columns_in_any_order(agent: Person) -> None:
    """P07"""
    answer = await bring(
        agent, an_xlsx(("jh", "三天发出", "交货周期", "报价"), ("", "可开专票", "开票说明", ""))
    )

    assert (answer.json()["created"], answer.json()["problems"]) == (2, [])
    groups = (await agent.get("/api/v1/canned-groups")).json()["items"]
    assert {group["name"]: group["count"] for group in groups} == {"报价": 1, "默认分组": 1}


async def test_a_preview_changes_nothing_and_names_the_lines_that_are_wrong(agent: Person) -> None:
    """P07: the good rows do not suffer"""
    content = a_csv(
        ("报价", "一", "好", ""),
        ("报价", "", "没有标题", ""),
        ("报价", "三", "字" * 10_001, ""),
        ("", "", "", ""),
        ("报价", "五", "快捷码有空格", "a b"),
        ("报价", "六", "也好", ""),
    )

    preview = (await bring(agent, content, is_preview="true")).json()
    assert await titles(agent) == []
    stored = (await bring(agent, content)).json()

    assert [(each["line"], each["column"], each["reason"]) for each in preview["problems"]] == [
        (3, "title", "missing"),
        (4, "text", "too_long"),
        (6, "shortcut", "has_space"),
    ]
    assert (preview["created"], preview["is_preview"]) == (2, True)
    assert stored["rows"] == preview["rows"]
    assert await titles(agent) == ["一", "六"]


async def test_a_second_import_changes_and_does_not_double(agent: Person) -> None:
    """P07"""
    await bring(agent, a_csv(("报价", "一", "旧", ""), ("报价", "二", "同", "")))

    again = (await bring(agent, a_csv(("报价", "一", "新", ""), ("报价", "二", "同", "")))).json()

    assert (again["created"], again["updated"], again["unchanged"]) == (0, 1, 1)
    assert await titles(agent, search="新") == ["一"]
    assert await titles(agent) == ["一", "二"]


def bomb() -> bytes:
    """An XLSX of 40 kB that unpacks to 40 MB."""
    stored = io.BytesIO(an_xlsx())
    with zipfile.ZipFile(stored, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet2.xml", b"0" * 40_000_000)
    return stored.getvalue()


def many_entries() -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        for number in range(1000):
            archive.writestr(f"xl/{number}", b"")
    return stored.getvalue()


def with_entity() -> bytes:
    """A billion laughs in the cells of a book."""
    stored = io.BytesIO(an_xlsx())
    entities = b"".join(
        b'<!ENTITY a%d "%s">' % (n, (b"&a%d;" % (n - 1)) * 10 if n else b"ha") for n in range(8)
    )
    out = io.BytesIO()
    with zipfile.ZipFile(stored) as source, zipfile.ZipFile(out, "w") as archive:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                content = b"<!DOCTYPE x [" + entities + b"]>" + content.replace(b"Shortcut", b"&a7;")
            archive.writestr(entry.filename, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import_columns_missing"),
        (b"a,b\n1,2\n", "import_columns_missing"),
        (b"\x00\x01\x02\xff\xff", "import_unreadable"),
        (b"PK\x03\x04 broken", "import_unreadable"),
        (bomb(), "import_unreadable"),
        (many_entries(), "import_unreadable"),
        (with_entity(), "import_unreadable"),
        (a_csv(*[("", str(number), "x", "") for number in range(5001)]), "import_too_long"),
    ],
    ids=["empty", "columns", "bytes", "broken", "bomb", "entries", "entities", "rows"],
)
async def test_what_is_no_table_is_refused(agent: Person, content: bytes, code: str) -> None:
    """SU4"""
    answer = await bring(agent, content)

    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_a_file_that_is_too_large_is_refused_while_it_comes(agent: Person) -> None:
    """SU5"""
    answer = await bring(agent, b"x" * 5_000_001)

    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_what_is_shared_is_brought_in_by_admins_only(agent: Person, admin: Person) -> None:
    """MG07"""
    content = a_csv(("报价", "一", "好", ""))

    assert (await bring(agent, content, scope="shared")).status_code == 403
    assert (await bring(admin, content, scope="shared")).json()["created"] == 1
    assert await titles(agent, scope="shared") == ["一"]
