"""Which agents are connected, and what they chose to be (A10). Several browsers of one agent count once (G15)."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from uuid import UUID

import structlog
from sqlalchemy import select

from livechat.agents.cards import colleague
from livechat.agents.events import AgentUpdated
from livechat.agents.models import Agent
from livechat.core.attendance import Hello
from livechat.core.clock import monotonic
from livechat.core.connection import Connection
from livechat.core.every import CLOSE_SECONDS, Every
from livechat.core.services import Services
from livechat.core.store import StoreDown
from livechat.presence.cards import OnlineCards
from livechat.presence.processes import SharedRows

log = structlog.get_logger()

# Connected but not to be seen: they keep their chats and get no new ones.
HIDDEN = frozenset({"invisible", "offline"})
TICK_SECONDS = 1.0
# How old an answer about the other processes may be; a word from them makes it old at once.
FRESH_SECONDS = 2.0

CHANGED = "agents.changed"
CHOSE = "agents.chose"

OnAvailable = Callable[[UUID, UUID], None]


@dataclass(frozen=True, slots=True)
class AgentPresenceInfo:
    availability: str


class Seat:
    """An agent with sockets in this process."""

    __slots__ = ("agent_id", "availability", "left_at", "sockets", "workspace_id")

    def __init__(self, workspace_id: UUID, agent_id: UUID, availability: str) -> None:
        self.workspace_id = workspace_id
        self.agent_id = agent_id
        self.availability = availability
        self.sockets = 0
        self.left_at: float | None = None


class AgentPresence:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._broadcaster = services.broadcaster
        self._seats: dict[UUID, Seat] = {}
        self._leaving: dict[UUID, Seat] = {}
        self._shared = SharedRows(services.store, has_peers=services.bus.has_peers, on_lost=self._share_again)
        self._unshared: dict[UUID, Seat] = {}
        self._elsewhere: dict[UUID, tuple[float, dict[str, str]]] = {}
        self._cards = OnlineCards(services, self)
        self._on_available: list[OnAvailable] = []
        self._ticks = Every(TICK_SECONDS, self._tick_now, "agent-presence")
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        await self._shared.start()
        self._broadcaster.attend(self)
        self._broadcaster.listen(CHANGED, self._on_changed)
        self._broadcaster.listen(CHOSE, self._on_chose)
        self._ticks.start()
        self._cards.start()

    async def close(self) -> None:
        await self._ticks.close()
        await self._cards.close()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=CLOSE_SECONDS)
        await self._shared.close()

    def on_available(self, call: OnAvailable) -> None:
        """Call `call(workspace_id, agent_id)` when an agent can take chats from now on."""
        self._on_available.append(call)

    # Sockets

    async def opened(self, connection: Connection, hello: Hello) -> None:
        actor = connection.actor
        if actor.kind != "agent":
            return
        async with self._services.database.read() as db:
            availability = await db.scalar(select(Agent.availability).filter_by(id=actor.id))
        seat = self._seats.get(actor.id)
        is_new = seat is None
        if seat is None:
            seat = self._seats[actor.id] = Seat(actor.workspace_id, actor.id, availability or "online")
        connection.memory[AgentPresence] = seat
        seat.sockets += 1
        seat.left_at = None
        self._leaving.pop(actor.id, None)
        if is_new:
            self._changed(seat)

    def heard(self, connection: Connection) -> None: ...

    def closed(self, connection: Connection) -> None:
        seat: Seat | None = connection.memory.pop(AgentPresence, None)
        if seat is None:
            return
        seat.sockets -= 1
        if seat.sockets == 0:
            seat.left_at = monotonic()
            self._leaving[seat.agent_id] = seat

    # Questions

    async def online(self, workspace_id: UUID) -> dict[UUID, AgentPresenceInfo]:
        """The agents of a workspace who are connected and may be seen: online, busy or away."""
        found = {
            UUID(agent_id): AgentPresenceInfo(availability)
            for agent_id, availability in (await self._others(workspace_id)).items()
            if availability not in HIDDEN
        }
        for seat in self._seats.values():
            if seat.workspace_id == workspace_id and seat.availability not in HIDDEN:
                found[seat.agent_id] = AgentPresenceInfo(seat.availability)
        return found

    async def connected(self, workspace_id: UUID) -> dict[UUID, str]:
        """The agents of a workspace with a line, and what they chose to be, seen or not."""
        found = {UUID(agent_id): chosen for agent_id, chosen in (await self._others(workspace_id)).items()}
        for seat in self._seats.values():
            if seat.workspace_id == workspace_id:
                found[seat.agent_id] = seat.availability
        return found

    # Changes

    def chose(self, workspace_id: UUID, agent_id: UUID, availability: str) -> None:
        """The agent chose; call it once that is stored."""
        self._chose(agent_id, availability)
        self._broadcaster.tell(workspace_id, CHOSE, f"{agent_id} {availability}".encode())
        if agent_id not in self._seats:
            # By REST, without a socket here: colleagues still see the choice.
            self._spawn(self._tell_colleagues(workspace_id, agent_id))

    def _chose(self, agent_id: UUID, availability: str) -> None:
        seat = self._seats.get(agent_id)
        if seat is None or seat.availability == availability:
            return
        seat.availability = availability
        self._changed(seat)

    def _changed(self, seat: Seat) -> None:
        """Somebody came, went or chose: tell the store, colleagues, visitors, and who hands out chats."""
        self._unshared[seat.agent_id] = seat
        self._spawn(self._tell(seat))

    async def _tell(self, seat: Seat) -> None:
        await self._share()
        self._broadcaster.tell(seat.workspace_id, CHANGED, b"")
        await self._tell_colleagues(seat.workspace_id, seat.agent_id)
        self._cards.changed(seat.workspace_id, seat.agent_id)
        if seat.availability == "online" and seat.agent_id in self._seats:
            for call in self._on_available:
                call(seat.workspace_id, seat.agent_id)

    async def _tell_colleagues(self, workspace_id: UUID, agent_id: UUID) -> None:
        online = await self.online(workspace_id)
        async with self._services.database.read() as db:
            agent = await db.get(Agent, agent_id)
        if agent is not None:
            person = colleague(agent, is_online=agent_id in online)
            self._broadcaster.emit(workspace_id, AgentUpdated(workspace_id=workspace_id, agent=person))

    async def _share(self) -> None:
        waiting, self._unshared = self._unshared, {}
        for agent_id, seat in waiting.items():
            is_here = agent_id in self._seats
            try:
                await self._shared.write(
                    _key(seat.workspace_id),
                    {str(agent_id): seat.availability.encode()} if is_here else {},
                    [] if is_here else [str(agent_id)],
                )
            except StoreDown:
                # The next tick tries again.
                self._unshared.setdefault(agent_id, seat)

    def _share_again(self) -> None:
        self._unshared.update(self._seats)

    # Other processes

    async def _others(self, workspace_id: UUID) -> dict[str, str]:
        if not self._shared.has_peers:
            return {}
        known = self._elsewhere.get(workspace_id)
        if known is not None and monotonic() - known[0] < FRESH_SECONDS:
            return known[1]
        try:
            found = {
                agent_id: value.decode()
                for agent_id, value in await self._shared.read_others(_key(workspace_id))
            }
        except StoreDown:
            found = known[1] if known else {}
        self._elsewhere[workspace_id] = (monotonic(), found)
        return found

    def _on_changed(self, workspace_id: UUID, body: bytes) -> None:
        self._elsewhere.pop(workspace_id, None)

    def _on_chose(self, workspace_id: UUID, body: bytes) -> None:
        agent_id, _, availability = body.decode().partition(" ")
        self._chose(UUID(agent_id), availability)

    # Time

    async def _tick_now(self) -> None:
        await self.tick(monotonic())

    async def tick(self, moment: float) -> None:
        """Those whose grace is over are gone."""
        gone_before = moment - self._services.settings.presence_grace_seconds
        for agent_id, seat in list(self._leaving.items()):
            if seat.left_at is not None and seat.left_at <= gone_before:
                del self._leaving[agent_id]
                del self._seats[agent_id]
                self._changed(seat)
        if self._unshared:
            await self._share()

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # Colleagues learn of it at the next change, or when they fetch the list.
            log.warning("presence_untold", error=repr(error))


def _key(workspace_id: UUID) -> str:
    return f"agents:{workspace_id}"
