"""Add sensitive words, pinned messages of rooms, and notes that were taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sensitive_words",
        sa.Column("word", sa.String(length=50), nullable=False),
        sa.Column("folded", sa.String(length=200), nullable=False),
        sa.Column("created_by_id", sa.Uuid(), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["created_by_id"],
            ["agents.id"],
            name=op.f("fk_sensitive_words_created_by_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_sensitive_words_workspace_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sensitive_words")),
        sa.UniqueConstraint("workspace_id", "folded", name=op.f("uq_sensitive_words_workspace_id_folded")),
    )
    op.create_index(
        op.f("ix_sensitive_words_workspace_id"), "sensitive_words", ["workspace_id"], unique=False
    )
    op.create_table(
        "word_hits",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("dismissed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dismissed_by_id", sa.Uuid(), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_word_hits_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["dismissed_by_id"],
            ["agents.id"],
            name=op.f("fk_word_hits_dismissed_by_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_word_hits_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_hits")),
        sa.UniqueConstraint(
            "conversation_id", "seq", "kind", name=op.f("uq_word_hits_conversation_id_seq_kind")
        ),
    )
    op.create_index(op.f("ix_word_hits_workspace_id"), "word_hits", ["workspace_id"], unique=False)
    op.create_index(
        "ix_word_hits_open",
        "word_hits",
        ["workspace_id", "id"],
        unique=False,
        sqlite_where=sa.text("dismissed_at IS NULL"),
        postgresql_where=sa.text("dismissed_at IS NULL"),
    )
    # Not in a batch: on SQLite that would make the tables anew and lose the triggers on them.
    op.add_column("notes", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("room_messages", sa.Column("pinned_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("room_messages", sa.Column("pinned_by_id", sa.Uuid(), nullable=True))
    op.create_index(
        "ix_room_messages_pinned",
        "room_messages",
        ["room_id"],
        unique=False,
        sqlite_where=sa.text("pinned_at IS NOT NULL"),
        postgresql_where=sa.text("pinned_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_room_messages_pinned", table_name="room_messages")
    op.drop_column("room_messages", "pinned_by_id")
    op.drop_column("room_messages", "pinned_at")
    op.drop_column("notes", "deleted_at")
    op.drop_table("word_hits")
    op.drop_table("sensitive_words")
