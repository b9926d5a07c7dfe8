"""G11: SIGTERM: sockets close with 1012, running requests finish, the exit code is 0, clients resume."""

import asyncio
from collections.abc import AsyncIterator

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.people import raise_refusal
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS

MOST_SECONDS = 10.0


async def test_g11_rolling_restart_of_two_processes_under_load(
    outgrown: MakeCluster, open_shop: OpenShop
) -> None:
    """G11: one after the other, while four tabs write; nothing acked is lost, nobody sees a 500."""
    cluster = await outgrown()
    shop = await open_shop(cluster)
    first, first_id = await shop.talk()
    second, second_id = await shop.talk()
    agent_tab = await shop.tab(shop.owner)
    lines = [(await shop.tab(first), first_id), (await shop.tab(second), second_id)]

    async with Traffic([*lines, (agent_tab, first_id), (agent_tab, second_id)]) as traffic:
        for index in [0, 1] * ROUNDS:
            process = cluster.processes[index]
            witness = await shop.wire(first, base=process.base)
            await traffic.flows(20)

            process.terminate()
            code, seconds = await process.end()

            assert (code, seconds <= MOST_SECONDS) == (0, True), f"exit {code} after {seconds:.1f} s"
            assert await witness.closed() == 1012
            await traffic.flows(10)
            await process.start()
        await traffic.flows(20)

    await shop.check()


async def test_g11_the_embedded_server_ends_in_the_same_manner(
    embedded: MakeCluster, open_shop: OpenShop
) -> None:
    """G11: with sockets open and traffic on them."""
    cluster = await embedded()
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor), await shop.tab(shop.owner)]
    witnesses = [await shop.wire(person) for person in (visitor, shop.owner)]

    async with Traffic([(tab, conversation_id) for tab in tabs]) as traffic:
        await traffic.flows(20)
        cluster.processes[0].terminate()
        code, seconds = await cluster.processes[0].end()
        codes = [await witness.closed() for witness in witnesses]
        await cluster.start()
        await traffic.flows(10)

    assert code == 0
    assert seconds <= MOST_SECONDS
    assert codes == [1012, 1012]
    await shop.check()


async def test_g11_a_running_request_is_finished(either: MakeCluster, open_shop: OpenShop) -> None:
    """G11: an upload that is half way at SIGTERM gets its answer; a new connection is refused."""
    cluster = await either()
    shop = await open_shop(cluster)
    process = cluster.processes[0]
    is_half_way, may_finish = asyncio.Event(), asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield b"first half, "
        is_half_way.set()
        await may_finish.wait()
        yield b"second half"

    upload = asyncio.create_task(
        shop.owner.request("POST", "/files", params={"name": "half.txt"}, content=body(), headers=OCTETS)
    )
    await is_half_way.wait()
    witness = await shop.wire(shop.owner)
    process.terminate()
    await witness.closed()
    may_finish.set()
    answer = await upload
    code, seconds = await process.end()

    raise_refusal(answer)
    assert answer.json()["size"] == len(b"first half, second half")
    assert code == 0
    assert seconds <= MOST_SECONDS


OCTETS = {"Content-Type": "application/octet-stream"}
