"""G13: while the database is away nothing is acknowledged, nothing hangs, and no socket is lost."""

import sqlite3
from collections.abc import Callable

import pytest

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.ledger import Sent
from tests.faults.instruments.people import Person, acknowledge
from tests.faults.instruments.postgres import Postgres
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS, Stopwatch, until
from tests.faults.instruments.wire import Refused, Wire

MOST_SECONDS = 5.0
# A shared machine may be late by this much.
SLACK = 2.5
# As in production: the database is away for longer than the short heartbeats of the other tests.
PATIENT = {"LIVECHAT_HEARTBEAT_SECONDS": "25", "LIVECHAT_HEARTBEAT_ANSWER_SECONDS": "10"}

FAULTS: dict[str, Callable[[Proxy], object]] = {
    "stalled": lambda line: line.stall(),
    "answers_lost": lambda line: line.stall("down"),
    "cut": Proxy.refuse,
}


def as_frame(sent: Sent) -> dict[str, str]:
    return {
        "conversation_id": sent.conversation_id,
        "client_id": sent.client_id,
        "kind": "text",
        "text": sent.text,
    }


async def refused_by_rest(person: Person, sent: Sent) -> None:
    watch = Stopwatch()
    body = {"client_id": sent.client_id, "kind": "text", "text": sent.text}
    answer = await person.request("POST", f"/conversations/{sent.conversation_id}/messages", json=body)
    assert answer.status_code == 503, answer.text
    assert int(answer.headers["Retry-After"]) >= 1
    assert watch.seconds <= MOST_SECONDS + SLACK


async def refused_by_socket(wire: Wire, sent: Sent) -> None:
    watch = Stopwatch()
    with pytest.raises(Refused) as refused:
        await wire.call("message.send", as_frame(sent))
    assert refused.value.code in {"unavailable", "busy"}
    assert refused.value.details["retry_after"] >= 1
    assert watch.seconds <= MOST_SECONDS + SLACK


async def ping(wire: Wire) -> None:
    """Answered, with whatever is known; a socket that does not answer would be given up by its client."""
    watch = Stopwatch()
    result = await wire.call("ping")
    assert "server_time" in result
    assert watch.seconds <= MOST_SECONDS + SLACK


async def taken(shop: Shop, person: Person, wire: Wire, by_rest: Sent, by_socket: Sent) -> None:
    """The retries give one message each, as soon as the database is back."""
    tab = await shop.tab(person)
    await tab.insist(by_rest)
    await tab.insist(by_socket)
    acknowledge(by_socket, await wire.call("message.send", as_frame(by_socket)))


@pytest.mark.parametrize("fault", FAULTS)
async def test_g13_the_database_is(outgrown: MakeCluster, open_shop: OpenShop, fault: str) -> None:
    """G13: 503 with Retry-After within 5 s at both doors, for writes and reads; then one message per send."""
    cluster = await outgrown(count=1, has_lines=True, **PATIENT)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    wire = await shop.wire(visitor)
    line = cluster.database_lines[0]
    await visitor.say(conversation_id, "all lines to the database are in use")

    for number in range(ROUNDS):
        by_rest, by_socket = (
            visitor.note(conversation_id, f"{door} {number}") for door in ("rest", "socket")
        )
        FAULTS[fault](line)
        await refused_by_socket(wire, by_socket)
        await refused_by_rest(visitor, by_rest)
        await refused_reading(shop.owner, conversation_id)
        await ping(wire)
        line.flow()

        assert wire.is_open
        await taken(shop, visitor, wire, by_rest, by_socket)
    await shop.check()


async def refused_reading(person: Person, conversation_id: str) -> None:
    watch = Stopwatch()
    answer = await person.request("GET", f"/conversations/{conversation_id}/messages")
    assert answer.status_code == 503
    assert "Retry-After" in answer.headers
    assert watch.seconds <= MOST_SECONDS + SLACK


async def test_g13_traffic_while_the_database_is_cut(outgrown: MakeCluster, open_shop: OpenShop) -> None:
    """G13: tabs that insist get through in the end, in order, once, over the sockets they had."""
    cluster = await outgrown(has_lines=True)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor, process=0), await shop.tab(shop.owner, process=1)]

    async with Traffic([(tab, conversation_id) for tab in tabs]) as traffic:
        for line in cluster.database_lines * 2 * ROUNDS:
            await traffic.flows(15)
            line.cut()
        await traffic.flows(15)
    assert all(tab.connects == 1 for tab in tabs)
    await shop.check()


async def test_g13_one_process_that_lost_the_database_stops_nobody_else(
    outgrown: MakeCluster, open_shop: OpenShop
) -> None:
    """G13: its line stalls in the middle of a transaction; the row it holds is free again in some seconds."""
    cluster = await outgrown(has_lines=True)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor, process=0), await shop.tab(shop.owner, process=1)]
    line = cluster.database_lines[0]

    async with Traffic([(tab, conversation_id) for tab in tabs]) as traffic:
        await traffic.flows(15)
        # Neither a COMMIT nor the end of the connection reaches the database any more.
        line.stall()
        own = [sent for sent in traffic.acked if sent.sender == shop.owner.name]
        await until(
            lambda: len([s for s in traffic.acked if s.sender == shop.owner.name]) > len(own) + 5,
            "others go on",
        )
        line.flow()
        await traffic.flows(15)
    await shop.check()


@pytest.mark.parametrize("commits", [True, False], ids=["committed", "not_committed"])
async def test_g13_cut_during_commit(outgrown: MakeCluster, open_shop: OpenShop, commits: bool) -> None:
    """G13, G2: the line dies with the COMMIT on it: not acked; the retry makes one message whichever way it went."""
    cluster = await outgrown(count=1, has_lines=True, **PATIENT)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    wire = await shop.wire(visitor)

    for number in range(2 * ROUNDS):
        sent = visitor.note(conversation_id, f"commit {number}")
        trap = cluster.database_lines[0].set_trap(b"COMMIT", "up", lets_pass=commits)
        with pytest.raises(Refused) as refused:
            await wire.call("message.send", as_frame(sent))
        assert refused.value.code == "unavailable"
        assert trap.snapped == 1
        stored = [message["text"] for message in await shop.history(conversation_id)]
        assert (sent.text in stored) == commits

        tab = await shop.tab(visitor)
        ack = await tab.insist(sent)
        assert ack.is_duplicate == commits
    assert wire.is_open
    await shop.check()


async def test_g13_the_database_restarts(
    outgrown: MakeCluster, postgres: Postgres, open_shop: OpenShop
) -> None:
    """G13: gone for a moment, all its connections ended; sockets live through it."""
    cluster = await outgrown(count=1, postgres=postgres, **PATIENT)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    wire = await shop.wire(visitor)
    sends = [visitor.note(conversation_id, f"restart {number}") for number in range(2)]

    await postgres.stop()
    await refused_by_socket(wire, sends[0])
    await refused_by_rest(visitor, sends[1])
    await ping(wire)
    await postgres.start()

    assert wire.is_open
    await taken(shop, visitor, wire, sends[1], sends[0])
    await shop.check()


async def test_g13_readyz_tells_and_healthz_does_not(outgrown: MakeCluster, open_shop: OpenShop) -> None:
    """G13: a balancer takes the process out; nobody kills it."""
    cluster = await outgrown(count=1, has_lines=True, **PATIENT)
    shop = await open_shop(cluster)
    cluster.database_lines[0].refuse()

    ready = await shop.rest.request("GET", f"{cluster.base(0)}/readyz")
    alive = await shop.rest.request("GET", f"{cluster.base(0)}/healthz")

    assert (ready.status_code, alive.status_code) == (503, 200)


async def test_g13_the_embedded_database_is_locked(embedded: MakeCluster, open_shop: OpenShop) -> None:
    """G13: another program holds SQLite's write lock: writing answers 503 in time, reading goes on."""
    cluster = await embedded(**PATIENT)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    wire = await shop.wire(visitor)
    by_rest, by_socket = (visitor.note(conversation_id, f"locked, {door}") for door in ("rest", "socket"))

    lock = sqlite3.connect(database_file(cluster), isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    await refused_by_socket(wire, by_socket)
    await refused_by_rest(visitor, by_rest)
    readable = await shop.history(conversation_id)
    await ping(wire)
    lock.execute("ROLLBACK")
    lock.close()

    assert readable
    assert wire.is_open
    await taken(shop, visitor, wire, by_rest, by_socket)
    await shop.check()


def database_file(cluster: Cluster) -> str:
    return str(cluster.folder / "livechat.db")
