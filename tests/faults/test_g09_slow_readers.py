"""G9: readers that do not read cannot hurt the others or the server."""

import socket

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.people import Person
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import ROUNDS, Stopwatch
from tests.faults.instruments.wire import Wire

STALLED = 24 * ROUNDS
HEALTHY = 10
# Three bytes each on the wire.
LONG_TEXT = "慢" * 7900
MESSAGES = 200
MEGABYTE = 1024 * 1024
# Nobody is to be closed for silence: only for being slow.
SETTINGS = {
    "LIVECHAT_OUTBOX_MAX_BYTES": "131072",
    "LIVECHAT_HEARTBEAT_SECONDS": "600",
    "LIVECHAT_TCP_USER_TIMEOUT_SECONDS": "600",
}


async def stalled_reader(person: Person, base: str, position: int, conversation_id: str) -> Wire:
    """Says hello, keeps a small window, and reads no more."""
    handle = socket.socket()
    handle.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    handle.connect(("127.0.0.1", int(base.rsplit(":", 1)[1])))
    wire = await Wire.dial(person.door_url(base), sock=handle)
    wire.hello = await wire.call("hello", {"token": person.token, "positions": {conversation_id: position}})
    wire.connection.transport.pause_reading()
    return wire


async def test_g9_stalled_readers_are_cut_off_and_the_others_do_not_notice(
    either: MakeCluster, open_shop: OpenShop
) -> None:
    """G9: most sockets of a conversation stall; acks stay quick, the rest get everything, memory stays flat."""
    cluster = await either(**SETTINGS)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    healthy = [await shop.tab(person) for person in (visitor, shop.owner) for _ in range(HEALTHY // 2)]
    stalled = [await stalled_reader(visitor, cluster.base(0), 1, conversation_id) for _ in range(STALLED)]
    await healthy[0].say(conversation_id, "warm-up")
    before = cluster.processes[0].resident_bytes

    slowest_ack = 0.0
    for number in range(MESSAGES):
        watch = Stopwatch()
        await healthy[number % HEALTHY].say(conversation_id, f"{number} {LONG_TEXT}")
        slowest_ack = max(slowest_ack, watch.seconds)
    last = len(await shop.history(conversation_id))
    for tab in healthy:
        await tab.holds(conversation_id, last)
    growth = cluster.processes[0].resident_bytes - before

    assert slowest_ack < 5
    assert all(tab.connects == 1 for tab in healthy)
    assert growth < 40 * MEGABYTE, f"grew by {growth / MEGABYTE:.0f} MiB"
    await cut_off_and_resumable(shop, visitor, conversation_id, stalled)
    await shop.check()


async def test_g9_stalled_readers_are_cut_off_by_the_number_of_events_too(
    either: MakeCluster, open_shop: OpenShop
) -> None:
    """G9: room for any number of bytes, and still no more than so many events wait for a reader who takes none."""
    settings = {
        **SETTINGS,
        "LIVECHAT_OUTBOX_MAX_BYTES": str(64 * MEGABYTE),
        "LIVECHAT_OUTBOX_MAX_FRAMES": "16",
    }
    cluster = await either(**settings)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    healthy = [await shop.tab(person) for person in (visitor, shop.owner)]
    stalled = [await stalled_reader(visitor, cluster.base(0), 1, conversation_id) for _ in range(4)]

    for number in range(MESSAGES):
        await healthy[number % 2].say(conversation_id, f"{number} {LONG_TEXT}")
    last = len(await shop.history(conversation_id))
    for tab in healthy:
        await tab.holds(conversation_id, last)

    assert all(tab.connects == 1 for tab in healthy)
    await cut_off_and_resumable(shop, visitor, conversation_id, stalled)
    await shop.check()


async def cut_off_and_resumable(
    shop: Shop, visitor: Person, conversation_id: str, stalled: list[Wire]
) -> None:
    """Each stalled socket was ended by the server; what it did not read is resumed."""
    for wire in stalled:
        wire.connection.transport.resume_reading()
    for wire in stalled:
        # The farewell 4409 if it still fitted, else a plain end.
        assert await wire.closed() in {4409, 1006}
    seen = max((message["seq"] for message in stalled[0].messages(conversation_id)), default=1)
    again = await shop.wire(visitor, epoch=stalled[0].hello["epoch"], positions={conversation_id: seen})
    answer = again.hello["resume"][conversation_id]
    assert answer["status"] == "ok"
    assert answer["messages"][0]["seq"] == seen + 1
