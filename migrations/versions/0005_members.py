"""Add member identity."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "member_keys",
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.String(length=200), nullable=False),
        sa.Column("hint", sa.String(length=8), nullable=False),
        sa.Column("retires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"], ["sites.id"], name=op.f("fk_member_keys_site_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_member_keys_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_keys")),
    )
    op.create_index(op.f("ix_member_keys_site_id"), "member_keys", ["site_id"], unique=False)
    op.create_index(op.f("ix_member_keys_workspace_id"), "member_keys", ["workspace_id"], unique=False)
    # Plain statements: a batch would copy the table, and on SQLite drop what hangs on it.
    op.add_column(
        "sites",
        sa.Column("is_member_proof_required", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("visitors", sa.Column("member", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    op.drop_column("visitors", "member")
    op.drop_column("sites", "is_member_proof_required")
    op.drop_table("member_keys")
