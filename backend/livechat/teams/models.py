from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Team(WorkspaceRecord):
    """Agents who share a queue (MG01)."""

    __tablename__ = "teams"
    __table_args__ = (UniqueConstraint("workspace_id", "name"),)

    name: Mapped[str] = mapped_column(String(100))


class TeamAgent(WorkspaceRecord):
    """An agent belongs to a team; to several, if need be."""

    __tablename__ = "team_agents"
    __table_args__ = (UniqueConstraint("team_id", "agent_id"),)

    team_id: Mapped[UUID] = mapped_column(ForeignKey("teams.id", ondelete="CASCADE"))
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), index=True)
