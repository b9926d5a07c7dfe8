"""Many messages in one transaction: the work does not grow with them, and one that is bad fails alone."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from livechat.auth.door import visitor_actor
from livechat.core.context import Actor
from livechat.core.errors import Busy, DomainError, Unavailable
from livechat.core.services import Services
from livechat.messages.journal import BadBatch, JournalDown
from livechat.messages.journal_postgresql import PostgresqlJournal
from livechat.messages.journal_sqlite import SqliteJournal
from livechat.messages.log import MessageLog
from livechat.messages.send import Send
from tests.chat import history, open_conversation, say
from tests.people import People, Person


@pytest.fixture
async def log(services: Services) -> AsyncIterator[MessageLog]:
    """A second log on the same database, not yet started, so that a test decides what makes one batch."""
    log = MessageLog(services)
    yield log
    await log.close()


async def open_many(
    people: People, owner: Person, services: Services, count: int
) -> list[tuple[Actor, UUID]]:
    key = (await people.site(owner))["site_key"]
    await owner.patch(f"/api/v1/agents/{owner.id}", json={"max_chats": 100})
    found: list[tuple[Actor, UUID]] = []
    for _ in range(count):
        visitor = await people.visitor(key)
        conversation_id = await open_conversation(visitor, owner)
        found.append((await visitor_actor(services, visitor.token), UUID(conversation_id)))
    return found


def queue(
    log: MessageLog, actor: Actor, conversation_id: UUID, text: str = "Hello"
) -> "asyncio.Future[Send]":
    return asyncio.ensure_future(log.append(actor, conversation_id, uuid4(), kind="text", text=text))


class Statements:
    """Counts what goes to the database."""

    def __init__(self, log: MessageLog) -> None:
        self.texts: list[str] = []
        self._journal: Any = log._journal

    async def connect(self) -> None:
        if isinstance(self._journal, SqliteJournal):
            road = self._journal._road
            connection = await asyncio.get_running_loop().run_in_executor(road.thread, road.open)
            # Called once for each statement.
            connection.set_trace_callback(self.texts.append)
        else:
            assert isinstance(self._journal, PostgresqlJournal)
            connection = await asyncpg.connect(self._journal._dsn)
            connection.add_query_logger(lambda record: self.texts.append(record.query))
            self._journal._connection = connection

    def kinds(self) -> set[str]:
        return {" ".join(text.split()[:3]) for text in self.texts if not text.startswith("--")}

    def selects(self) -> int:
        return sum(text.lstrip().upper().startswith("SELECT") for text in self.texts)


async def test_statements_do_not_grow_with_the_batch(
    people: People, owner: Person, services: Services, log: MessageLog
):
    """The hot path counts queries: 1 message in 1 conversation, then 60 messages in 6 conversations."""
    talks = await open_many(people, owner, services, 6)
    statements = Statements(log)
    await statements.connect()
    await log.start()
    # The first one may also teach the driver about the server's types.
    await queue(log, *talks[0])
    statements.texts.clear()

    await queue(log, *talks[0])
    alone, alone_selects = statements.kinds(), statements.selects()
    statements.texts.clear()
    await asyncio.gather(*(queue(log, *talk) for talk in talks for _ in range(10)))

    assert statements.kinds() == alone
    assert statements.selects() == alone_selects == 2
    assert sum(text.upper().startswith("COMMIT") for text in statements.texts) == 1


async def test_one_bad_message_fails_alone(
    people: People, owner: Person, services: Services, log: MessageLog
):
    """A foreign, an unknown and a good message in one batch."""
    (mine, conversation_id), (other, other_id) = await open_many(people, owner, services, 2)
    sends = [
        queue(log, mine, conversation_id, "first"),
        queue(log, mine, other_id, "foreign"),
        queue(log, mine, uuid4(), "nowhere"),
        queue(log, mine, conversation_id, "second"),
        queue(log, other, other_id, "theirs"),
    ]
    await asyncio.sleep(0)
    await log.start()

    outcomes = await asyncio.gather(*sends, return_exceptions=True)

    assert [_outcome(one) for one in outcomes] == [4, "not_found", "not_found", 5, 4]


async def test_what_the_database_itself_refuses_fails_alone(
    people: People, owner: Person, services: Services, log: MessageLog, monkeypatch: pytest.MonkeyPatch
):
    """A batch that the database throws back is tried one by one."""
    ((actor, conversation_id),) = await open_many(people, owner, services, 1)
    write = log._journal.write

    async def refuse_poison(sends: list[Send]) -> None:
        if any(send.text == "poison" for send in sends):
            raise BadBatch("no")
        await write(sends)

    monkeypatch.setattr(log._journal, "write", refuse_poison)
    sends = [queue(log, actor, conversation_id, text) for text in ("one", "poison", "two")]
    await asyncio.sleep(0)
    await log.start()

    outcomes = await asyncio.gather(*sends, return_exceptions=True)

    assert [_outcome(one) for one in outcomes] == [4, "internal", 5]


async def test_a_full_queue_says_busy_and_keeps_its_word(
    people: People, owner: Person, services: Services, monkeypatch: pytest.MonkeyPatch
):
    """G21: beyond the bound 503 busy at once; what was taken is stored."""
    ((actor, conversation_id),) = await open_many(people, owner, services, 1)
    small = services.settings.model_copy(update={"message_queue_max": 5})
    monkeypatch.setattr(services, "settings", small)
    log = MessageLog(services)
    sends = [queue(log, actor, conversation_id, str(number)) for number in range(8)]
    await asyncio.sleep(0)

    busy = [send for send in sends if send.done()]
    await log.start()
    taken = await asyncio.gather(*(send for send in sends if send not in busy))
    await log.close()

    assert [type(send.exception()) for send in busy] == [Busy] * 3
    assert all(getattr(send.exception(), "retry_after", None) for send in busy)
    assert [send.seq for send in taken] == [4, 5, 6, 7, 8]


async def test_nothing_is_acked_while_the_database_is_away(
    people: People, owner: Person, services: Services, log: MessageLog, monkeypatch: pytest.MonkeyPatch
):
    """G13: unavailable, also for those who queued behind; the retry is stored once."""
    ((actor, conversation_id),) = await open_many(people, owner, services, 1)
    write = log._journal.write
    is_away = True

    async def write_or_not(sends: list[Send]) -> None:
        if is_away:
            # Those who come meanwhile must not wait for a second time-out.
            behind.append(queue(log, actor, conversation_id, "behind"))
            await asyncio.sleep(0)
            raise JournalDown("away")
        await write(sends)

    behind: list[asyncio.Future[Send]] = []
    monkeypatch.setattr(log._journal, "write", write_or_not)
    await log.start()

    first = await asyncio.gather(queue(log, actor, conversation_id, "first"), return_exceptions=True)
    second = await asyncio.gather(*behind, return_exceptions=True)
    is_away = False
    sent = await queue(log, actor, conversation_id, "first")

    assert [type(one) for one in first + second] == [Unavailable, Unavailable]
    assert sent.seq == 4


async def test_what_waits_is_stored_before_the_end(
    people: People, owner: Person, services: Services, log: MessageLog
):
    """G11: a restart loses nothing that was taken."""
    ((actor, conversation_id),) = await open_many(people, owner, services, 1)
    sends = [queue(log, actor, conversation_id, str(number)) for number in range(5)]
    await asyncio.sleep(0)
    await log.start()

    await log.close()
    late = await asyncio.gather(queue(log, actor, conversation_id), return_exceptions=True)

    assert [send.result().seq for send in sends] == [4, 5, 6, 7, 8]
    assert isinstance(late[0], Unavailable)


async def test_the_columns_of_the_conversation_move_with_its_messages(visitor: Person, agent: Person):
    """The wait clock starts with the first unanswered message and stops with the answer."""
    conversation_id = await open_conversation(visitor, agent)

    async def conversation() -> dict[str, Any]:
        return (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()

    before = await conversation()
    await say(visitor, conversation_id, "And?")
    waiting = await conversation()
    await say(agent, conversation_id, "Yes")
    answered = await conversation()

    assert before["waiting_since"] == waiting["waiting_since"] is not None
    assert answered["waiting_since"] is None
    assert before["version"] < waiting["version"] < answered["version"]
    assert (before["unread"], waiting["unread"]) == (1, 2)
    assert answered["last_message"]["text"] == "Yes"
    assert answered["last_seq"] == len(await history(agent, conversation_id))


def _outcome(one: Send | BaseException) -> int | str:
    if isinstance(one, DomainError):
        return one.code
    assert isinstance(one, Send), one
    return one.seq
