"""Agents block and unblock, and see what is blocked (C20, C21, T15)."""

from datetime import timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, and_, exists, func, or_, select
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import aliased

from livechat.agents.models import Agent
from livechat.audit.service import record
from livechat.blocks.blocklist import Blocklist
from livechat.blocks.errors import AlreadyBlocked, InvalidNetwork, OwnAddress, TooManyBlocks
from livechat.blocks.models import Block
from livechat.blocks.networks import is_single, read_address, read_network
from livechat.blocks.schemas import BlockAgent, BlockedVisitor, BlockKind, BlockOut, BlockState, CreateBlock
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import Invalid, NotFound
from livechat.core.paging import encode_cursor, id_cursor, like
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit
from livechat.core.schema import Page
from livechat.sites.models import SiteAgent
from livechat.visitors.models import Visitor
from livechat.visitors.visibility import get_visible_visitor

# All of them are held in memory by every process that serves the workspace.
STANDING_MAX = 2000
PER_MINUTE = 60

_maker, _lifter = aliased(Agent), aliased(Agent)


async def list_blocks(
    ctx: Context, *, state: BlockState | None, search: str | None, limit_: int, cursor: str | None
) -> Page[BlockOut]:
    statement = _visible(ctx).order_by(Block.id.desc()).limit(limit_ + 1)
    if state:
        holds = _holds()
        statement = statement.where(holds if state == "active" else ~holds)
    if search and (text := search.strip()):
        pattern = like(text)
        columns = (Block.reason, Block.network, Visitor.name, sql_cast(Visitor.number, String))
        statement = statement.where(or_(*(column.ilike(pattern, escape="\\") for column in columns)))
    if cursor:
        statement = statement.where(Block.id < id_cursor(cursor))
    rows = list(await ctx.db.execute(statement))
    page, rest = rows[:limit_], rows[limit_:]
    return Page(
        items=[_out(row) for row in page],
        next_cursor=encode_cursor(str(page[-1][0].id)) if rest else None,
    )


async def create_block(ctx: Context, cmd: CreateBlock) -> BlockOut:
    await limit(ctx.services, f"block:{ctx.actor.id}", PER_MINUTE, 60)
    if cmd.kind == "visitor" and cmd.visitor_id is None:
        raise Invalid(fields=[{"field": "visitor_id", "reason": "missing"}])
    visitor_id = (await get_visible_visitor(ctx.db, ctx.actor, cmd.visitor_id)).id if cmd.visitor_id else None
    network = _network(ctx, cmd)
    target = Block.visitor_id == visitor_id if network is None else Block.network == network
    await _check_room(ctx, target if network else and_(target, Block.kind == "visitor"))
    moment = now()
    block = Block(
        workspace_id=ctx.workspace_id,
        kind=cmd.kind,
        visitor_id=visitor_id,
        network=network,
        reason=cmd.reason,
        created_by_id=ctx.actor.id,
        expires_at=moment + timedelta(seconds=cmd.lasts_seconds) if cmd.lasts_seconds else None,
    )
    ctx.db.add(block)
    await ctx.db.flush()
    record(ctx, "block.created", block.id, kind=block.kind, visitor_id=str(visitor_id), network=network)
    await ctx.services.get(Blocklist).tell(ctx, block)
    return await _read(ctx, block.id)


async def lift_block(ctx: Context, block_id: UUID) -> BlockOut:
    """Lifting it again changes nothing."""
    row = (await ctx.db.execute(_visible(ctx).where(Block.id == block_id))).one_or_none()
    if row is None:
        raise NotFound
    block = cast("Block", row[0])
    if block.lifted_at is None:
        block.lifted_at, block.lifted_by_id = now(), ctx.actor.id
        await ctx.db.flush()
        record(ctx, "block.lifted", block.id, kind=block.kind)
        await ctx.services.get(Blocklist).tell(ctx, block)
    return await _read(ctx, block.id)


def _network(ctx: Context, cmd: CreateBlock) -> str | None:
    if cmd.kind == "visitor":
        return None
    network = read_network(cmd.network or "")
    if (cmd.kind == "address") != is_single(network):
        raise InvalidNetwork
    own = read_address(ctx.ip)
    if own is not None and own in network:
        raise OwnAddress
    return str(network)


async def _check_room(ctx: Context, target: ColumnElement[bool]) -> None:
    standing = select(func.count()).select_from(Block).where(Block.workspace_id == ctx.workspace_id, _holds())
    if await ctx.db.scalar(standing.where(target)):
        raise AlreadyBlocked
    if (await ctx.db.scalar(standing) or 0) >= STANDING_MAX:
        raise TooManyBlocks(max=STANDING_MAX)


def _holds() -> ColumnElement[bool]:
    return and_(Block.lifted_at.is_(None), or_(Block.expires_at.is_(None), Block.expires_at > now()))


def _visible(ctx: Context) -> Select[*tuple[Any, ...]]:
    """The workspace's blocks; of single visitors only those whom the agent may see (SA2)."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            Block,
            Visitor.number,
            Visitor.name,
            _maker.nickname.label("maker"),
            _lifter.nickname.label("lifter"),
        )
        .outerjoin(Visitor, Visitor.id == Block.visitor_id)
        .outerjoin(_maker, _maker.id == Block.created_by_id)
        .outerjoin(_lifter, _lifter.id == Block.lifted_by_id)
        .where(Block.workspace_id == ctx.workspace_id)
    )
    if ctx.actor.can(Permission.CONVERSATION_READ_ALL):
        return statement
    serves = exists().where(SiteAgent.site_id == Visitor.site_id, SiteAgent.agent_id == ctx.actor.id)
    return statement.where(or_(Block.visitor_id.is_(None), serves))


async def _read(ctx: Context, block_id: UUID) -> BlockOut:
    statement = _visible(ctx).where(Block.id == block_id).execution_options(populate_existing=True)
    return _out((await ctx.db.execute(statement)).one())


def _out(row: Any) -> BlockOut:
    block: Block = row[0]
    return BlockOut(
        id=block.id,
        kind=cast("BlockKind", block.kind),
        visitor=BlockedVisitor(id=block.visitor_id, number=row.number, name=row.name)
        if block.visitor_id
        else None,
        network=_shown(block.network),
        reason=block.reason,
        created_by=_agent(block.created_by_id, row.maker),
        created_at=block.created_at,
        expires_at=block.expires_at,
        lifted_at=block.lifted_at,
        lifted_by=_agent(block.lifted_by_id, row.lifter),
        is_active=block.lifted_at is None and (block.expires_at is None or block.expires_at > now()),
    )


def _shown(network: str | None) -> str | None:
    """A single address without its mask."""
    if network is None:
        return None
    parsed = read_network(network)
    return str(parsed.network_address) if is_single(parsed) else network


def _agent(agent_id: UUID | None, nickname: str | None) -> BlockAgent | None:
    return BlockAgent(id=agent_id, nickname=nickname or "") if agent_id else None
