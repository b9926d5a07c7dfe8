"""The tenant, and the facts about the whole installation."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import Base, Record


class Workspace(Record):
    __tablename__ = "workspaces"

    name: Mapped[str] = mapped_column(String(100))
    is_suspended: Mapped[bool] = mapped_column(default=False)


class InstallationFact(Base):
    """Key and value of the installation: `epoch`, which changes when positions lose their meaning."""

    __tablename__ = "installation"

    key: Mapped[str] = mapped_column(String(50), primary_key=True)
    value: Mapped[str] = mapped_column(String(400))
