"""P10, MG07: canned files through the door."""

from tests import chat
from tests.canned.prepared import make_file, make_group, upload
from tests.people import Person


async def test_a_visitor_gets_a_canned_file_like_any_file(
    admin: Person, agent: Person, visitor: Person
) -> None:
    """P10, SU1"""
    group = await make_group(admin, "shared", kind="files")
    file = await make_file(admin, group["id"], name="报价单.pdf")
    conversation_id = await chat.open_conversation(visitor, agent)

    (copy,) = (await agent.post(f"/api/v1/canned-files/{file['id']}/uses")).json()["attachments"]
    sent = await chat.say(agent, conversation_id, "", kind="file", attachment_id=copy["id"])
    assert sent.status_code == 201, sent.text

    received = (await chat.history(visitor, conversation_id))[-1]["attachment"]
    assert received["name"] == "报价单.pdf"
    content = await visitor.get(received["url"])
    assert content.content == b"%PDF-1.7 x"
    assert content.headers["content-disposition"].startswith("attachment")
    listed = (await agent.get("/api/v1/canned-files")).json()["items"]
    assert [(each["name"], each["uses"]) for each in listed] == [("报价单.pdf", 1)]


async def test_the_canned_file_itself_cannot_be_sent_or_seen_by_a_visitor(
    admin: Person, visitor: Person, owner: Person
) -> None:
    """SA3, SA5: it belongs to nobody's conversation"""
    group = await make_group(admin, "shared", kind="files")
    file = await make_file(admin, group["id"])
    conversation_id = await chat.open_conversation(visitor, admin)
    attachment_id = file["attachment"]["id"]

    sent = await chat.say(admin, conversation_id, "", kind="file", attachment_id=attachment_id)
    assert (sent.status_code, sent.json()["code"]) == (404, "attachment_not_found")
    assert (await visitor.get(f"/widget/v1/files/{attachment_id}")).status_code == 404
    assert (await owner.get(f"/api/v1/files/{attachment_id}")).status_code == 200


async def test_what_was_sent_stays_when_the_canned_file_goes(admin: Person, visitor: Person) -> None:
    """P10"""
    group = await make_group(admin, "shared", kind="files")
    file = await make_file(admin, group["id"])
    conversation_id = await chat.open_conversation(visitor, admin)
    (copy,) = (await admin.post(f"/api/v1/canned-files/{file['id']}/uses")).json()["attachments"]
    await chat.say(admin, conversation_id, "", kind="file", attachment_id=copy["id"])

    assert (await admin.delete(f"/api/v1/canned-files/{file['id']}")).status_code == 204
    assert (await admin.get("/api/v1/canned-files")).json()["items"] == []
    received = (await chat.history(visitor, conversation_id))[-1]["attachment"]
    assert (await visitor.get(received["url"])).status_code == 200

    back = await admin.post(f"/api/v1/canned-files/{file['id']}/restoration")
    assert back.json()["name"] == file["name"]


async def test_files_are_shared_and_kept_by_admins(admin: Person, agent: Person) -> None:
    """P10, MG07"""
    personal = await agent.post(
        "/api/v1/canned-groups", json={"kind": "files", "scope": "personal", "name": "X"}
    )
    assert personal.status_code == 422
    group = await make_group(admin, "shared", kind="files")
    body = {"group_id": group["id"], "attachment_id": (await upload(agent))["id"]}
    refused = await agent.post("/api/v1/canned-files", json=body)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")


async def test_files_are_found_by_name_and_initials_and_put_in_order(admin: Person) -> None:
    """P06, P07, SU2"""
    group = await make_group(admin, "shared", kind="files")
    first = await make_file(admin, group["id"], name="../报价/单.pdf")
    second = await make_file(admin, group["id"], name="安装说明.pdf")
    assert first["name"] == "单.pdf"

    found = (await admin.get("/api/v1/canned-files", params={"search": "azsm"})).json()["items"]
    assert [each["id"] for each in found] == [second["id"]]

    await admin.put(f"/api/v1/canned-groups/{group['id']}/files", json={"ids": [second["id"], first["id"]]})
    listed = (await admin.get("/api/v1/canned-files")).json()["items"]
    assert {each["id"]: each["position"] for each in listed} == {second["id"]: 0, first["id"]: 1}


async def test_a_group_of_files_takes_no_responses(admin: Person) -> None:
    """SA3"""
    group = await make_group(admin, "shared", kind="files")
    body = {"group_id": group["id"], "title": "X", "text": "X"}
    assert (await admin.post("/api/v1/canned-responses", json=body)).status_code == 404
