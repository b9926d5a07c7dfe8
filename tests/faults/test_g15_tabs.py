"""G15: all tabs and devices of one person agree."""

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import acknowledge, at_once
from tests.faults.instruments.waiting import until


async def test_g15_five_tabs_of_a_visitor_and_two_browsers_of_an_agent(
    unharmed: Cluster, open_shop: OpenShop
) -> None:
    """G15: everybody gets everything once; own sends are told by their client_id."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor, process=number) for number in range(5)]
    browsers = [await shop.tab(shop.owner, process=number) for number in range(2)]

    sends = await at_once(
        *(tab.say(conversation_id, f"from {tab.name}") for tab in [*tabs, *browsers] for _ in range(1))
    )

    histories = await shop.check()
    stored = {message["client_id"] for message in histories[conversation_id] if message["client_id"]}
    assert {sent.client_id for sent in sends} <= stored
    for tab in [*tabs, *browsers]:
        own = [message["client_id"] for message in tab.logs[conversation_id] if message["client_id"]]
        assert len(own) == len(set(own))


async def test_g15_the_sender_tab_hears_its_own_message_at_most_once(
    unharmed: Cluster, open_shop: OpenShop
) -> None:
    """G15: the answer and perhaps one event, with the same id; the other tabs exactly one event."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    wires = [await shop.wire(visitor, base=unharmed.base(number)) for number in range(3)]
    sent = visitor.note(conversation_id, "to myself")
    frame = {
        "conversation_id": conversation_id,
        "client_id": sent.client_id,
        "kind": "text",
        "text": sent.text,
    }

    ack = acknowledge(sent, await wires[0].call("message.send", frame))
    for wire in wires[1:]:
        await until(lambda wire=wire: wire.messages(conversation_id), "the other tabs hear of it")
    after = await shop.owner.say(conversation_id, "a later one")
    assert after.ack
    seq = after.ack.seq
    for wire in wires:
        await until(
            lambda wire=wire: any(m["seq"] == seq for m in wire.messages(conversation_id)), "the later one"
        )

    heard = [[message["id"] for message in wire.messages(conversation_id)].count(ack.id) for wire in wires]
    assert heard[0] <= 1
    assert heard[1:] == [1, 1]


async def test_g15_read_position_is_the_highest_of_all_tabs(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G15: a tab that is behind takes nothing back."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    for number in range(5):
        await shop.owner.say(conversation_id, f"entry {number}")
    wires = [await shop.wire(visitor, base=unharmed.base(number)) for number in range(3)]
    last = len(await shop.history(conversation_id))

    for wire, position in zip(wires, (last - 1, last, 2), strict=True):
        await wire.call("conversation.receipt", {"conversation_id": conversation_id, "read_seq": position})

    async def is_read() -> bool:
        conversation = await shop.owner.get(f"/conversations/{conversation_id}", base=unharmed.base(1))
        assert conversation["visitor_read_seq"] <= last
        return conversation["visitor_read_seq"] == last

    await until(is_read, "the read position is the highest")
    await wires[2].call("conversation.receipt", {"conversation_id": conversation_id, "read_seq": 1})
    agent_read = {"read_seq": last, "delivered_seq": last}
    await shop.owner.ask("POST", f"/conversations/{conversation_id}/receipts", agent_read)

    async def agent_has_read() -> bool:
        """Receipts are stored in ticks: what came before this one is stored by then."""
        return (await shop.owner.get(f"/conversations/{conversation_id}"))["agent_read_seq"] == last

    await until(agent_has_read, "the agent's receipt is stored")
    assert await is_read()


async def test_g15_presence_counts_a_person_once_and_lasts_until_the_last_tab(
    unharmed: Cluster, open_shop: OpenShop
) -> None:
    """G15: five tabs are one visitor, two browsers one agent; closing one of them changes nothing."""
    shop = await open_shop(unharmed)
    colleague = await shop.owner.hire("colleague")
    visitor = await shop.visitor()
    tabs = [await shop.wire(visitor, base=unharmed.base(number)) for number in range(5)]
    browsers = [await shop.wire(colleague, base=unharmed.base(number)) for number in range(2)]

    async def present() -> tuple[list[str], bool]:
        items = (await shop.owner.get("/visitors", base=unharmed.base(1)))["items"]
        people = await shop.owner.get("/colleagues", base=unharmed.base(1))
        return (
            [item["id"] for item in items if item["state"] != "left"],
            next(person["is_online"] for person in people if person["id"] == colleague.id),
        )

    async def both_present() -> bool:
        return await present() == ([visitor.id], True)

    await until(both_present, "one visitor, and the colleague online")
    for wire in (*tabs[:4], browsers[0]):
        await wire.close()
    looks = [await present() for _ in range(20)]

    assert looks == [([visitor.id], True)] * 20


async def test_g15_availability_set_in_one_browser_shows_in_the_other(
    unharmed: Cluster, open_shop: OpenShop
) -> None:
    """G15: the agent is one person with one availability."""
    shop = await open_shop(unharmed)
    browsers = [await shop.wire(shop.owner, base=unharmed.base(number)) for number in range(2)]

    await browsers[0].call("availability.set", {"availability": "busy"})

    def is_told() -> bool:
        changes = [event["agent"] for event in browsers[1].events_of("agent.updated")]
        return any(change["id"] == shop.owner.id and change["availability"] == "busy" for change in changes)

    await until(is_told, "the other browser is told")
    assert (await shop.owner.get("/me", base=unharmed.base(1)))["availability"] == "busy"
