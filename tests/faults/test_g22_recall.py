"""G22: what was taken back is a place without content, for those who were away, too."""

import json
from typing import Any

from tests.contract.access_requests import PIXEL
from tests.faults.conftest import OpenShop
from tests.faults.instruments import invariants
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import Person, new_id
from tests.faults.instruments.shop import Shop

SECRET = "the wrong customer's price"


async def recalled_while_away(shop: Shop, cluster: Cluster) -> tuple[Person, str, list[dict[str, Any]], str]:
    """A visitor who holds a message, a file and a quote of it goes away; meanwhile all is taken back."""
    visitor, conversation_id = await shop.talk()
    owner, path = shop.owner, f"/conversations/{conversation_id}/messages"
    wire = await shop.wire(visitor)
    upload = await owner.request("POST", "/files", params={"name": "price.png"}, content=PIXEL)
    words = await owner.ask("POST", path, {"client_id": new_id(), "kind": "text", "text": SECRET})
    file = await owner.ask(
        "POST", path, {"client_id": new_id(), "kind": "file", "attachment_id": upload.json()["id"]}
    )
    sent = [words["message"], file["message"]]
    await owner.ask(
        "POST",
        path,
        {"client_id": new_id(), "kind": "text", "text": "see above", "quote_seq": sent[0]["seq"]},
    )
    epoch = wire.hello["epoch"]
    await wire.close()

    for message in sent:
        # By the other process, where there is one: its answer is the first that knows.
        await owner.ask("POST", f"{path}/{message['seq']}/recall", {}, base=cluster.bases[-1])
    return visitor, conversation_id, sent, epoch


async def test_g22_resume_brings_tombstones_and_no_hole(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G22: from every position: before the message, on it, behind it."""
    shop = await open_shop(unharmed)
    visitor, conversation_id, sent, epoch = await recalled_while_away(shop, unharmed)

    for position in range(sent[1]["seq"] + 2):
        wire = await shop.wire(visitor, epoch=epoch, positions={conversation_id: position})
        answer = wire.hello["resume"][conversation_id]
        await wire.close()

        seqs = [message["seq"] for message in answer["messages"]]
        assert seqs == list(range(position + 1, answer["last_seq"] + 1))
        assert SECRET not in json.dumps(answer)
        assert sent[1]["attachment"]["id"] not in json.dumps(answer)
        told = {message["event"]["target_seq"] for message in answer["messages"] if message["event"]}
        assert {message["seq"] for message in sent} <= told
    invariants.gapless(await shop.history(conversation_id))
    assert not shop.new_bugs()


async def test_g22_nothing_of_it_by_any_other_way(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G22, SU6: history, list, late quote, retry, and the file's old links."""
    shop = await open_shop(unharmed)
    visitor, conversation_id, sent, _ = await recalled_while_away(shop, unharmed)
    path = f"/conversations/{conversation_id}/messages"

    late = await visitor.ask(
        "POST", path, {"client_id": new_id(), "kind": "text", "text": "what?", "quote_seq": sent[0]["seq"]}
    )
    retry = {"client_id": sent[0]["client_id"], "kind": "text", "text": SECRET}
    again = await shop.owner.ask("POST", path, retry)
    seen = [
        late,
        again,
        await visitor.history(conversation_id),
        await shop.owner.history(conversation_id),
        await shop.owner.get(f"/conversations/{conversation_id}"),
        await visitor.get("/conversations"),
    ]

    assert SECRET not in json.dumps(seen)
    assert late["message"]["quote"]["is_recalled"] is True
    assert (again["duplicate"], again["message"]["is_recalled"]) == (True, True)
    for address in (sent[1]["attachment"]["url"], sent[1]["attachment"]["thumbnail_url"]):
        if address:
            for base in unharmed.bases:
                answer = await shop.rest.request(
                    "GET", f"{base}{address}", headers={"Authorization": f"Bearer {visitor.token}"}
                )
                assert answer.status_code == 404
    invariants.gapless(await shop.history(conversation_id))
    assert not shop.new_bugs()
