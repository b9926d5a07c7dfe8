"""Getting files: only for those who see the conversation, and only by a link that holds."""

from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest

from livechat.attachments.links import Links
from livechat.auth.file_passes import visitor_pass
from livechat.auth.keys import Keys
from livechat.core.services import Services
from tests.attachments.pictures import picture
from tests.attachments.test_upload import upload
from tests.chat import area, close, history, new_id, open_conversation, say, start
from tests.people import Person, Server


async def test_a_sent_picture_is_seen_by_both_sides(visitor: Person, agent: Person, server: Server):
    """W21: as a message with its links."""
    conversation_id = await open_conversation(visitor, agent)
    file = (await upload(visitor, picture(), "shot.png")).json()

    async with agent.socket(server) as ears:
        sent = await say(visitor, conversation_id, "", kind="file", attachment_id=file["id"])
        event = await ears.next_event("message.created")

    assert sent.status_code == 201, sent.text
    message = sent.json()["message"]
    assert event["message"] == message == (await history(agent, conversation_id))[-1]
    assert message["attachment"] == file
    assert (await agent.get(message["attachment"]["url"])).status_code == 200
    fresh = await agent.get(f"/api/v1/files/{file['id']}")
    assert fresh.json()["id"] == file["id"]
    listed = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert (listed["last_message"]["kind"], listed["last_message"]["text"]) == ("file", "shot.png")


async def test_a_file_may_be_the_first_message(visitor: Person, agent: Person):
    file = (await upload(visitor, picture(), "shot.png")).json()
    body = {
        "client_id": new_id(),
        "message": {"client_id": new_id(), "kind": "file", "attachment_id": file["id"]},
    }

    started = await visitor.post("/widget/v1/conversations", json=body)
    again = await visitor.post("/widget/v1/conversations", json=body)

    assert started.status_code == 201, started.text
    assert again.json()["message"] == started.json()["message"]
    assert started.json()["message"]["attachment"]["id"] == file["id"]
    assert (await agent.get(f"/api/v1/files/{file['id']}")).status_code == 200


async def test_a_retry_of_a_file_message_is_the_same_message(visitor: Person, agent: Person):
    """G2: the file is part of the message by then, and the retry gets it all the same."""
    conversation_id = await open_conversation(visitor, agent)
    file = (await upload(visitor, b"words", "a.txt")).json()
    body = {"client_id": new_id(), "kind": "file", "text": "", "attachment_id": file["id"]}

    first = await say(visitor, conversation_id, **body)
    again = await say(visitor, conversation_id, **body)

    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["message"] == again.json()["message"]


async def test_files_that_are_not_one_s_own_cannot_be_sent(
    visitor: Person, other_visitor: Person, agent: Person, strange_visitor: Person
):
    """SA3: somebody else's upload, one of another workspace, one that another message carries, and none."""
    conversation_id = await open_conversation(visitor, agent)
    other_id = (await start(other_visitor))["conversation"]["id"]
    used = (await upload(visitor, b"used", "a.txt")).json()["id"]
    assert (await say(visitor, conversation_id, "", kind="file", attachment_id=used)).status_code == 201
    ids = [
        (await upload(other_visitor, b"theirs", "a.txt")).json()["id"],
        (await upload(strange_visitor, b"foreign", "a.txt")).json()["id"],
        (await upload(agent, b"the agent's", "a.txt")).json()["id"],
        used,
        new_id(),
        visitor.id,
    ]
    head = len(await history(visitor, conversation_id))

    answers = [await say(visitor, conversation_id, "", kind="file", attachment_id=id_) for id_ in ids]
    stolen = await say(other_visitor, other_id, "", kind="file", attachment_id=used)
    begun = await strange_visitor.post(
        "/widget/v1/conversations",
        json={
            "client_id": new_id(),
            "message": {"client_id": new_id(), "kind": "file", "attachment_id": ids[0]},
        },
    )

    refusals = {(answer.status_code, answer.json()["code"]) for answer in [*answers, stolen, begun]}
    assert refusals == {(404, "attachment_not_found")}
    assert len(await history(visitor, conversation_id)) == head


async def test_one_file_in_two_messages_of_one_batch_is_carried_once(visitor: Person, agent: Person):
    import asyncio

    conversation_id = await open_conversation(visitor, agent)
    file = (await upload(visitor, b"once", "a.txt")).json()["id"]

    answers = await asyncio.gather(
        *(say(visitor, conversation_id, "", kind="file", attachment_id=file) for _ in range(4))
    )

    assert sorted(answer.status_code for answer in answers) == [201, 404, 404, 404]


async def test_links_are_given_only_to_those_who_may_see(
    visitor: Person, other_visitor: Person, agent: Person, stranger: Person, strange_visitor: Person
):
    """SU6: foreign tenant, visitor without the conversation, guessed id: a plain 404."""
    conversation_id = await open_conversation(visitor, agent)
    unsent = (await upload(visitor, b"not sent yet", "a.txt")).json()["id"]
    sent = (await upload(visitor, b"words", "a.txt")).json()["id"]
    await say(visitor, conversation_id, "", kind="file", attachment_id=sent)

    refused = [
        await person.get(f"{area(person)}/files/{id_}")
        for person in (other_visitor, stranger, strange_visitor)
        for id_ in (unsent, sent)
    ]
    refused.append(await agent.get(f"/api/v1/files/{unsent}"))
    refused.append(await agent.get(f"/api/v1/files/{new_id()}"))

    assert {answer.status_code for answer in refused} == {404}
    assert len({answer.text for answer in refused}) == 1
    for person, id_ in ((visitor, unsent), (visitor, sent), (agent, sent)):
        assert (await person.get(f"{area(person)}/files/{id_}")).status_code == 200


async def test_a_link_holds_for_one_file_and_a_while(visitor: Person, anonymous: Person, services: Services):
    """SU6: changed, swapped, expired, missing and foreign signatures are all the same 404."""
    one = (await upload(visitor, picture(), "one.png")).json()
    other = (await upload(visitor, picture(), "two.png")).json()
    query = {key: values[0] for key, values in parse_qs(urlsplit(one["url"]).query).items()}
    path = f"/api/v1/files/{one['id']}/content"
    expired = Links(services.get(Keys), -7200).content(one["id"])
    other_key = Links(Keys("another secret key of this length"), 3600).content(one["id"])

    attempts: list[tuple[str, dict[str, Any]]] = [
        (path, {}),
        (path, {**query, "sig": ""}),
        (path, {**query, "sig": query["sig"][:-1] + ("A" if query["sig"][-1] != "A" else "B")}),
        (path, {**query, "sig": "true"}),
        (path, {**query, "sig": "é"}),
        (path, {**query, "exp": str(int(query["exp"]) + 900)}),
        (path, {**query, "exp": "9" * 400}),
        (path, {**query, "exp": "1e9"}),
        (path, {**query, "exp": "-1"}),
        (path, {**query, "exp": "٣"}),
        (f"/api/v1/files/{other['id']}/content", query),
        (f"/api/v1/files/{one['id']}/thumbnail", query),
        ("/api/v1/files/null/content", query),
        ("/api/v1/files/..%2F..%2Fetc/content", query),
        (expired, {}),
        (other_key, {}),
    ]
    answers = [
        await anonymous.get(path_, params=params) if params else await anonymous.get(path_)
        for path_, params in attempts
    ]

    assert {answer.status_code for answer in answers} == {404}
    assert (await visitor.get(one["url"])).status_code == 200


async def test_a_link_needs_the_pass_of_a_sign_in_that_stands(
    visitor: Person, agent: Person, anonymous: Person, stranger: Person, services: Services
):
    """SB4, SA9: the link alone opens nothing; a pass ends with its sign-in and holds for its own workspace."""
    file = (await upload(visitor, picture(), "shot.png")).json()
    pass_ = (await agent.get("/api/v1/me")).json()["file_pass"]
    foreign = (await stranger.get("/api/v1/me")).json()["file_pass"]

    async def status(shown: str) -> int:
        return (await anonymous.get(f"{file['url']}&pass={shown}")).status_code

    assert await status(pass_) == 200
    other = "B" if pass_[-1] == "A" else "A"
    for refused in ("", "null", foreign, pass_[:-1] + other, "v" + pass_[1:], pass_.replace("a.", "a.0", 1)):
        assert await status(refused) == 404, refused
    assert (await anonymous.get(file["url"])).status_code == 404
    own = visitor_pass(services.get(Keys), UUID(visitor.id), 1)
    assert await status(own) == 200
    assert await status(visitor_pass(services.get(Keys), UUID(visitor.id), 2)) == 404

    await agent.post("/api/v1/auth/logout")

    assert await status(pass_) == 404


@pytest.mark.parametrize(
    ("range_", "status", "content", "header"),
    [
        ("bytes=0-3", 206, b"0123", "bytes 0-3/10"),
        ("bytes=4-", 206, b"456789", "bytes 4-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=0-999", 206, b"0123456789", "bytes 0-9/10"),
        ("bytes=-999", 206, b"0123456789", "bytes 0-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("bytes=-0", 416, b"", "bytes */10"),
        ("bytes=5-2", 416, b"", "bytes */10"),
        ("bytes=0-1,3-4", 200, b"0123456789", None),
        ("bytes=" + ",".join(f"{number}-{number}" for number in range(10_000)), 200, b"0123456789", None),
        ("bytes=-", 200, b"0123456789", None),
        ("lines=1-2", 200, b"0123456789", None),
        ("bytes=0x1-2", 200, b"0123456789", None),
        ("bytes=" + "9" * 400 + "-", 200, b"0123456789", None),
    ],
)
async def test_at_most_one_range(
    range_: str, status: int, content: bytes, header: str | None, visitor: Person
):
    """SU6: several ranges get the whole file, at no cost."""
    file = (await upload(visitor, b"0123456789", "ten.txt")).json()

    answer = await visitor.get(file["url"], headers={"range": range_})

    assert (answer.status_code, answer.content) == (status, content)
    assert answer.headers.get("content-range") == header
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_picture_is_shown_inline_and_cannot_be_framed_as_a_page(visitor: Person):
    file = (await upload(visitor, picture(), "shot.png")).json()

    answer = await visitor.get(file["url"])

    assert answer.headers["content-disposition"].startswith("inline;")
    assert answer.headers["content-type"] == "image/png"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"].startswith("private")


async def test_a_file_outlives_the_end_of_its_conversation(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    file = (await upload(agent, b"the offer", "offer.pdf")).json()
    await say(agent, conversation_id, "", kind="file", attachment_id=file["id"])

    await close(agent, conversation_id)

    again = (await visitor.get(f"/widget/v1/files/{file['id']}")).json()
    assert (await visitor.get(again["url"])).content == b"the offer"
