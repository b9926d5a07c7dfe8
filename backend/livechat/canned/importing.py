"""Bringing canned responses in from a table: looked at first, then stored. Good rows do not suffer from bad ones."""

import asyncio
from typing import Literal
from uuid import UUID

from sqlalchemy import select

from livechat.audit.service import record
from livechat.canned.errors import CannedLimitReached
from livechat.canned.groups import GROUPS_MAX, siblings
from livechat.canned.items import check_room, next_position
from livechat.canned.models import CannedGroup, CannedResponse
from livechat.canned.reach import check_editable, owner_for, tell
from livechat.canned.responses import stamp
from livechat.canned.schemas import ImportedRow, ImportOut, ImportProblem, Scope
from livechat.canned.tables_in import Row, read_rows
from livechat.core.context import Caller, Context

BYTES_MAX = 5_000_000
ROWS_SHOWN = 200
Outcome = Literal["created", "updated", "unchanged"]
Column = Literal["group", "title", "text", "shortcut"]
Key = tuple[str, str]


async def import_responses(
    caller: Caller, content: bytes, *, scope: Scope, default_group: str, is_preview: bool
) -> ImportOut:
    rows = await asyncio.to_thread(read_rows, content)
    async with caller.open(is_write=not is_preview) as ctx:
        return await _Import(ctx, scope, default_group, is_preview=is_preview).run(rows)


class _Import:
    """One import under way. A row is known by its group and title: a second import changes, it does not double."""

    def __init__(self, ctx: Context, scope: Scope, default_group: str, *, is_preview: bool) -> None:
        self._ctx = ctx
        self._scope = scope
        self._owner_id = owner_for(ctx, scope)
        self._default_group = default_group
        self._is_preview = is_preview
        self._groups: dict[str, CannedGroup] = {}
        self._known: dict[Key, CannedResponse | Row] = {}
        self._places: dict[UUID, int] = {}

    async def run(self, rows: list[Row]) -> ImportOut:
        check_editable(self._ctx, self._owner_id)
        await self._learn()
        problems: list[ImportProblem] = []
        done: list[ImportedRow] = []
        for row in rows:
            named = row._replace(group=row.group or self._default_group)
            if problem := _problem(named):
                problems.append(problem)
                continue
            outcome = await self._take(named)
            done.append(ImportedRow(**named._asdict(), outcome=outcome))
        counts = {
            name: sum(row.outcome == name for row in done) for name in ("created", "updated", "unchanged")
        }
        if not self._is_preview:
            await self._finish(counts)
        return ImportOut(
            is_preview=self._is_preview, **counts, problems=problems[:ROWS_SHOWN], rows=done[:ROWS_SHOWN]
        )

    async def _learn(self) -> None:
        groups = await siblings(self._ctx, "responses", self._owner_id)
        names = {group.id: group.name for group in groups}
        # The first of two with the same name.
        for group in reversed(groups):
            self._groups[group.name] = group
        statement = (
            select(CannedResponse)
            .where(CannedResponse.group_id.in_(names), CannedResponse.deleted_at.is_(None))
            .order_by(CannedResponse.position.desc())
        )
        for response in await self._ctx.db.scalars(statement):
            self._known[names[response.group_id], response.title] = response

    async def _take(self, row: Row) -> Outcome:
        known = self._known.get((row.group, row.title))
        if known is None:
            self._known[row.group, row.title] = row if self._is_preview else await self._create(row)
            return "created"
        if (known.text, known.shortcut) == (row.text, row.shortcut):
            return "unchanged"
        if self._is_preview:
            self._known[row.group, row.title] = row
        elif isinstance(known, CannedResponse):
            known.text, known.shortcut = row.text, row.shortcut
            stamp(self._ctx, known)
        return "updated"

    async def _create(self, row: Row) -> CannedResponse:
        group = self._groups.get(row.group) or await self._create_group(row.group)
        if group.id not in self._places:
            self._places[group.id] = await next_position(self._ctx, CannedResponse, group.id)
        response = CannedResponse(
            workspace_id=self._ctx.workspace_id,
            group_id=group.id,
            title=row.title,
            text=row.text,
            shortcut=row.shortcut,
            position=self._places[group.id],
        )
        self._places[group.id] += 1
        stamp(self._ctx, response)
        self._ctx.db.add(response)
        return response

    async def _create_group(self, name: str) -> CannedGroup:
        if len(self._groups) >= GROUPS_MAX:
            raise CannedLimitReached(limit=GROUPS_MAX)
        last = max((group.position for group in self._groups.values()), default=-1)
        group = CannedGroup(
            workspace_id=self._ctx.workspace_id,
            kind="responses",
            owner_id=self._owner_id,
            name=name,
            position=last + 1,
        )
        self._ctx.db.add(group)
        await self._ctx.db.flush()
        self._groups[name] = group
        return group

    async def _finish(self, counts: dict[str, int]) -> None:
        await self._ctx.db.flush()
        group = next(iter(self._groups.values()), None)
        if group is None or not counts["created"] + counts["updated"]:
            return
        await check_room(self._ctx, CannedResponse, group, more=0)
        tell(self._ctx, group)
        if self._owner_id is None:
            record(self._ctx, "canned_responses.imported", None, **counts)


def _problem(row: Row) -> ImportProblem | None:
    limits: tuple[tuple[Column, int], ...] = (
        ("group", 50),
        ("title", 100),
        ("text", 10_000),
        ("shortcut", 30),
    )
    for column, limit in limits:
        value: str = getattr(row, column)
        if not value and column in {"title", "text"}:
            return ImportProblem(line=row.line, column=column, reason="missing")
        if len(value) > limit:
            return ImportProblem(line=row.line, column=column, reason="too_long")
        if any(each == "\x00" or "\ud800" <= each <= "\udfff" for each in value):
            return ImportProblem(line=row.line, column=column, reason="bad_character")
    if any(each.isspace() or each == "/" for each in row.shortcut):
        return ImportProblem(line=row.line, column="shortcut", reason="has_space")
    return None
