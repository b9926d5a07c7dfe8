"""G21: too much is refused in words; what is accepted is kept; the others do not suffer."""

import asyncio

import httpx

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.people import Person, acknowledge, at_once, new_id
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import ROUNDS, Stopwatch, until
from tests.faults.instruments.wire import Refused, Wire


def retry_after(refused: Refused) -> int:
    return int(refused.details["retry_after"])


async def flood(shop: Shop, person: Person, conversation_id: str, wire: Wire, count: int) -> list[Refused]:
    """Send without waiting for answers; the refusals."""

    async def one(number: int) -> None:
        sent = person.note(conversation_id, f"{person.name} flood {number}")
        frame = {
            "conversation_id": conversation_id,
            "client_id": sent.client_id,
            "kind": "text",
            "text": sent.text,
        }
        acknowledge(sent, await wire.call("message.send", frame))

    results = await at_once(*(one(number) for number in range(count)))
    unexpected = [result for result in results if result is not None and not isinstance(result, Refused)]
    assert not unexpected, unexpected
    return [result for result in results if isinstance(result, Refused)]


async def test_g21_one_visitor_floods_a_conversation(either: MakeCluster, open_shop: OpenShop) -> None:
    """G21: over the limit 429 with the seconds to wait, at both doors; another conversation does not notice."""
    cluster = await either(LIVECHAT_MESSAGES_PER_VISITOR="30")
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    bystander, other_id = await shop.talk()
    wire, other_wire = await shop.wire(visitor), await shop.wire(bystander, base=cluster.base(1))

    refusals, others = await asyncio.gather(
        flood(shop, visitor, conversation_id, wire, 200), flood(shop, bystander, other_id, other_wire, 10)
    )
    answer = await until(
        lambda: over_the_limit(visitor, conversation_id, cluster.base(1)), "429 by REST", every=0
    )

    # 30 in a window, the greeting among them; a slow machine may need a second window.
    assert 140 <= len(refusals) <= 171
    assert {refusal.code for refusal in refusals} == {"too_many_requests"}
    assert all(1 <= retry_after(refusal) <= 10 for refusal in refusals)
    assert answer.json()["code"] == "too_many_requests"
    assert 1 <= int(answer.headers["Retry-After"]) <= 10
    assert others == []
    histories = await shop.check()
    assert len([m for m in histories[conversation_id] if "flood" in m["text"]]) == 200 - len(refusals)


async def over_the_limit(visitor: Person, conversation_id: str, base: str) -> httpx.Response | None:
    """Send one more; the answer if it is a refusal."""
    sent = visitor.note(conversation_id, f"one more {new_id()}")
    body = {"client_id": sent.client_id, "kind": "text", "text": sent.text}
    answer = await visitor.request("POST", f"/conversations/{conversation_id}/messages", base=base, json=body)
    return answer if answer.status_code == 429 else None


async def test_g21_more_than_the_writer_may_queue(either: MakeCluster, open_shop: OpenShop) -> None:
    """G21: a full queue answers busy; every acked entry is stored, no refused one is."""
    cluster = await either(LIVECHAT_MESSAGE_QUEUE_MAX="4")
    shop = await open_shop(cluster)
    talks = [await shop.talk() for _ in range(4)]
    wires = [await shop.wire(visitor) for visitor, _ in talks]

    refusals: list[Refused] = []
    for _ in range(ROUNDS):
        floods = [flood(shop, *talk, wire, 150) for talk, wire in zip(talks, wires, strict=True)]
        refusals += [refused for result in await asyncio.gather(*floods) for refused in result]

    assert refusals, "the queue was never full"
    assert {refusal.code for refusal in refusals} == {"busy"}
    assert all(retry_after(refusal) >= 1 for refusal in refusals)
    assert all(wire.is_open for wire in wires)
    histories = await shop.check()
    stored = sum(len([m for m in history if "flood" in m["text"]]) for history in histories.values())
    assert stored == 600 * ROUNDS - len(refusals) == len([s for s in shop.ledger.acked if "flood" in s.text])


async def test_g21_one_address_floods_the_door(embedded: MakeCluster, open_shop: OpenShop) -> None:
    """G21: new sessions from one address are refused with 429 and Retry-After; another address is welcome."""
    cluster = await embedded(LIVECHAT_SESSION_PER_ADDRESS="20")
    shop = await open_shop(cluster)
    body = {"site_key": shop.site["site_key"], "page": {"url": "https://shop.example/", "title": "Shop"}}
    url = f"{cluster.base(0)}/widget/v1/session"

    answers = await asyncio.gather(*(shop.rest.request("POST", url, json=body) for _ in range(40)))
    elsewhere = httpx.AsyncHTTPTransport(local_address="127.0.0.2")
    async with httpx.AsyncClient(transport=elsewhere, trust_env=False) as client:
        welcome = await client.post(url, json=body)

    refused = [answer for answer in answers if answer.status_code == 429]
    assert len(refused) == 20
    assert all(int(answer.headers["Retry-After"]) >= 1 for answer in refused)
    assert welcome.status_code == 200


async def test_g21_a_flood_in_one_workspace_leaves_the_other_quick(
    either: MakeCluster, open_shop: OpenShop
) -> None:
    """G21: while one tenant sends without a pause, another's messages are acknowledged in time."""
    cluster = await either()
    loud, quiet = await open_shop(cluster), await open_shop(cluster)
    talks = [await loud.talk() for _ in range(4)]
    wires = [await loud.wire(visitor) for visitor, _ in talks]
    visitor, conversation_id = await quiet.talk()
    tab = await quiet.tab(visitor)

    noise = asyncio.gather(*(flood(loud, *talk, wire, 400) for talk, wire in zip(talks, wires, strict=True)))
    slowest = 0.0
    count = 0
    while not noise.done() or count < 5:
        watch = Stopwatch()
        await tab.say(conversation_id, f"quiet {count}")
        slowest = max(slowest, watch.seconds)
        count += 1
    await noise

    assert slowest < 5
    await quiet.check()
    await loud.check()
