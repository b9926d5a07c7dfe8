"""G1: persist before ack. What was acknowledged survives the death of every process."""

import random
from pathlib import Path

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.postgres import Postgres
from tests.faults.instruments.redis_server import Redis
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS


async def busy_lines(shop: Shop) -> Traffic:
    """Two conversations with both sides talking, one more agent's tab that only reads."""
    first, first_id = await shop.talk()
    second, second_id = await shop.talk()
    agent_tab = await shop.tab(shop.owner)
    reader = await shop.tab(shop.owner)
    for conversation_id in (first_id, second_id):
        await reader.open(conversation_id)
    return Traffic(
        [
            (await shop.tab(first), first_id),
            (await shop.tab(second), second_id),
            (agent_tab, first_id),
            (agent_tab, second_id),
        ]
    )


async def test_g1_kill_9_under_traffic_loses_no_acked_message(
    either: MakeCluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G1: every process dies at a random moment, again and again; each acked id is in the history, once."""
    cluster = await either()
    shop = await open_shop(cluster)

    async with await busy_lines(shop) as traffic:
        for _ in range(ROUNDS):
            await traffic.flows(rng.randrange(5, 80))
            for process in cluster.processes:
                await process.kill()
            await cluster.start()
        await traffic.flows(10)

    await shop.check()


async def test_g1_one_of_two_processes_killed_at_random(
    outgrown: MakeCluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G1: the other process goes on serving, the clients move over, nothing acked is lost."""
    cluster = await outgrown()
    shop = await open_shop(cluster)

    async with await busy_lines(shop) as traffic:
        for _ in range(ROUNDS):
            await traffic.flows(rng.randrange(5, 60))
            victim = rng.choice(cluster.processes)
            await victim.kill()
            await traffic.flows(10)
            await victim.start()

    await shop.check()


async def test_g1_redis_killed_and_empty_again(
    outgrown: MakeCluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G1: a Redis that comes back with nothing takes no message with it."""
    cluster = await outgrown()
    shop = await open_shop(cluster)

    async with await busy_lines(shop) as traffic:
        for _ in range(ROUNDS):
            await traffic.flows(rng.randrange(5, 40))
            await redis_of(cluster).kill()
            await traffic.flows(10)
            await redis_of(cluster).start()
            await traffic.flows(10)

    await shop.check()


async def test_g1_the_database_crashes_under_traffic(
    outgrown: MakeCluster, postgres: Postgres, open_shop: OpenShop, rng: random.Random
) -> None:
    """G1, G13: PostgreSQL loses its memory (no checkpoint, no flush); a commit that was not waited for would be lost."""
    cluster = await outgrown(postgres=postgres)
    shop = await open_shop(cluster)

    async with await busy_lines(shop) as traffic:
        for _ in range(ROUNDS):
            await traffic.flows(rng.randrange(20, 120))
            await postgres.crash()
            await postgres.start()
            await traffic.flows(10)

    await shop.check()


async def test_g1_every_writer_of_the_embedded_database_syncs_fully(
    embedded: MakeCluster, open_shop: OpenShop, tmp_path: Path
) -> None:
    """G1: a crash of the machine cannot be had here; that each commit waits for the disk can be read from what
    the connections that write were told."""
    cluster = await embedded(LIVECHAT_FAULT_STATEMENTS=str(tmp_path / "statements"))
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    await visitor.say(conversation_id, "is it on the disk?")

    told: dict[str, list[str]] = {}
    for line in (tmp_path / "statements").read_text().splitlines():
        connection, _, statement = line.partition(" ")
        told.setdefault(connection, []).append(statement.strip().upper())

    writers = [statements for statements in told.values() if any("INSERT INTO" in one for one in statements)]
    assert any("INSERT INTO MESSAGES" in one for statements in writers for one in statements)
    for statements in writers:
        modes = [one for one in statements if one.startswith("PRAGMA SYNCHRONOUS")]
        assert modes
        assert set(modes) == {"PRAGMA SYNCHRONOUS=FULL"}
        assert "PRAGMA JOURNAL_MODE=WAL" in statements
    await shop.check()


def redis_of(cluster: Cluster) -> Redis:
    assert cluster.redis is not None
    return cluster.redis
