"""Add canned responses and files."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "canned_groups",
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=50), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["agents.id"], name=op.f("fk_canned_groups_owner_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_canned_groups_workspace_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_groups")),
    )
    op.create_index(op.f("ix_canned_groups_owner_id"), "canned_groups", ["owner_id"], unique=False)
    op.create_index(op.f("ix_canned_groups_workspace_id"), "canned_groups", ["workspace_id"], unique=False)
    op.create_table(
        "canned_responses",
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("shortcut", sa.String(length=30), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        *_item_columns("canned_responses"),
    )
    _item_indexes("canned_responses")
    op.create_table(
        "canned_attachments",
        sa.Column("response_id", sa.Uuid(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["canned_responses.id"],
            name=op.f("fk_canned_attachments_response_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachments.id"],
            name=op.f("fk_canned_attachments_attachment_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("response_id", "attachment_id", name=op.f("pk_canned_attachments")),
    )
    op.create_index(
        op.f("ix_canned_attachments_attachment_id"), "canned_attachments", ["attachment_id"], unique=False
    )
    op.create_table(
        "canned_files",
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=150), nullable=False),
        sa.Column("initials", sa.String(length=400), nullable=False),
        *_item_columns("canned_files"),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachments.id"],
            name=op.f("fk_canned_files_attachment_id"),
            ondelete="CASCADE",
        ),
    )
    _item_indexes("canned_files")
    op.create_index(op.f("ix_canned_files_attachment_id"), "canned_files", ["attachment_id"], unique=False)


def downgrade() -> None:
    op.drop_table("canned_files")
    op.drop_table("canned_attachments")
    op.drop_table("canned_responses")
    op.drop_table("canned_groups")


def _item_columns(table: str) -> list[sa.schema.SchemaItem]:
    """What both kinds of items have."""
    return [
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("used_month", sa.String(length=7), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("updated_by_id", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["canned_groups.id"], name=op.f(f"fk_{table}_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["updated_by_id"], ["agents.id"], name=op.f(f"fk_{table}_updated_by_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f(f"fk_{table}_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]


def _item_indexes(table: str) -> None:
    op.create_index(op.f(f"ix_{table}_group_id_position"), table, ["group_id", "position"], unique=False)
    op.create_index(op.f(f"ix_{table}_workspace_id"), table, ["workspace_id"], unique=False)
