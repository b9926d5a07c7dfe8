"""One socket: who it belongs to, what it listens to, and its place in line."""

from collections import deque
from typing import TYPE_CHECKING, Any

from livechat.core.clock import monotonic
from livechat.core.close_codes import CloseCode
from livechat.core.commands import Door
from livechat.core.context import Actor
from livechat.core.errors import DomainError
from livechat.core.ids import new_id
from livechat.core.services import Services
from livechat.realtime import frames, wire
from livechat.realtime.line import Line

if TYPE_CHECKING:
    from livechat.realtime.hub import Hub


class SocketConnection:
    """Thousands of these are open at once: no task, no timer, no queue until one is needed."""

    __slots__ = (
        "actor",
        "allowance",
        "bad_frames",
        "channels",
        "door",
        "heard_at",
        "held",
        "hub",
        "id",
        "ip",
        "is_closed",
        "is_known",
        "is_slow_running",
        "line",
        "memory",
        "refilled_at",
        "services",
        "unanswered",
        "user_agent",
        "waiting",
    )

    def __init__(
        self, hub: "Hub", services: Services, line: Line, door: Door, ip: str, user_agent: str
    ) -> None:
        self.id = str(new_id())
        self.hub = hub
        self.services = services
        self.line = line
        self.door: Door = door
        self.ip = ip
        self.user_agent = user_agent
        # Set by the hello; until then there is nobody to ask about.
        self.actor: Actor
        self.is_known = False
        self.memory: dict[Any, Any] = {}
        self.channels: set[str] = set()
        self.heard_at = monotonic()
        self.is_closed = False
        # Frames that must not overtake the answer to hello.
        self.held: list[bytes] | None = None
        # Requests whose answer is not out yet, and those that may not start before it is: order is kept (G6).
        self.unanswered = 0
        self.is_slow_running = False
        self.waiting: deque[frames.Request] | None = None
        # How many frames this socket may still send now.
        self.allowance = float(services.settings.frames_burst)
        self.refilled_at = self.heard_at
        self.bad_frames = 0

    def admit(self, actor: Actor) -> None:
        """The hello named somebody."""
        self.actor = actor
        self.is_known = True

    # Sending

    def send(self, frame: bytes) -> bool:
        return self.deliver(wire.frame(frame), ephemeral=False)

    def deliver(self, framed: bytes, *, ephemeral: bool) -> bool:
        """Write a frame that may be shared with other sockets; a socket too slow to take it is cut (G9)."""
        if self.held is not None:
            return self._hold(framed, ephemeral=ephemeral)
        if ephemeral and self.line.is_half_full():
            return False
        corked = self.hub.corked
        if corked is not None:
            if frames := corked.get(self):
                frames.append(framed)
            else:
                corked[self] = [framed]
            return True
        if self.line.write(framed):
            return True
        self.abort(CloseCode.SLOW)
        return False

    def deliver_all(self, framed: list[bytes]) -> None:
        """What was held back by a cork, in one write."""
        if not self.is_closed and not self.line.write_all(framed):
            self.abort(CloseCode.SLOW)

    def reply(self, request_id: str, result: bytes) -> None:
        self._answer(frames.result(request_id, result) if request_id else None)

    def fail(self, request_id: str, error: DomainError) -> None:
        self._answer(frames.error(request_id, error) if request_id else None)

    def _answer(self, frame: bytes | None) -> None:
        """The answer to one request, if it wants one; the next in line may start."""
        self.unanswered -= 1
        if frame is not None:
            self.send(frame)
        if self.waiting:
            self.hub.dispatcher.go_on(self)

    def hold(self) -> None:
        """Keep events back until `release`: resume answers before any live event (G7)."""
        self.held = []

    def release(self) -> None:
        held, self.held = self.held, None
        for framed in held or ():
            self.deliver(framed, ephemeral=False)

    def _hold(self, framed: bytes, *, ephemeral: bool) -> bool:
        if self.held is None or ephemeral:
            return False
        if len(self.held) >= self.services.settings.outbox_max_frames:
            # A socket that gets so much while the hello is answered had better come back.
            self.held = None
            self.abort(CloseCode.SLOW)
            return False
        self.held.append(framed)
        return True

    # Listening

    def subscribe(self, channel: str) -> None:
        if not self.is_closed:
            self.hub.subscribe(self, channel)

    def unsubscribe(self, channel: str) -> None:
        self.hub.unsubscribe(self, channel)

    # Ending

    def close(self, code: int) -> None:
        if self.hub.corked and (framed := self.hub.corked.pop(self, None)):
            self.deliver_all(framed)
        self.line.close(code)
        self.hub.remove(self)

    def abort(self, code: int) -> None:
        self.line.abort(code)
        self.hub.remove(self)

    # Limits

    def may_send_frame(self) -> bool:
        """A bucket of frames that fills steadily."""
        settings = self.services.settings
        now = monotonic()
        self.heard_at = now
        filled = self.allowance + (now - self.refilled_at) * settings.frames_per_second
        self.refilled_at = now
        self.allowance = min(float(settings.frames_burst), filled) - 1
        return self.allowance >= 0
