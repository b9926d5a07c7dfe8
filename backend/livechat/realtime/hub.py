"""All sockets of this process, and who listens to what."""

import asyncio
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from uuid import UUID

import msgspec

from livechat.core.attendance import Attendance
from livechat.core.bus import Bus
from livechat.core.close_codes import CloseCode
from livechat.core.connection import Connection
from livechat.core.events import Broadcaster
from livechat.core.every import Every
from livechat.core.services import Services
from livechat.realtime import wire
from livechat.realtime.connection import SocketConnection
from livechat.realtime.dispatch import Dispatcher
from livechat.realtime.doubt import Doubt
from livechat.realtime.events import SessionEnded
from livechat.realtime.ports import Ports
from livechat.realtime.sweep import sweeper


class Envelope(msgspec.Struct, array_like=True, gc=False):
    """What one process tells the others: an event for channels, the end of a sign-in, or a word between features."""

    channels: list[str]
    body: bytes
    ephemeral: bool = False
    # Empty for an event.
    topic: str = ""


# The hub's own topic; the features name theirs with a dot.
END = "end"

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Envelope)


class Hub(Broadcaster):
    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self.dispatcher = Dispatcher(self)
        self.ports = Ports()
        self.attendances: list[Attendance] = []
        self.everyone: set[SocketConnection] = set()
        self._channels: dict[str, set[SocketConnection]] = {}
        # workspace → sockets of it in this process
        self._workspaces: dict[UUID, int] = {}
        self._addresses: dict[str, int] = {}
        self._listeners: dict[str, list[Callable[[UUID, bytes], None]]] = {}
        self._gap_listeners: list[Callable[[], None]] = []
        # While corked: what waits for each socket.
        self.corked: dict[SocketConnection, list[bytes]] | None = None
        self._sweeper: Every | None = None
        self._doubt: asyncio.Task[None] | None = None

    async def start(self, services: Services) -> None:
        await self.bus.start(self)
        self._sweeper = sweeper(self, services.settings)
        self._sweeper.start()
        self._doubt = asyncio.create_task(Doubt(self, services).watch_for_ever(), name="doubt")

    async def close(self) -> None:
        """The server closes the sockets with 1012; what is still here did not come from one."""
        if self._sweeper is not None:
            await self._sweeper.close()
        if self._doubt is not None:
            self._doubt.cancel()
        for connection in list(self.everyone):
            connection.close(CloseCode.RESTART)
        await self.dispatcher.close()

    # Sockets

    def add(self, connection: SocketConnection) -> None:
        self.everyone.add(connection)
        self._addresses[connection.ip] = self._addresses.get(connection.ip, 0) + 1

    def connections_from(self, ip: str) -> int:
        return self._addresses.get(ip, 0)

    def admit(self, connection: SocketConnection) -> None:
        """The socket has an actor from now on."""
        workspace_id = connection.actor.workspace_id
        count = self._workspaces.get(workspace_id, 0)
        self._workspaces[workspace_id] = count + 1
        if count == 0:
            self.bus.listen(workspace_id)

    def remove(self, connection: SocketConnection) -> None:
        """Forget a socket; safe to call again."""
        if connection.is_closed:
            return
        connection.is_closed = True
        self.everyone.discard(connection)
        for channel in list(connection.channels):
            self.unsubscribe(connection, channel)
        self._count_down(self._addresses, connection.ip)
        if not connection.is_known:
            return
        workspace_id = connection.actor.workspace_id
        if self._count_down(self._workspaces, workspace_id):
            self.bus.forget(workspace_id)
        for attendance in self.attendances:
            attendance.closed(connection)

    @staticmethod
    def _count_down(counts: dict, key: object) -> bool:  # pyright: ignore[reportMissingTypeArgument]
        left = counts.get(key, 1) - 1
        if left > 0:
            counts[key] = left
            return False
        counts.pop(key, None)
        return True

    def subscribe(self, connection: SocketConnection, channel: str) -> None:
        connection.channels.add(channel)
        self._channels.setdefault(channel, set()).add(connection)

    def unsubscribe(self, connection: SocketConnection, channel: str) -> None:
        connection.channels.discard(channel)
        listeners = self._channels.get(channel)
        if listeners is not None:
            listeners.discard(connection)
            if not listeners:
                del self._channels[channel]

    def connections(self) -> Sequence[Connection]:
        return [connection for connection in self.everyone if connection.is_known]

    def attend(self, attendance: Attendance) -> None:
        self.attendances.append(attendance)

    # Events

    def send(
        self,
        workspace_id: UUID,
        channels: list[str],
        frame: bytes,
        *,
        ephemeral: bool = False,
        exclude: object | None = None,
    ) -> None:
        self._deliver(channels, frame, ephemeral=ephemeral, exclude=exclude)
        if self.bus.has_peers:
            self.bus.publish(workspace_id, _encoder.encode(Envelope(channels, frame, ephemeral)))

    def _deliver(
        self, channels: list[str], frame: bytes, *, ephemeral: bool, exclude: object | None = None
    ) -> None:
        audience: set[SocketConnection] | None = None
        for channel in channels:
            if listeners := self._channels.get(channel):
                # Once per socket, however many of the channels it listens to.
                audience = audience | listeners if audience else listeners
        if not audience:
            return
        framed = wire.frame(frame)
        # A copy: who is too slow is removed on the way.
        for connection in tuple(audience):
            if connection is not exclude:
                connection.deliver(framed, ephemeral=ephemeral)

    @contextmanager
    def cork(self) -> Generator[None]:
        if self.corked is not None:
            yield
            return
        corked = self.corked = {}
        try:
            yield
        finally:
            self.corked = None
            for connection, framed in corked.items():
                connection.deliver_all(framed)

    def end(self, workspace_id: UUID, channel: str, reason: str) -> None:
        self._end(channel, reason)
        if self.bus.has_peers:
            self.bus.publish(workspace_id, _encoder.encode(Envelope([channel], reason.encode(), topic=END)))

    def _end(self, channel: str, reason: str) -> None:
        for connection in tuple(self._channels.get(channel, ())):
            connection.send(SessionEnded(reason=reason).encode())
            connection.close(CloseCode.UNAUTHENTICATED)

    # Between processes

    def tell(self, workspace_id: UUID, topic: str, body: bytes) -> None:
        if self.bus.has_peers:
            self.bus.publish(workspace_id, _encoder.encode(Envelope([], body, topic=topic)))

    def listen(self, topic: str, receive: Callable[[UUID, bytes], None]) -> None:
        self._listeners.setdefault(topic, []).append(receive)

    def on_envelope(self, workspace_id: UUID, envelope: bytes) -> None:
        message = _decoder.decode(envelope)
        if not message.topic:
            self._deliver(message.channels, message.body, ephemeral=message.ephemeral)
        elif message.topic == END:
            self._end(message.channels[0], message.body.decode())
        else:
            for receive in self._listeners.get(message.topic, ()):
                receive(workspace_id, message.body)

    def watch_gaps(self, call: Callable[[], None]) -> None:
        """Call `call()` whenever events of other processes may have been lost."""
        self._gap_listeners.append(call)

    def on_gap(self) -> None:
        for call in self._gap_listeners:
            call()

    def deliver(self, channels: list[str], frame: bytes) -> None:
        """Send to the sockets of this process alone."""
        self._deliver(channels, frame, ephemeral=False)

    def workspaces(self) -> list[UUID]:
        """Those that have sockets here."""
        return list(self._workspaces)
