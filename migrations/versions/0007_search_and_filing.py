"""Add search, categories, tags, and what an agent marks."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SEARCH_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# Whoever changes what a visitor is found by, at whatever door: the change waits in a table until it is indexed.
TRIGGERS = {
    "sqlite": """
        CREATE TRIGGER search_visitor_made AFTER INSERT ON visitors
        WHEN NEW.name <> '' OR NEW.card <> '{}' OR NEW.member_id IS NOT NULL
        BEGIN INSERT OR IGNORE INTO search_due (visitor_id) VALUES (NEW.id); END
        ;;
        CREATE TRIGGER search_visitor_changed AFTER UPDATE OF name, card, member_id ON visitors
        BEGIN INSERT OR IGNORE INTO search_due (visitor_id) VALUES (NEW.id); END
        ;;
        CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entries
        BEGIN DELETE FROM search_words WHERE rowid = OLD.id; END
    """,
    "postgresql": """
        CREATE FUNCTION search_visitor_due() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO search_due (visitor_id) VALUES (NEW.id) ON CONFLICT DO NOTHING; RETURN NULL; END $$
        ;;
        CREATE TRIGGER search_visitor_made AFTER INSERT ON visitors FOR EACH ROW
        WHEN (NEW.name <> '' OR CAST(NEW.card AS text) <> '{}' OR NEW.member_id IS NOT NULL)
        EXECUTE FUNCTION search_visitor_due()
        ;;
        CREATE TRIGGER search_visitor_changed AFTER UPDATE OF name, card, member_id ON visitors FOR EACH ROW
        EXECUTE FUNCTION search_visitor_due()
    """,
}


def upgrade() -> None:
    _filing()
    op.create_table(
        "search_entries",
        sa.Column("id", SEARCH_ID, nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("visitor_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_search_entries_workspace_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_search_entries_message_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitors.id"], name=op.f("fk_search_entries_visitor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entries")),
        sa.UniqueConstraint("message_id", name=op.f("uq_search_entries_message_id")),
        sa.UniqueConstraint("visitor_id", name=op.f("uq_search_entries_visitor_id")),
    )
    op.create_index(op.f("ix_search_entries_workspace_id"), "search_entries", ["workspace_id"])
    op.create_table(
        "search_positions",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_search_positions_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_search_positions")),
    )
    op.create_table(
        "search_due",
        sa.Column("visitor_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("visitor_id", name=op.f("pk_search_due")),
    )
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING fts5(scope, words, initials, columnsize=0,"
            ' tokenize="unicode61 remove_diacritics 0")'
        )
    else:
        op.execute(
            "CREATE TABLE search_words (id bigint PRIMARY KEY REFERENCES search_entries ON DELETE CASCADE,"
            " words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX search_words_words ON search_words USING gin (words)")
    for statement in TRIGGERS[dialect].split(";;"):
        op.execute(statement)
    op.execute(
        "INSERT INTO search_due (visitor_id) SELECT id FROM visitors"
        " WHERE name <> '' OR CAST(card AS varchar) <> '{}' OR member_id IS NOT NULL"
    )


def _filing() -> None:
    op.create_table(
        "categories",
        sa.Column("name", sa.String(length=50), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["categories.id"], name=op.f("fk_categories_parent_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_categories_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_categories")),
    )
    op.create_index(op.f("ix_categories_workspace_id"), "categories", ["workspace_id"])
    op.create_table(
        "tags",
        sa.Column("name", sa.String(length=30), nullable=False),
        sa.Column("color", sa.String(length=10), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_tags_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("workspace_id", "name", name=op.f("uq_tags_workspace_id_name")),
    )
    op.create_index(op.f("ix_tags_workspace_id"), "tags", ["workspace_id"])
    op.create_table(
        "conversation_tags",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("tag_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_conversation_tags_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name=op.f("fk_conversation_tags_tag_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("conversation_id", "tag_id", name=op.f("pk_conversation_tags")),
    )
    op.create_index(op.f("ix_conversation_tags_tag_id"), "conversation_tags", ["tag_id"])
    op.create_table(
        "conversation_marks",
        sa.Column("agent_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("is_starred", sa.Boolean(), nullable=False),
        sa.Column("is_marked_unread", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agents.id"], name=op.f("fk_conversation_marks_agent_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_conversation_marks_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("agent_id", "conversation_id", name=op.f("pk_conversation_marks")),
    )
    op.create_index(op.f("ix_conversation_marks_conversation_id"), "conversation_marks", ["conversation_id"])
    op.add_column("conversations", sa.Column("category_id", sa.Uuid(), nullable=True))
    op.add_column(
        "conversations", sa.Column("is_handled", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column(
        "conversations",
        sa.Column("handling_note", sa.String(length=500), server_default=sa.text("''"), nullable=False),
    )
    op.add_column("conversations", sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversations", sa.Column("handled_by_id", sa.Uuid(), nullable=True))
    op.create_index(
        "ix_conversations_category_id",
        "conversations",
        ["category_id"],
        sqlite_where=sa.text("category_id IS NOT NULL"),
        postgresql_where=sa.text("category_id IS NOT NULL"),
    )


def downgrade() -> None:
    for trigger in ("search_visitor_made", "search_visitor_changed"):
        on = " ON visitors" if op.get_bind().dialect.name == "postgresql" else ""
        # A later migration that makes the table anew takes its triggers along.
        op.execute(f"DROP TRIGGER IF EXISTS {trigger}{on}")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION search_visitor_due()")
    op.execute("DROP TABLE search_words")
    op.drop_table("search_due")
    op.drop_table("search_positions")
    op.drop_table("search_entries")
    op.drop_index("ix_conversations_category_id", table_name="conversations")
    with op.batch_alter_table("conversations") as table:
        for column in ("handled_by_id", "handled_at", "handling_note", "is_handled", "category_id"):
            table.drop_column(column)
    op.drop_table("conversation_marks")
    op.drop_table("conversation_tags")
    op.drop_table("tags")
    op.drop_table("categories")
