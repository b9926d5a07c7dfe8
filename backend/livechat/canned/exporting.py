"""Canned responses as a table that people edit elsewhere and bring back."""

import asyncio
import csv
import io
from typing import Any, Literal

from sqlalchemy import select

from livechat.canned.models import CannedGroup, CannedResponse
from livechat.canned.reach import owner_for, seen_groups
from livechat.canned.schemas import Scope
from livechat.core.context import Context
from livechat.core.formulas import defuse

Format = Literal["csv", "xlsx"]
HEADERS = {"zh-CN": ("分组", "标题", "内容", "快捷码"), "en": ("Group", "Title", "Content", "Shortcut")}
MIMES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


async def export(ctx: Context, scope: Scope, form: Format, language: str) -> bytes:
    owner_id = owner_for(ctx, scope)
    statement = (
        select(CannedGroup.name, CannedResponse.title, CannedResponse.text, CannedResponse.shortcut)
        .join(CannedGroup, CannedGroup.id == CannedResponse.group_id)
        .where(
            seen_groups(ctx.actor),
            CannedGroup.owner_id == owner_id if owner_id else CannedGroup.owner_id.is_(None),
            CannedResponse.deleted_at.is_(None),
        )
        .order_by(CannedGroup.position, CannedGroup.id, CannedResponse.position, CannedResponse.id)
    )
    rows = [HEADERS[language], *(tuple(map(str, row)) for row in await ctx.db.execute(statement))]
    return await asyncio.to_thread(_csv if form == "csv" else _xlsx, rows)


def _csv(rows: list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([[defuse(cell) for cell in row] for row in rows])
    # With the mark at its head, without which Excel takes UTF-8 for something else.
    return text.getvalue().encode("utf-8-sig")


def _xlsx(rows: list[tuple[str, ...]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils.exceptions import IllegalCharacterError

    book = Workbook(write_only=True)
    sheet = book.create_sheet()

    def cell(text: str) -> Any:
        try:
            made = WriteOnlyCell(sheet, text)
        except IllegalCharacterError:
            made = WriteOnlyCell(sheet, "".join(each for each in text if each >= " " or each in "\t\n\r"))
        # A string, whatever it begins with.
        made.data_type = "s"
        return made

    for row in rows:
        sheet.append([cell(text) for text in row])
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()
