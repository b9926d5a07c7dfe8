"""How sockets end: silence, slowness, revoked rights, restart."""

import asyncio
import json
import socket as sockets
from typing import Any
from uuid import UUID

from livechat.agents.models import Agent
from livechat.core import channels
from livechat.core.clock import monotonic
from livechat.core.close_codes import CloseCode
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.presence.access import AccessWatch
from livechat.realtime.hub import Hub
from livechat.realtime.sweep import sweep
from tests.people import Person, Server


async def test_a_silent_socket_is_closed_and_a_talking_one_is_not(
    server: Server, services: Services, visitor: Person
) -> None:
    """G10: after heartbeat and answer time without a frame; any frame counts."""
    hub = services.get(Hub)
    async with visitor.socket(server) as silent, visitor.socket(server) as talking:
        by_id = {connection.id: connection for connection in hub.everyone}
        limit = services.settings.heartbeat_seconds + services.settings.heartbeat_answer_seconds
        by_id[silent.hello["connection_id"]].heard_at -= limit + 1
        sweep(hub, services.settings, monotonic())

        assert await silent.closed() == 4408
        assert "result" in await talking.ask("ping")


async def test_logging_out_closes_the_sockets_of_that_sign_in_only(
    server: Server, people: Any, owner: Person
) -> None:
    """SB4: the other browser of the same agent stays."""
    other = await people.log_in(owner.me["email"])
    async with owner.socket(server) as first, other.socket(server) as second:
        await owner.post("/api/v1/auth/logout")
        code = await first.closed()

        assert code == 4401
        assert [event["type"] for event in first.events][-1] == "session.ended"
        assert "result" in await second.ask("ping")


async def test_a_sign_in_that_ended_unheard_is_found(
    server: Server, services: Services, people: Any, owner: Person
) -> None:
    """SB4: the word of it may get lost; the look every few seconds does not."""
    hub = services.get(Hub)
    async with owner.socket(server) as socket:
        end, hub.end = hub.end, lambda *_arguments: None  # type: ignore[method-assign]
        try:
            await owner.post("/api/v1/auth/logout")
        finally:
            hub.end = end  # type: ignore[method-assign]
        assert "result" in await socket.ask("ping")
        await services.get(AccessWatch).look()

        assert await socket.closed() == 4401


async def test_a_new_role_acts_on_open_sockets(
    server: Server, services: Services, owner: Person, admin: Person
) -> None:
    """SA6: an admin who becomes an agent loses the rights on the open socket, even if nobody told it."""
    hub = services.get(Hub)
    roles = {role["key"]: role["id"] for role in (await owner.get("/api/v1/roles")).json()}
    async with admin.socket(server) as socket:
        async with services.database.write() as db:
            row = await db.get_one(Agent, UUID(admin.id))
            row.role_id = UUID(roles["agent"])
        await services.get(AccessWatch).look()
        (connection,) = [one for one in hub.everyone if one.id == socket.hello["connection_id"]]

        assert connection.actor.role_key == "agent"
        assert not connection.actor.can(Permission.SITE_EDIT)


async def test_a_disabled_agent_is_gone(
    server: Server, services: Services, owner: Person, agent: Person
) -> None:
    """SB4: within seconds, whatever became of the event."""
    async with agent.socket(server) as socket:
        answer = await owner.patch(f"/api/v1/agents/{agent.id}", json={"is_enabled": False})
        assert answer.status_code == 200
        await services.get(AccessWatch).look()

        assert await socket.closed() in {4401, 4403}


async def test_a_reader_that_stalls_is_cut_and_the_others_do_not_notice(open_server: Any) -> None:
    """G9: what waits for one socket is bounded; beyond, it is cut off, not flushed."""
    server, people, services = await open_server(outbox_max_bytes=65_536)
    owner = await people.owner()
    visitor = await people.visitor((await people.site(owner))["site_key"])
    async with visitor.socket(server) as stalled, visitor.socket(server) as reading:
        raw = stalled.wire.transport.get_extra_info("socket")
        raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
        stalled.wire.transport.pause_reading()
        hub = services.get(Hub)
        frame = json.dumps({"type": "news", "pad": "x" * 30_000}).encode()
        workspace_id = hub.workspaces()[0]

        received = 0
        for _ in range(400):
            hub.send(workspace_id, [channels.visitor(UUID(visitor.id))], frame)
            received += len(await _drain(reading))
            if len(hub.everyone) == 1:
                break

        assert len(hub.everyone) == 1
        assert hub.connections()[0].id == reading.hello["connection_id"]
        assert received > 0
        assert "result" in await reading.ask("ping")


async def test_ephemeral_events_are_dropped_first(open_server: Any) -> None:
    """G9: a socket that is half full misses typing, not messages."""
    server, people, services = await open_server()
    owner = await people.owner()
    async with owner.socket(server):
        hub = services.get(Hub)
        (connection,) = hub.everyone
        line, written = connection.line, []

        class HalfFull:
            def write(self, framed: bytes) -> bool:
                written.append(framed)
                return True

            def is_half_full(self) -> bool:
                return True

        connection.line = HalfFull()  # type: ignore[assignment]
        audience = [channels.workspace(connection.actor.workspace_id)]
        hub.send(connection.actor.workspace_id, audience, b'{"type":"typing"}', ephemeral=True)
        hub.send(connection.actor.workspace_id, audience, b'{"type":"message.created"}')
        connection.line = line

    assert len(written) == 1
    assert b"message.created" in written[0]


async def test_what_is_corked_goes_out_in_order_and_in_one_write(open_server: Any) -> None:
    """G6: answers and events of one moment keep their order; what stands before a goodbye is said before it."""
    server, people, services = await open_server()
    owner = await people.owner()
    async with owner.socket(server) as socket:
        hub = services.get(Hub)
        (connection,) = hub.everyone
        audience = [channels.workspace(connection.actor.workspace_id)]
        with hub.cork():
            connection.send(b'{"type":"first"}')
            hub.send(connection.actor.workspace_id, audience, b'{"type":"second"}')
            connection.send(b'{"type":"third"}')
            assert [len(frames) for frames in hub.corked.values()] == [3]
        assert [(await socket.next_event())["type"] for _ in range(3)] == ["first", "second", "third"]

        with hub.cork():
            connection.send(b'{"type":"last"}')
            connection.close(CloseCode.RESTART)
        assert (await socket.next_event())["type"] == "last"


async def test_a_socket_that_does_not_take_what_was_corked_is_cut(open_server: Any) -> None:
    """G9"""
    server, people, services = await open_server()
    owner = await people.owner()
    async with owner.socket(server) as socket:
        hub = services.get(Hub)
        (connection,) = hub.everyone
        line = connection.line

        class Full:
            abort = line.abort

            def write_all(self, framed: list[bytes]) -> bool:
                assert len(framed) == 2
                return False

        connection.line = Full()
        with hub.cork():
            connection.send(b'{"type":"first"}')
            connection.send(b'{"type":"second"}')

        assert connection.is_closed
        assert await socket.closed() == CloseCode.SLOW


async def test_an_event_reaches_each_socket_once(server: Server, services: Services, owner: Person) -> None:
    """G15: however many of the channels it listens to; every browser gets it."""
    hub = services.get(Hub)
    workspace_id = UUID(owner.me["workspace"]["id"])
    async with owner.socket(server) as one, owner.socket(server) as two:
        hub.send(
            workspace_id,
            [channels.agent(UUID(owner.id)), channels.workspace(workspace_id)],
            b'{"type":"news"}',
        )
        hub.send(workspace_id, [channels.workspace(workspace_id)], b'{"type":"end"}')
        seen = []
        for socket in (one, two):
            types = []
            while (event := await socket.next_event())["type"] != "end":
                types.append(event["type"])
            seen.append(types.count("news"))

    assert seen == [1, 1]


async def test_a_stopping_server_asks_the_clients_to_come_back(open_server: Any) -> None:
    """G11: 1012, at once."""
    server, people, services = await open_server()
    owner = await people.owner()
    async with owner.socket(server) as socket:
        hub = services.get(Hub)
        await hub.close()

        assert await socket.closed() == 1012


async def _drain(socket: Any) -> list[str]:
    frames: list[str] = []
    try:
        while True:
            frames.append(await asyncio.wait_for(socket.wire.recv(), 0.02))
    except TimeoutError:
        return frames
