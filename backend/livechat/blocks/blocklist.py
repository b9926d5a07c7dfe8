"""Who is shut out: asked at every door of visitors, and held against the sockets that are open (T15)."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import or_, select

from livechat.blocks.models import Block
from livechat.blocks.networks import Network, read_address, read_network
from livechat.core.attendance import Hello
from livechat.core.clock import monotonic, now
from livechat.core.close_codes import CloseCode
from livechat.core.connection import Connection
from livechat.core.context import Context
from livechat.core.errors import Blocked
from livechat.core.every import CLOSE_SECONDS, Every
from livechat.core.services import Services

log = structlog.get_logger()

# How old an answer may be. A word from the process that changed it makes it old at once; a lost word costs this long.
FRESH_SECONDS = 2.0
CHANGED = "blocks.changed"

OnBlock = Callable[[Context, Block], Coroutine[Any, Any, None]]


@dataclass(slots=True)
class Standing:
    """The blocks of one workspace that hold now."""

    visitors: set[UUID] = field(default_factory=set[UUID])
    networks: list[Network] = field(default_factory=list[Network])

    def shuts_out(self, visitor_id: UUID | None, ip: str) -> bool:
        if visitor_id in self.visitors:
            return True
        if not self.networks:
            return False
        address = read_address(ip)
        return address is not None and any(address in network for network in self.networks)


class Blocklist:
    """`services.get(Blocklist)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._known: dict[UUID, tuple[float, Standing]] = {}
        self._looks = Every(FRESH_SECONDS, self.look, "block-watch")
        self._tasks: set[asyncio.Task[None]] = set()
        self._on_blocked: list[OnBlock] = []
        self._on_lifted: list[OnBlock] = []

    async def start(self) -> None:
        self._services.broadcaster.attend(self)
        self._services.broadcaster.listen(CHANGED, lambda workspace_id, _body: self._forget(workspace_id))
        self._looks.start()

    async def close(self) -> None:
        await self._looks.close()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=CLOSE_SECONDS)

    # Whoever holds conversations is told in the transaction of the change, without being known here.

    def on_blocked(self, call: OnBlock) -> None:
        self._on_blocked.append(call)

    def on_lifted(self, call: OnBlock) -> None:
        self._on_lifted.append(call)

    async def tell(self, ctx: Context, block: Block) -> None:
        """A block begins or was lifted: what follows of it, in the same transaction and after its commit."""
        for call in self._on_lifted if block.lifted_at else self._on_blocked:
            await call(ctx, block)
        ctx.afterwards(lambda: self._changed(ctx.workspace_id))

    # Questions

    async def standing(self, workspace_id: UUID) -> Standing:
        """The blocks of a workspace, as of some moments ago."""
        known = self._known.get(workspace_id)
        if known is not None and monotonic() - known[0] < FRESH_SECONDS:
            return known[1]
        return (await self._load([workspace_id]))[workspace_id]

    async def check(self, workspace_id: UUID, visitor_id: UUID | None, ip: str) -> None:
        """Refuse whoever is shut out."""
        if (await self.standing(workspace_id)).shuts_out(visitor_id, ip):
            raise Blocked

    # Sockets

    async def opened(self, connection: Connection, hello: Hello) -> None:
        actor = connection.actor
        if actor.kind == "visitor":
            await self.check(actor.workspace_id, actor.id, connection.ip)

    def heard(self, connection: Connection) -> None: ...
    def closed(self, connection: Connection) -> None: ...

    async def look(self) -> None:
        """Close the sockets of those who are shut out meanwhile."""
        sockets = [one for one in self._services.broadcaster.connections() if one.actor.kind == "visitor"]
        if not sockets:
            return
        standing = await self._load(list({one.actor.workspace_id for one in sockets}))
        for one in sockets:
            if standing[one.actor.workspace_id].shuts_out(one.actor.id, one.ip):
                one.close(CloseCode.BLOCKED)

    # Changes

    def _changed(self, workspace_id: UUID) -> None:
        self._services.broadcaster.tell(workspace_id, CHANGED, b"")
        self._forget(workspace_id)

    def _forget(self, workspace_id: UUID) -> None:
        self._known.pop(workspace_id, None)
        task = asyncio.ensure_future(self.look())
        self._tasks.add(task)
        task.add_done_callback(self._looked)

    def _looked(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # The next look comes in a moment.
            log.warning("blocks_unread", error=repr(error))

    async def _load(self, workspace_ids: list[UUID]) -> dict[UUID, Standing]:
        moment = monotonic()
        found = {workspace_id: Standing() for workspace_id in workspace_ids}
        async with self._services.database.read() as db:
            rows = list(await db.execute(_holding(workspace_ids, now())))
        for row in rows:
            if row.kind == "visitor":
                found[row.workspace_id].visitors.add(row.visitor_id)
            elif row.network:
                found[row.workspace_id].networks.append(read_network(row.network))
        for workspace_id, standing in found.items():
            self._known[workspace_id] = (moment, standing)
        return found


def _holding(workspace_ids: list[UUID], moment: datetime) -> Any:
    return select(Block.workspace_id, Block.kind, Block.visitor_id, Block.network).where(
        Block.workspace_id.in_(workspace_ids),
        Block.lifted_at.is_(None),
        or_(Block.expires_at.is_(None), Block.expires_at > moment),
    )
