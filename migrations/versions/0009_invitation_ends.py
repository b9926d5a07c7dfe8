"""Let each invitation say when it ends."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Null for those of before, which have long ended or end with the next sweep.
    op.add_column("invitations", sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True))
    op.drop_index("ix_invitations_pending", table_name="invitations")
    op.create_index(
        "ix_invitations_pending",
        "invitations",
        ["expires_at"],
        sqlite_where=sa.text("status IN ('sent', 'shown')"),
        postgresql_where=sa.text("status IN ('sent', 'shown')"),
    )


def downgrade() -> None:
    op.drop_index("ix_invitations_pending", table_name="invitations")
    op.create_index(
        "ix_invitations_pending",
        "invitations",
        ["created_at"],
        sqlite_where=sa.text("status IN ('sent', 'shown')"),
        postgresql_where=sa.text("status IN ('sent', 'shown')"),
    )
    op.drop_column("invitations", "expires_at")
