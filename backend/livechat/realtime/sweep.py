"""One timer for all sockets: who never said hello, and who fell silent, is closed (G10)."""

from typing import TYPE_CHECKING

from livechat.core.clock import monotonic
from livechat.core.close_codes import CloseCode
from livechat.core.every import Every
from livechat.settings import Settings

if TYPE_CHECKING:
    from livechat.realtime.hub import Hub


def sweeper(hub: "Hub", settings: Settings) -> Every:
    async def sweep_now() -> None:
        sweep(hub, settings, monotonic())

    seconds = min(1.0, settings.hello_seconds / 4, settings.heartbeat_answer_seconds / 4)
    return Every(seconds, sweep_now, "sweep")


def sweep(hub: "Hub", settings: Settings, now: float) -> None:
    silent_since = now - settings.heartbeat_seconds - settings.heartbeat_answer_seconds
    unknown_since = now - settings.hello_seconds
    for connection in tuple(hub.everyone):
        if connection.heard_at < (silent_since if connection.is_known else unknown_since):
            connection.close(CloseCode.IDLE)
