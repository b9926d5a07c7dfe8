"""G19: after the ack, history on any process contains the entry."""

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.waiting import ROUNDS


async def test_g19_sent_to_one_process_read_from_the_other(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G19: at once, every time, in both directions and by both sides."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    writer, reader = visitor, shop.owner
    for number in range(60 * ROUNDS):
        sent = await writer.say(conversation_id, f"entry {number}", base=unharmed.base(number))
        assert sent.ack

        seen = await reader.history(conversation_id, after=sent.ack.seq - 1, base=unharmed.base(number + 1))

        assert [(message["id"], message["seq"]) for message in seen] == [(sent.ack.id, sent.ack.seq)]
        writer, reader = reader, writer
    await shop.check()


async def test_g19_the_list_and_the_head_contain_it_too(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G19: the conversation as listed elsewhere has the same last entry."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    wire = await shop.wire(visitor, base=unharmed.base(1))
    for number in range(10):
        sent = await visitor.say(conversation_id, f"entry {number}", base=unharmed.base(0))
        assert sent.ack

        listed = (await shop.owner.get("/conversations", base=unharmed.base(1), scope="mine"))["items"]
        heads = (await wire.call("ping"))["heads"]

        entry = next(item for item in listed if item["id"] == conversation_id)
        assert (entry["last_seq"], entry["last_message"]["text"]) == (sent.ack.seq, sent.text)
        assert heads[conversation_id] == sent.ack.seq
    await shop.check()
