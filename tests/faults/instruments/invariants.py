"""The one checker: what must hold after any fault, for every conversation and every reader."""

from collections import Counter
from collections.abc import Awaitable, Callable

from tests.faults.instruments.ledger import Ledger, Message

History = Callable[[str], Awaitable[list[Message]]]


def gapless(history: list[Message]) -> None:
    """G4: 1..n without holes."""
    seqs = [message["seq"] for message in history]
    assert seqs == list(range(1, len(seqs) + 1)), f"seq is not 1..n: {seqs}"


def nothing_acked_is_lost(ledger: Ledger, conversation_id: str, history: list[Message]) -> None:
    """G1: every acked entry is there, once, as it was acknowledged."""
    by_id = {message["id"]: message for message in history}
    for sent in ledger.of(conversation_id):
        if sent.ack is None:
            continue
        stored = by_id.get(sent.ack.id)
        assert stored, f"acked and lost: {sent}"
        assert (stored["seq"], stored["text"], stored["client_id"]) == (
            sent.ack.seq,
            sent.text,
            sent.client_id,
        ), f"acked as {sent}, stored as {stored}"


def nothing_twice(ledger: Ledger, conversation_id: str, history: list[Message]) -> None:
    """G2: one entry per client id, one id per entry, and nothing that nobody sent."""
    ids = Counter(message["id"] for message in history)
    assert not [key for key, count in ids.items() if count > 1], "an id stands twice in the history"
    said = [message for message in history if message["kind"] != "system"]
    sends = Counter(
        (message["sender"]["type"], message["sender"]["id"], message["client_id"]) for message in said
    )
    assert not [key for key, count in sends.items() if count > 1], "a send was stored twice"
    texts = {sent.text for sent in ledger.of(conversation_id)}
    foreign = [message["text"] for message in said if message["text"] not in texts]
    assert not foreign, f"nobody in this conversation sent {foreign}"


def readers_agree(ledger: Ledger, conversation_id: str, history: list[Message]) -> None:
    """G5 and convergence: who followed the conversation holds exactly its history, in its order."""
    expected = [(message["seq"], message["id"], message["text"]) for message in history]
    for reader in ledger.readers:
        log = reader.logs.get(conversation_id)
        if log is None:
            continue
        held = [(message["seq"], message["id"], message["text"]) for message in log]
        assert held == expected, f"{reader.name} holds {len(held)} entries, the history {len(expected)}"


def no_surprises(ledger: Ledger) -> None:
    """No 500, no foreign data, no event that broke a rule."""
    assert not ledger.surprises, ledger.surprises
    bad = {status: count for status, count in ledger.answers.items() if status >= 500 and status != 503}
    assert not bad, f"answers that speak of a bug: {bad}"


async def check(ledger: Ledger, history: History, bugs: list[str] | None = None) -> dict[str, list[Message]]:
    """All of it, over every conversation in the ledger. Gives the histories back."""
    conversations = ledger.conversations()
    assert conversations, "the ledger is empty: the test sent nothing"
    histories: dict[str, list[Message]] = {}
    for conversation_id in conversations:
        entries = await history(conversation_id)
        histories[conversation_id] = entries
        gapless(entries)
        nothing_twice(ledger, conversation_id, entries)
        nothing_acked_is_lost(ledger, conversation_id, entries)
        readers_agree(ledger, conversation_id, entries)
    no_surprises(ledger)
    assert not bugs, "\n".join(bugs or [])
    return histories
