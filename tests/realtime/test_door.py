"""Who may open a socket, and what happens before and at hello."""

import json
from typing import Any

import pytest
import websockets

from tests.people import Person, Server


async def handshake_status(server: Server, door: str, headers: list[tuple[str, str]]) -> int:
    """The HTTP status of a handshake that is refused; 101 if it is not."""
    try:
        async with websockets.connect(
            f"{server.websocket_url}/ws/{door}", additional_headers=headers, compression=None
        ):
            return 101
    except websockets.InvalidStatus as refused:
        return refused.response.status_code


def look_alikes(url: str) -> list[str]:
    host = url.removeprefix("http://")
    return [
        "https://evil.example",
        "null",
        f"http://{host}.evil.test",
        f"http://evil{host}",
        f"https://{host}",
        f"HTTP://{host}",
        f"http://{host.replace(':', '.:')}",
        f"http://{host.split(':')[0]}",
        f"http://{host.split(':')[0]}:1",
        f"{url}/",
        f"{url}%20",
        f"{url},{url}",
    ]


@pytest.mark.parametrize("door", ["agent", "visitor"])
async def test_a_foreign_origin_is_refused_before_the_socket_opens(server: Server, door: str) -> None:
    """SC1: foreign, null, missing and look-alike origins get a 403 instead of a handshake."""
    refused = {
        origin: await handshake_status(server, door, [("Origin", origin)])
        for origin in look_alikes(server.url)
    }

    assert len(refused) == 12
    assert set(refused.values()) == {403}, refused
    assert await handshake_status(server, door, []) == 403
    assert await handshake_status(
        server, door, [("Origin", server.url), ("Origin", "https://evil.example")]
    ) in {400, 403}
    assert await handshake_status(server, door, [("Origin", server.url)]) == 101


async def test_the_public_url_and_named_origins_may_open_sockets(make_server: Any) -> None:
    """SC1: behind a proxy the browser's origin is the public one."""
    server, _people = await make_server(
        public_url="https://chat.example", allowed_origins=["http://localhost:5173"]
    )

    assert await handshake_status(server, "agent", [("Origin", "https://chat.example")]) == 101
    assert await handshake_status(server, "agent", [("Origin", "http://localhost:5173")]) == 101
    assert await handshake_status(server, "agent", [("Origin", "https://chat.example.evil.test")]) == 403


async def test_an_unknown_door_is_refused(server: Server) -> None:
    assert await handshake_status(server, "other", [("Origin", server.url)]) == 403


async def test_no_cookie_signs_a_socket_in(server: Server, owner: Person) -> None:
    """SC1: the token travels in hello and nowhere else."""
    async with server.connect("agent") as socket:
        assert await socket.error("hello", {"token": ""}) == "validation_failed"
        assert await socket.closed() == 4400


async def test_hello_comes_first(server: Server) -> None:
    async with server.connect("agent") as socket:
        assert await socket.error("ping") == "hello_expected"
        assert await socket.closed() == 4401


@pytest.mark.parametrize(
    "first", ["{", "[]", "null", '{"type": 1}', '{"id": "1", "type": "hello", "data": 7}']
)
async def test_a_malformed_hello_closes_with_bad_frame(server: Server, first: str) -> None:
    """SN7: the close code says that coming back with the same frame is no use."""
    async with server.connect("visitor") as socket:
        await socket.wire.send(first)

        assert await socket.closed() == 4400


async def test_each_door_takes_its_own_tokens(server: Server, owner: Person, visitor: Person) -> None:
    """SB2: a visitor's token opens no agent socket, nor the other way round."""
    for door, token in (("agent", visitor.token), ("visitor", owner.token), ("agent", owner.token + "x")):
        async with server.connect(door) as socket:
            assert await socket.error("hello", {"token": token}) == "unauthenticated"
            assert await socket.closed() == 4401


async def test_hello_tells_limits_epoch_and_positions(server: Server, visitor: Person) -> None:
    """W19: the hosted page and the widget begin alike."""
    async with visitor.socket(server) as socket:
        assert set(socket.hello) == {"connection_id", "server_time", "epoch", "limits", "resume", "heads"}
        assert socket.hello["limits"]["heartbeat_seconds"] == 25
        assert socket.hello["epoch"] == visitor.me["epoch"]


async def test_who_says_no_hello_is_closed(make_server: Any) -> None:
    """G10, SN9: an open socket without a hello does not stay."""
    server, _people = await make_server(hello_seconds=0.3)

    async with server.connect("visitor") as socket:
        assert await socket.closed() == 4408


async def test_one_address_opens_so_many_sockets_and_no_more(make_server: Any) -> None:
    """SN9: the one too many is told to wait; a place that gets free can be taken."""
    server, _people = await make_server(connections_per_address=2)

    async with server.connect("visitor"), server.connect("visitor") as second:
        async with server.connect("visitor") as third:
            assert await third.closed() == 4429
        await second.wire.close()
        async with server.connect("visitor") as fourth:
            assert await fourth.error("ping") == "hello_expected"


async def test_a_second_hello_is_just_an_unknown_command(server: Server, visitor: Person) -> None:
    """SA7: a socket never changes hands."""
    async with visitor.socket(server) as socket:
        assert await socket.error("hello", {"token": visitor.token}) == "unknown_command"
        assert (await socket.ask("ping"))["result"]["heads"] == {}


async def test_frames_right_behind_the_hello_wait_for_its_answer(server: Server, visitor: Person) -> None:
    """G6: sent in one go, answered in order."""
    async with server.connect("visitor") as socket:
        await socket.wire.send(json.dumps({"id": "1", "type": "hello", "data": {"token": visitor.token}}))
        await socket.wire.send(
            json.dumps({"id": "2", "type": "page.view", "data": {"url": "https://shop.example/2"}})
        )
        await socket.wire.send(json.dumps({"id": "3", "type": "hello", "data": {"token": visitor.token}}))
        await socket.wire.send(json.dumps({"id": "4", "type": "ping", "data": {}}))
        replies = [json.loads(await socket.wire.recv()) for _ in range(4)]

    assert [reply["id"] for reply in replies] == ["1", "2", "3", "4"]
    assert "connection_id" in replies[0]["result"]
    assert replies[1]["result"] == {}
    assert replies[2]["error"]["code"] == "unknown_command"
    assert "heads" in replies[3]["result"]
