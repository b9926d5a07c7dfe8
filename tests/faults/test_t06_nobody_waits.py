"""T06, C19: an agent who closes the laptop loses no visitor, and no transfer hangs in the air, whatever dies meanwhile."""

from typing import Any

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.people import Agent
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import until

# The shortest grace that a site can set, and what the two servers need to notice.
GRACE_SECONDS = 10
PATIENCE_SECONDS = 60


async def set_grace(shop: Shop) -> None:
    rules = {"offline_grace_seconds": GRACE_SECONDS}
    await shop.owner.ask("PATCH", f"/sites/{shop.site['id']}", {"service_rules": rules})


async def conversation(agent: Agent, conversation_id: str, *, base: str | None = None) -> dict[str, Any]:
    return await agent.get(f"/conversations/{conversation_id}", base=base)


async def test_t06_the_laptop_closes_and_its_server_dies_with_it(
    outgrown: MakeCluster, open_shop: OpenShop
) -> None:
    """T06: the other process notices, hands the chat back once, and a colleague there gets it."""
    cluster = await outgrown(LIVECHAT_PRESENCE_GRACE_SECONDS="1")
    shop = await open_shop(cluster)
    await set_grace(shop)
    colleague = await shop.owner.hire("colleague")
    laptop = await shop.wire(shop.owner, base=cluster.base(0))
    visitor, conversation_id = await shop.talk()
    await shop.wire(colleague, base=cluster.base(1))
    other = cluster.base(1)

    await laptop.close()
    await cluster.processes[0].kill()

    async def is_with_the_colleague() -> bool:
        found = await conversation(colleague, conversation_id, base=other)
        return bool(found["agent"]) and found["agent"]["id"] == colleague.id

    await until(is_with_the_colleague, "the colleague to get the chat", within=PATIENCE_SECONDS)
    entries = await visitor.history(conversation_id, base=other)
    actions = [entry["event"]["action"] for entry in entries if entry["event"]]
    assert actions[-2:] == ["requeued", "assigned"]
    assert actions.count("requeued") == 1
    await cluster.processes[0].start()


async def test_c19_a_transfer_ends_though_the_server_was_killed(
    embedded: MakeCluster, open_shop: OpenShop
) -> None:
    """C19: offered to a colleague it stays; handed to a team it comes back."""
    cluster = await embedded(LIVECHAT_TRANSFER_SECONDS="3")
    shop = await open_shop(cluster)
    colleague = await shop.owner.hire("colleague")
    await colleague.ask("PUT", "/me/availability", {"availability": "busy"})
    team = await shop.owner.ask("POST", "/teams", {"name": "After sales", "agent_ids": [colleague.id]})
    _, in_person = await shop.talk()
    _, to_team = await shop.talk()
    await shop.wire(colleague)
    offered = await shop.owner.ask(
        "POST", f"/conversations/{in_person}/transfers", {"agent_id": colleague.id}
    )
    queued = await shop.owner.ask("POST", f"/conversations/{to_team}/transfers", {"team_id": team["id"]})
    assert (offered["transfer"]["to_agent"]["id"], queued["status"]) == (colleague.id, "queued")

    await cluster.processes[0].kill()
    await cluster.start()

    async def are_both_back() -> bool:
        found = [await conversation(shop.owner, id_) for id_ in (in_person, to_team)]
        return all(one["transfer"] is None and one["agent"] for one in found)

    await until(are_both_back, "both offers to end", within=PATIENCE_SECONDS)
    for id_ in (in_person, to_team):
        assert (await conversation(shop.owner, id_))["agent"]["id"] == shop.owner.id
    await shop.check()
