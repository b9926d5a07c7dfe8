"""Every setting, read once from `LIVECHAT_…` variables or `.env`, and passed in. Nothing reads the environment later."""

from functools import cached_property
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from livechat.auth.secret_key import key_weakness

# A list is written with commas: LIVECHAT_ALLOWED_HOSTS=chat.example,www.example
CommaList = Annotated[list[str], NoDecode]


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix="LIVECHAT_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    host: str = Field(default="127.0.0.1", description="Address to listen on; 0.0.0.0 for all.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on; 0 takes a free one.")
    public_url: str = Field(
        default="",
        description="How browsers reach this installation, such as https://chat.example. Links use nothing else.",
    )
    workers: int = Field(
        default=1, ge=1, le=64, description="Processes; more than one needs PostgreSQL and Redis."
    )
    data_dir: Path = Field(
        default=Path("data"), description="Folder of the embedded database, the files and the secret key."
    )
    database_url: str = Field(
        default="",
        description="sqlite+aiosqlite:///… or postgresql+asyncpg://…; empty: livechat.db in the data folder.",
    )
    redis_url: str | None = Field(
        default=None, description="redis://… carries events between processes; empty: one process, no Redis."
    )
    redis_prefix: str = Field(
        default="livechat", description="Keeps installations apart that share one Redis."
    )
    files_url: str = Field(
        default="", description="Folder for uploaded files; empty: files/ in the data folder."
    )
    secret_key: str = Field(
        default="", description="At least 32 random bytes; empty: made once and kept in the data folder."
    )

    allow_signup: bool = Field(default=True, description="Whether anybody may create a workspace.")
    allowed_hosts: CommaList = Field(default=[], description="Host names this server answers to; empty: any.")
    trusted_proxies: CommaList = Field(
        default=[],
        description="Addresses or networks of the reverse proxies whose X-Forwarded-For is believed.",
    )
    allowed_origins: CommaList = Field(
        default=[],
        description="Further origins that may open sockets, such as a development server; own ones always may.",
    )
    metrics_token: str = Field(
        default="", description="Bearer token for /metrics; empty: only loopback may read it."
    )
    show_docs: bool = Field(default=True, description="Whether /docs and /openapi.json are served.")

    access_token_minutes: int = Field(default=15, ge=1, le=60, description="Life of an access token.")
    session_days: int = Field(
        default=30, ge=1, le=365, description="How long a device stays signed in without use."
    )
    session_hours: int = Field(default=12, ge=1, le=72, description="The same without “stay signed in”.")
    refresh_grace_seconds: int = Field(
        default=10,
        ge=0,
        le=60,
        description="How long the refresh token before the present one is still answered (two tabs).",
    )
    visitor_token_days: int = Field(
        default=180, ge=1, le=730, description="How long a browser is recognised."
    )
    password_min_length: int = Field(default=8, ge=8, le=64, description="Shortest password.")
    password_memory_kib: int = Field(default=19456, ge=64, description="Memory of one argon2id hash.")
    password_rounds: int = Field(default=2, ge=1, le=20, description="Passes of one argon2id hash.")
    password_parallel: int = Field(default=2, ge=1, le=16, description="Password hashes computed at once.")

    rate_limits_enabled: bool = Field(
        default=True, description="False only for tests that sign up many times a minute."
    )
    login_per_account: int = Field(
        default=10, ge=1, description="Sign-in tries for one account in 15 minutes."
    )
    login_per_address: int = Field(
        default=60, ge=1, description="Sign-in tries from one address in 15 minutes."
    )
    signup_per_address: int = Field(
        default=10, ge=1, description="Workspaces created from one address in an hour."
    )
    session_per_address: int = Field(
        default=240, ge=1, description="Widget sessions begun from one address in a minute."
    )
    conversations_per_address: int = Field(
        default=60, ge=1, description="Conversations begun from one address in an hour."
    )
    conversations_per_workspace: int = Field(
        default=5000, ge=1, description="First conversations of new visitors of one workspace in an hour."
    )
    messages_per_visitor: int = Field(
        default=30, ge=1, description="Messages of one visitor in 10 seconds, in each process."
    )
    messages_per_agent: int = Field(
        default=200, ge=1, description="Messages of one agent in 10 seconds, in each process."
    )
    transcripts_per_person: int = Field(
        default=30, ge=1, description="Transcripts one agent or visitor may download in ten minutes."
    )
    uploads_per_visitor: int = Field(default=20, ge=1, description="Files of one visitor in 10 minutes.")
    transfer_seconds: float = Field(
        default=30, gt=0, description="How long a transfer waits to be taken up before it goes back."
    )
    invitations_per_agent: int = Field(default=60, ge=1, description="Invitations of one agent in a minute.")

    connections_per_address: int = Field(default=200, ge=1, description="Open connections from one address.")
    header_seconds: float = Field(default=10, gt=0, description="Time to send the head of a request.")
    body_idle_seconds: float = Field(default=10, gt=0, description="Longest pause while sending a body.")
    keep_alive_seconds: int = Field(
        default=65, ge=1, description="How long an idle HTTP connection stays open."
    )
    request_timeout_seconds: float = Field(
        default=5, gt=0, le=60, description="After this a request is answered with 503."
    )
    upload_timeout_seconds: float = Field(
        default=30, gt=0, le=300, description="The same for an upload, counted from its last byte."
    )
    shutdown_seconds: int = Field(
        default=10, ge=1, le=60, description="Time for running requests at SIGTERM."
    )
    tcp_user_timeout_seconds: int = Field(
        default=20, ge=1, description="A peer that takes no bytes for so long is cut."
    )

    body_max_bytes: int = Field(default=262_144, ge=1024, description="Largest JSON body.")
    avatar_max_bytes: int = Field(default=1_048_576, ge=1024, description="Largest avatar picture.")
    file_max_bytes: int = Field(default=20 * 1024 * 1024, ge=1024, description="Largest uploaded file.")

    upload_megabytes_per_visitor: int = Field(
        default=200, ge=1, description="What one visitor may upload in a day, in MiB."
    )
    upload_megabytes_per_workspace: int = Field(
        default=20_000, ge=1, description="What all people of one company may upload in a day, in MiB."
    )
    file_link_minutes: int = Field(
        default=60, ge=1, le=10_080, description="How long a link to a file works."
    )

    heartbeat_seconds: float = Field(default=25, gt=0, description="How often a client sends ping.")
    heartbeat_answer_seconds: float = Field(
        default=10, gt=0, description="How long either side waits for the other."
    )
    hello_seconds: float = Field(default=10, gt=0, description="Time for the first frame of a socket.")
    frame_max_bytes: int = Field(default=65_536, ge=1024, description="Largest frame from a client.")
    frame_out_max_bytes: int = Field(default=262_144, ge=4096, description="Largest frame to a client.")
    frames_per_second: float = Field(
        default=50, gt=0, description="Frames that a socket may send, on average."
    )
    frames_burst: int = Field(
        default=200, ge=1, description="Frames that a socket may send at once; beyond, it is closed."
    )
    text_max_characters: int = Field(default=8000, ge=1, le=16000, description="Longest message.")
    recall_seconds: int = Field(
        default=120, ge=0, description="How long after sending a message can be taken back."
    )
    resume_page: int = Field(
        default=300, ge=1, le=300, description="Entries in one page of history or resume."
    )
    outbox_max_bytes: int = Field(
        default=1_048_576, ge=4096, description="Bytes waiting for one socket before it is cut."
    )
    outbox_max_frames: int = Field(
        default=256, ge=8, description="Frames waiting for one socket before it is cut."
    )
    presence_grace_seconds: float = Field(
        default=15, ge=0, description="How long presence outlives a page change."
    )
    visit_gap_minutes: float = Field(
        default=30, gt=0, description="A stay ends after this long without a sign of life."
    )
    live_tick_ms: int = Field(default=250, ge=10, description="How often changes of the live list go out.")
    message_queue_max: int = Field(
        default=20_000, ge=1, description="Messages that may wait for the database; more are told 503."
    )
    message_linger_ms: float = Field(
        default=1.5, ge=0, le=50, description="Wait for company under load before a commit."
    )

    ip_data_v4: Path | None = Field(
        default=None, description="ip2region file for IPv4; empty: the one that came along."
    )
    ip_data_v6: Path | None = Field(
        default=None, description="ip2region file for IPv6; empty: IPv6 regions are unknown."
    )

    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least level that is logged."
    )
    log_json: bool = Field(default=False, description="One JSON object per line instead of text for people.")

    @field_validator("allowed_hosts", "allowed_origins", "trusted_proxies", mode="before")
    @classmethod
    def split(cls, value: object) -> object:
        if isinstance(value, str):
            return [part.strip() for part in value.split(",") if part.strip()]
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def networks(cls, value: list[str]) -> list[str]:
        for network in value:
            if network == "*":
                raise ValueError("name the proxies; * would believe whatever address a stranger claims")
            ip_network(network, strict=False)
        return value

    @field_validator("database_url")
    @classmethod
    def known_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
            raise ValueError("use sqlite+aiosqlite:///… or postgresql+asyncpg://…")
        return value

    @field_validator("files_url")
    @classmethod
    def a_folder(cls, value: str) -> str:
        if "://" in value.removeprefix("file://"):
            raise ValueError("use a folder, or file:///…")
        return value

    @field_validator("redis_url")
    @classmethod
    def known_redis(cls, value: str | None) -> str | None:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("use redis://…")
        return value or None

    @field_validator("public_url")
    @classmethod
    def absolute(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("use http://… or https://…")
        return value.rstrip("/")

    @field_validator("secret_key")
    @classmethod
    def strong(cls, value: str) -> str:
        if value and (weakness := key_weakness(value)):
            raise ValueError(weakness)
        return value

    @model_validator(mode="after")
    def several_processes_share_servers(self) -> "Settings":
        if self.workers > 1 and (self.is_sqlite or self.redis_url is None):
            raise ValueError(
                f"LIVECHAT_WORKERS={self.workers} needs PostgreSQL and Redis:"
                " set LIVECHAT_DATABASE_URL=postgresql+asyncpg://… and LIVECHAT_REDIS_URL=redis://…"
            )
        return self

    @cached_property
    def resolved_database_url(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'livechat.db'}"

    @property
    def is_sqlite(self) -> bool:
        return self.resolved_database_url.startswith("sqlite")

    @property
    def files_dir(self) -> Path:
        return Path(self.files_url.removeprefix("file://")) if self.files_url else self.data_dir / "files"
