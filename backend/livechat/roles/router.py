from typing import Annotated

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.permissions import BUILT_IN_ROLES, Permission
from livechat.roles import service
from livechat.roles.models import Role
from livechat.roles.schemas import RoleDetail

router = APIRouter(prefix="/roles", tags=["roles"])


@router.get("")
async def list_roles(ctx: Annotated[Context, allow(Permission.ROLE_READ)]) -> list[RoleDetail]:
    """The roles an agent can have."""
    return [_detail(role) for role in await service.list_roles(ctx)]


def _detail(role: Role) -> RoleDetail:
    permissions = BUILT_IN_ROLES[role.key] if role.key else role.permissions
    return RoleDetail(id=role.id, key=role.key, name=role.name, permissions=sorted(permissions))
