"""What a socket may send, and what happens when it sends something else."""

import asyncio
import json
from typing import Any
from uuid import uuid4

import pytest

from tests.people import Person, Server, Socket


async def raw_reply(socket: Socket, frame: str | bytes) -> dict[str, Any]:
    await socket.wire.send(frame)
    async with asyncio.timeout(5):
        return json.loads(await socket.wire.recv())


def nested(depth: int) -> str:
    return '{"id":"1","type":"page.view","data":{"url":' + "[" * depth + "]" * depth + "}}"


MALFORMED = [
    "",
    "{",
    "null",
    "[]",
    "7",
    '"text"',
    '{"id":"1"}',
    '{"id":"1","type":7}',
    '{"id":{"a":1},"type":"ping"}',
    '{"id":null,"type":"ping"}',
    '{"id":"' + "x" * 200 + '","type":"ping"}',
    '{"id":"1","type":"ping","data":NaN}',
    '{"id":"1","type":"ping","data":{"a":01}}',
    "\ufeff{}",
]


@pytest.mark.parametrize("frame", MALFORMED)
async def test_a_malformed_frame_is_answered_and_the_socket_stays(
    server: Server, visitor: Person, frame: str
) -> None:
    """SN7, SX5: one stable code, and the next frame works."""
    async with visitor.socket(server) as socket:
        answer = await raw_reply(socket, frame)

        assert answer["error"]["code"] == "bad_frame"
        assert "result" in await socket.ask("ping")


async def test_the_answer_to_a_malformed_frame_names_it_if_it_can(server: Server, visitor: Person) -> None:
    async with visitor.socket(server) as socket:
        assert (await raw_reply(socket, '{"id":"abc"}'))["id"] == "abc"
        assert (await raw_reply(socket, '{"id":"abc"'))["id"] is None


async def test_numbers_may_be_ids(server: Server, visitor: Person) -> None:
    async with visitor.socket(server) as socket:
        assert (await raw_reply(socket, '{"id":41,"type":"ping"}'))["id"] == 41


async def test_twenty_malformed_frames_in_a_row_close_the_socket(server: Server, visitor: Person) -> None:
    """SN7: a peer that speaks something else is let go, one that errs now and then is not."""
    async with visitor.socket(server) as socket:
        for _ in range(19):
            await socket.wire.send("{")
        assert "result" in await socket.ask("ping")
        for _ in range(20):
            await socket.wire.send("{")

        assert await socket.closed() == 1008


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"\x00\x01", 1008),
        ('{"id":"1","type":"ping","data":{"pad":"' + "x" * 65_536 + '"}}', 1009),
    ],
    ids=["binary", "oversize"],
)
async def test_frames_that_end_the_socket(
    server: Server, visitor: Person, frame: str | bytes, code: int
) -> None:
    """SN7: binary 1008, more than 64 KiB 1009; others do not notice."""
    async with visitor.socket(server) as socket, visitor.socket(server) as other:
        await socket.wire.send(frame)

        assert await socket.closed() == code
        assert "result" in await other.ask("ping")


async def test_invalid_utf8_ends_the_socket(server: Server, visitor: Person) -> None:
    """SN7, SX5: 1007, as RFC 6455 says."""
    async with visitor.socket(server) as socket:
        await socket.wire.send(b'{"id":"1","type":"page.view","data":{"url":"\xff\xfe"}}', text=True)

        assert await socket.closed() == 1007


async def test_a_flood_of_unknown_commands_ends_the_socket(make_server: Any) -> None:
    """SN7: each is answered until the allowance is used up; then the socket closes with 4429."""
    server, people = await make_server(frames_per_second=1, frames_burst=30)
    owner = await people.owner()
    visitor = await people.visitor((await people.site(owner))["site_key"])

    async with visitor.socket(server) as socket:
        for number in range(60):
            await socket.wire.send(json.dumps({"id": str(number), "type": "subscribe", "data": {}}))
        code = await socket.closed()

    answered = [event for event in socket.events if "error" in event]
    assert code == 4429
    assert 0 < len(answered) <= 30
    assert {event["error"]["code"] for event in answered} == {"unknown_command"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({}, "validation_failed"),
        ({"url": 7}, "validation_failed"),
        ({"url": ["https://shop.example"]}, "validation_failed"),
        ({"url": "https://shop.example", "seq": 1}, "validation_failed"),
        ({"url": "https://shop.example/" + "x" * 2000}, "validation_failed"),
        ({"url": "https://shop.example", "title": "\x00"}, "invalid_text"),
        ([], "validation_failed"),
        (None, "validation_failed"),
    ],
)
async def test_wrong_content_is_refused_with_a_stable_code(
    server: Server, visitor: Person, data: Any, code: str
) -> None:
    """SX5, SA4: never a 500, and no field beside those that the command has."""
    async with visitor.socket(server) as socket:
        request_id = await socket.send("page.view", data)
        reply = json.loads(await socket.wire.recv())

        assert (reply["id"], reply["error"]["code"]) == (request_id, code)


@pytest.mark.parametrize("command", ["page.view", "message.send"])
async def test_lone_surrogates_and_depth_are_refused_on_both_roads(
    server: Server, visitor: Person, command: str
) -> None:
    """SX5, SN8: the fast road and the plain one give the same codes."""
    ids = f'"conversation_id":"{uuid4()}","client_id":"{uuid4()}","kind":"text",'
    field = "url" if command == "page.view" else "text"
    more = "" if command == "page.view" else ids
    frame = '{"id":"1","type":"%s","data":{%s"%s":%s}}'

    async with visitor.socket(server) as socket:
        surrogate = await raw_reply(socket, frame % (command, more, field, '"\\ud800"'))
        nul = await raw_reply(socket, frame % (command, more, field, '"a\\u0000b"'))
        deep = await raw_reply(socket, frame % (command, more, field, "[" * 3000 + "]" * 3000))
        huge = await raw_reply(socket, frame % (command, more, field, "1" * 5000))

        assert surrogate["error"]["code"] == "invalid_text"
        assert nul["error"]["code"] == "invalid_text"
        assert deep["error"]["code"] in {"bad_frame", "validation_failed"}
        assert huge["error"]["code"] == "validation_failed"
        assert "result" in await socket.ask("ping")


async def test_commands_of_the_other_door_do_not_exist(
    server: Server, visitor: Person, agent: Person
) -> None:
    """SA1: a visitor cannot watch visitors, an agent cannot view pages."""
    async with visitor.socket(server) as socket:
        assert await socket.error("visitors.watch") == "unknown_command"
        assert await socket.error("availability.set", {"availability": "online"}) == "unknown_command"
    async with agent.socket(server) as socket:
        assert await socket.error("page.view", {"url": "https://shop.example"}) == "unknown_command"


@pytest.mark.parametrize(
    "text", ["\u202eevil", "a" + "\u0301" * 100, "\u200b\u200d", "a\r\nb", "\ufeffx", "𝔘𝔫𝔦"]
)
async def test_odd_texts_are_kept_as_they_are(
    server: Server, owner: Person, visitor: Person, text: str
) -> None:
    """SX5: bidi overrides, combining marks, zero width, line ends: stored and shown, alike on both databases."""
    async with visitor.socket(server) as socket:
        await socket.result("page.view", {"url": "https://shop.example/odd", "title": f"<{text}>"})
        shown = (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()

    assert shown["page"] == {"url": "https://shop.example/odd", "title": f"<{text}>"}


async def test_a_frame_without_an_id_is_carried_out_and_not_answered(server: Server, visitor: Person) -> None:
    """V11: a page view tells, it does not ask; neither a result nor a refusal comes back."""
    async with visitor.socket(server) as socket:
        await socket.wire.send('{"type":"page.view","data":{"url":"https://shop.example/quiet"}}')
        await socket.wire.send('{"type":"page.view","data":{"url":7}}')
        await socket.wire.send('{"type":"no.such.thing"}')
        await socket.wire.send('{"type":"ping"}')

        first = await raw_reply(socket, '{"id":"after","type":"ping"}')

    assert first["id"] == "after"
