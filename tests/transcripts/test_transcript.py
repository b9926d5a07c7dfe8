"""A conversation as a file."""

import csv
import io

import pytest
from sqlalchemy import select

from livechat.audit.models import AuditEntry
from livechat.core.services import Services
from tests.attachments.pictures import picture
from tests.chat import open_conversation, say, text_message
from tests.people import Person

POLYGLOT = "'\"><img src=x onerror=alert(1)><script>alert(2)</script>"


async def download(person: Person, conversation_id: str, **query: object) -> str:
    area = "/widget/v1" if person.door == "visitor" else "/api/v1"
    answer = await person.get(f"{area}/conversations/{conversation_id}/transcript", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert answer.headers["x-content-type-options"] == "nosniff"
    return answer.content.decode()


@pytest.fixture
async def talk(visitor: Person, agent: Person) -> str:
    conversation_id = await open_conversation(visitor, agent, "有检测报告吗？")
    asked = (await say(visitor, conversation_id, "=HYPERLINK(1)")).json()["message"]["seq"]
    await say(agent, conversation_id, POLYGLOT, quote_seq=asked)
    file = (await agent.post("/api/v1/files", params={"name": "报告.png"}, content=picture())).json()
    await say(agent, conversation_id, kind="file", text="", attachment_id=file["id"])
    oops = (await say(agent, conversation_id, "wrong window")).json()["message"]["seq"]
    await agent.post(f"/api/v1/conversations/{conversation_id}/messages/{oops}/recall")
    return conversation_id


async def test_everything_that_was_said_is_in_it(talk: str, agent: Person, visitor: Person):
    """T02: text, what it answers, files by name, what happened; in both languages, for both sides."""
    chinese = await download(agent, talk, utc_offset=480)
    english = await download(visitor, talk, language="en")

    for part in ("有检测报告吗？", "引用 ", "[文件] 报告.png", "接入对话", "+08:00", "[已撤回]"):
        assert part in chinese
    for part in (
        "有检测报告吗？",
        "Quoting ",
        "[File] 报告.png",
        "accepted the chat",
        "+00:00",
        "[Recalled]",
    ):
        assert part in english


@pytest.mark.parametrize("format_name", ["txt", "html", "csv"])
async def test_what_was_taken_back_is_not_in_it(format_name: str, talk: str, agent: Person):
    """G22: export."""
    assert "wrong window" not in await download(agent, talk, format=format_name)


async def test_a_page_is_words_and_no_markup(talk: str, agent: Person):
    """SX1: the polyglot is shown as it was written."""
    page = await download(agent, talk, format="html")

    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "default-src 'none'" in page


async def test_a_table_calculates_nothing(talk: str, agent: Person):
    """SX4: a cell that begins like a formula is text; the rest reads back as it was."""
    rows = list(csv.reader(io.StringIO((await download(agent, talk, format="csv")).removeprefix("\ufeff"))))

    assert rows[0] == ["时间", "身份", "姓名", "内容"]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert "'=HYPERLINK(1)" in [row[3] for row in rows]
    assert any(row[3].endswith(POLYGLOT) for row in rows)


async def test_notes_are_for_agents_who_ask_for_them(talk: str, agent: Person, visitor: Person):
    """SA5: whatever a visitor asks for, none of it comes."""
    note = {"client_id": text_message()["client_id"], "text": "budget is 150k"}
    written = await agent.post(f"/api/v1/conversations/{talk}/notes", json=note)
    assert written.status_code == 201, written.text

    assert "budget" not in await download(agent, talk)
    assert "budget is 150k" in await download(agent, talk, with_notes=True)
    refused = await visitor.get(f"/widget/v1/conversations/{talk}/transcript", params={"with_notes": True})
    assert "budget" not in refused.text


async def test_a_long_talk_comes_whole(visitor: Person, agent: Person):
    """More than one page of the log, in order, each once."""
    conversation_id = await open_conversation(visitor, agent)
    for number in range(310):
        await say(agent, conversation_id, f"number {number};")

    text = await download(agent, conversation_id)

    assert [f"number {number};" in text for number in range(310)] == [True] * 310
    assert text.index("number 299;") < text.index("number 300;") < text.index("number 309;")
    assert text.count("number 7;") == 1


async def test_it_is_audited_and_out_of_sight_for_others(
    talk: str, agent: Person, other_visitor: Person, stranger: Person, services: Services
):
    """SA2, and an admin may ask who took what out."""
    await download(agent, talk, format="csv")

    for person, area in ((other_visitor, "/widget/v1"), (stranger, "/api/v1")):
        assert (await person.get(f"{area}/conversations/{talk}/transcript")).status_code == 404
    async with services.database.read() as db:
        entries = list(
            await db.scalars(select(AuditEntry).where(AuditEntry.action == "conversation.exported"))
        )
    mine = [entry for entry in entries if str(entry.target_id) == talk]
    assert [(str(entry.actor_id), entry.details["format"]) for entry in mine] == [(agent.id, "csv")]


async def test_who_takes_out_too_much_waits(make_server):
    """G21."""
    _, people = await make_server(rate_limits_enabled=True, transcripts_per_person=2)
    owner = await people.owner()
    visitor = await people.visitor((await people.site(owner))["site_key"])
    conversation_id = await open_conversation(visitor, owner)

    answers = [await owner.get(f"/api/v1/conversations/{conversation_id}/transcript") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert int(answers[2].headers["retry-after"]) > 0
