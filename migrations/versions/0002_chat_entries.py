"""Add quotes and recalls."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


# Plain statements: a batch would copy the largest table there is, and lose its order by id on SQLite.
def upgrade() -> None:
    op.add_column("messages", sa.Column("quote_seq", sa.Integer(), nullable=True))
    op.add_column("messages", sa.Column("recalled_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("messages", "recalled_at")
    op.drop_column("messages", "quote_seq")
