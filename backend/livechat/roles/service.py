"""The built-in roles of a workspace."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.context import Context
from livechat.core.permissions import BUILT_IN_ROLES
from livechat.roles.models import Role

NAMES = {"owner": "超级管理员", "admin": "应用管理员", "agent": "普通客服"}


def add_built_in_roles(db: AsyncSession, workspace_id: UUID) -> dict[str, Role]:
    """Give a new workspace its three roles, by key."""
    roles = {key: Role(workspace_id=workspace_id, key=key, name=NAMES[key]) for key in BUILT_IN_ROLES}
    db.add_all(roles.values())
    return roles


async def list_roles(ctx: Context) -> list[Role]:
    found = await ctx.db.scalars(
        select(Role).filter_by(workspace_id=ctx.workspace_id).order_by(Role.created_at)
    )
    order = list(BUILT_IN_ROLES)
    return sorted(found, key=lambda role: order.index(role.key) if role.key in order else len(order))
