"""Add teams, transfers, blocks and the rules of service."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "teams",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_teams_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_teams")),
        sa.UniqueConstraint("workspace_id", "name", name=op.f("uq_teams_workspace_id_name")),
    )
    op.create_index(op.f("ix_teams_workspace_id"), "teams", ["workspace_id"], unique=False)
    op.create_table(
        "team_agents",
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("agent_id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agents.id"], name=op.f("fk_team_agents_agent_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["teams.id"], name=op.f("fk_team_agents_team_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_team_agents_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_agents")),
        sa.UniqueConstraint("team_id", "agent_id", name=op.f("uq_team_agents_team_id_agent_id")),
    )
    op.create_index(op.f("ix_team_agents_agent_id"), "team_agents", ["agent_id"], unique=False)
    op.create_index(op.f("ix_team_agents_workspace_id"), "team_agents", ["workspace_id"], unique=False)
    op.create_table(
        "transfers",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("from_agent_id", sa.Uuid(), nullable=True),
        sa.Column("to_agent_id", sa.Uuid(), nullable=True),
        sa.Column("to_team_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("is_told", sa.Boolean(), nullable=False),
        sa.Column("may_exceed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_transfers_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["from_agent_id"], ["agents.id"], name=op.f("fk_transfers_from_agent_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["to_agent_id"], ["agents.id"], name=op.f("fk_transfers_to_agent_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["to_team_id"], ["teams.id"], name=op.f("fk_transfers_to_team_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_transfers_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
    )
    op.create_index(op.f("ix_transfers_workspace_id"), "transfers", ["workspace_id"], unique=False)
    op.create_index(op.f("ix_transfers_to_agent_id"), "transfers", ["to_agent_id"], unique=False)
    op.create_index(
        "uq_transfers_offered",
        "transfers",
        ["conversation_id"],
        unique=True,
        sqlite_where=sa.text("state = 'offered'"),
        postgresql_where=sa.text("state = 'offered'"),
    )
    op.create_table(
        "blocks",
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("visitor_id", sa.Uuid(), nullable=True),
        sa.Column("network", sa.String(length=50), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("created_by_id", sa.Uuid(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by_id", sa.Uuid(), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["created_by_id"], ["agents.id"], name=op.f("fk_blocks_created_by_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["lifted_by_id"], ["agents.id"], name=op.f("fk_blocks_lifted_by_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitors.id"], name=op.f("fk_blocks_visitor_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_blocks_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocks")),
    )
    op.create_index(op.f("ix_blocks_visitor_id"), "blocks", ["visitor_id"], unique=False)
    op.create_index(op.f("ix_blocks_workspace_id"), "blocks", ["workspace_id"], unique=False)
    op.create_index(
        "ix_blocks_standing",
        "blocks",
        ["workspace_id"],
        unique=False,
        sqlite_where=sa.text("lifted_at IS NULL"),
        postgresql_where=sa.text("lifted_at IS NULL"),
    )
    op.add_column("conversations", sa.Column("team_id", sa.Uuid(), nullable=True))
    op.add_column("conversations", sa.Column("avoided_agent_id", sa.Uuid(), nullable=True))
    op.add_column("conversations", sa.Column("overdue_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversations", sa.Column("idle_warned_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("agents", sa.Column("availability_source", sa.String(length=10), nullable=True))
    op.add_column("agents", sa.Column("gone_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("sites", sa.Column("service_rules", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("sites", "service_rules")
    op.drop_column("agents", "gone_since")
    op.drop_column("agents", "availability_source")
    op.drop_column("conversations", "idle_warned_at")
    op.drop_column("conversations", "overdue_at")
    op.drop_column("conversations", "avoided_agent_id")
    op.drop_column("conversations", "team_id")
    op.drop_table("blocks")
    op.drop_table("transfers")
    op.drop_table("team_agents")
    op.drop_table("teams")
