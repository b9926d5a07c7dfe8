"""PostgreSQL through asyncpg. A stalled server must not hang a request (G13): the driver's own timeout ends it."""

from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

SERVER_SETTINGS = {
    "timezone": "UTC",
    # A process whose line stalls inside a transaction must not hold its rows against all the others (G13).
    "idle_in_transaction_session_timeout": "5000",
}


def engine(url: str) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_size=8,
        max_overflow=8,
        pool_timeout=3,
        # Parameters are people's words and secrets; they stay out of the logs (SX9).
        hide_parameters=True,
        pool_pre_ping=False,
        connect_args={"timeout": 3, "command_timeout": 4, "server_settings": SERVER_SETTINGS},
    )
