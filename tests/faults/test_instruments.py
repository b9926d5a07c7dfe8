"""The instruments themselves: a checker that finds nothing proves nothing."""

import asyncio
from typing import Any

import pytest

from tests.faults.instruments import invariants
from tests.faults.instruments.ledger import Ack, Ledger, Message, Sent
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.waiting import until


def entry(seq: int, text: str, **other: Any) -> Message:
    sender = {"type": "visitor", "id": "v"}
    return {
        "id": f"id-{seq}",
        "seq": seq,
        "text": text,
        "kind": "text",
        "client_id": f"c-{seq}",
        "sender": sender,
    } | other


def ledger_of(count: int) -> Ledger:
    sent = [
        Sent("k", "v", f"c-{seq}", f"t-{seq}", Ack(f"id-{seq}", seq, False)) for seq in range(1, count + 1)
    ]
    return Ledger(sent)


GOOD = [entry(seq, f"t-{seq}") for seq in (1, 2, 3)]


async def checked(ledger: Ledger, history: list[Message], bugs: list[str] | None = None) -> None:
    async def read(_: str) -> list[Message]:
        return history

    await invariants.check(ledger, read, bugs)


async def test_the_checker_passes_what_is_right() -> None:
    await checked(ledger_of(3), GOOD)


@pytest.mark.parametrize(
    ("history", "words"),
    [
        ([GOOD[0], GOOD[2]], "not 1..n"),
        ([GOOD[0], GOOD[2], GOOD[1]], "not 1..n"),
        (GOOD[:2], "acked and lost"),
        ([GOOD[0], GOOD[1], entry(3, "t-2")], "stored as"),
        ([*GOOD, entry(4, "t-1", client_id="c-1")], "stored twice"),
        ([*GOOD, entry(4, "t-1", id="id-1")], "twice in the history"),
        ([*GOOD, entry(4, "from elsewhere")], "nobody in this conversation"),
    ],
)
async def test_the_checker_finds(history: list[Message], words: str) -> None:
    with pytest.raises(AssertionError, match=words):
        await checked(ledger_of(3), history)


async def test_the_checker_finds_a_reader_who_disagrees() -> None:
    class Reader:
        name = "reader"
        logs = {"k": GOOD[:2]}

    ledger = ledger_of(3)
    ledger.readers.append(Reader())

    with pytest.raises(AssertionError, match="reader holds 2"):
        await checked(ledger, GOOD)


@pytest.mark.parametrize("trouble", ["surprise", "status", "log", "empty"])
async def test_the_checker_finds_bugs_beside_the_messages(trouble: str) -> None:
    ledger = ledger_of(3)
    if trouble == "surprise":
        ledger.surprises.append("a surprise")
    if trouble == "status":
        ledger.answers[500] += 1
    if trouble == "empty":
        ledger.sent.clear()

    with pytest.raises(AssertionError):
        await checked(ledger, GOOD, ["Traceback"] if trouble == "log" else [])


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while chunk := await reader.read(100):
        writer.write(b"echo:" + chunk)
    writer.close()


async def ended(reader: asyncio.StreamReader) -> bool:
    try:
        return await reader.read(100) == b""
    except ConnectionError:
        return True


async def test_the_proxy_passes_stalls_and_cuts() -> None:
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server, Proxy(server.sockets[0].getsockname()[1]) as line:
        reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
        writer.write(b"one")
        passed = await reader.read(100)

        line.stall("down")
        writer.write(b"two")
        await until(lambda: line.passed["up"] == 6, "the second request went up")
        held = line.passed["down"]
        line.flow()
        released = await reader.read(100)
        line.cut()

        assert (passed, held, released) == (b"echo:one", len(passed), b"echo:two")
        assert await ended(reader)
        writer.close()


@pytest.mark.parametrize(("lets_pass", "heard"), [(True, b"one|"), (False, b"")])
async def test_a_trap_cuts_before_or_after(lets_pass: bool, heard: bytes) -> None:
    got = b""

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal got
        while chunk := await reader.read(100):
            got += chunk
            writer.write(b"answer")
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server, Proxy(server.sockets[0].getsockname()[1]) as line:
        trap = line.set_trap(b"one", "up", lets_pass=lets_pass)
        reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
        writer.write(b"one|")
        assert await ended(reader)
        writer.close()

        assert trap.snapped == 1
        assert got == heard
