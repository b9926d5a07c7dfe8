"""One valid request for every route and command, aimed at things of the first workspace (SA1)."""

import base64
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from livechat.conversations.models import Conversation, Transfer
from livechat.core.clock import now
from livechat.words.models import WordHit
from tests import chat
from tests.contract.access_world import World
from tests.people import PASSWORD, Person, unique

# A picture of one pixel.
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

# What to send: the path's parts, and how the body goes to httpx.
Parts = dict[str, str]
Sample = tuple[Parts, dict[str, Any]]
Make = Callable[[World, Person], Awaitable[Sample]]


def plain(json: Any = None, **more: Any) -> Make:
    """A request that names nothing."""

    async def make(_world: World, _caller: Person) -> Sample:
        return {}, {**({} if json is None else {"json": json}), **more}

    return make


def an_agent(json: Any = None, **more: Any) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        return {"agent_id": world.agent.id}, {**({} if json is None else {"json": json}), **more}

    return make


def a_site(json: Any = None) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        return {"site_id": world.site["id"]}, {} if json is None else {"json": json}

    return make


def a_visitor(json: Any = None) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        return {"visitor_id": world.visitor.id}, {} if json is None else {"json": json}

    return make


async def _canned_editor(world: World, caller: Person) -> tuple[Person, str]:
    """Whose canned things a request is aimed at: the caller's own where there may be some, else the agent's."""
    for person in (world.agent if caller is world.foreign_owner else caller, world.agent):
        made = await person.post("/api/v1/canned-groups", json={"scope": "personal", "name": unique("group")})
        if made.status_code == 201:
            return person, made.json()["id"]
    raise AssertionError(made.text)


def canned_group(json: Any = None, *, is_deleted: bool = False) -> Make:
    async def make(world: World, caller: Person) -> Sample:
        editor, group_id = await _canned_editor(world, caller)
        if is_deleted:
            await editor.delete(f"/api/v1/canned-groups/{group_id}")
        return {"group_id": group_id}, {} if json is None else {"json": json}

    return make


async def canned_order(world: World, caller: Person) -> Sample:
    _, group_id = await _canned_editor(world, caller)
    return {}, {"json": {"scope": "personal", "group_ids": [group_id]}}


async def new_canned_response(world: World, caller: Person) -> Sample:
    _, group_id = await _canned_editor(world, caller)
    return {}, {"json": {"group_id": group_id, "title": "Hello", "text": "Hello there"}}


def canned_response(json: Any = None, *, is_deleted: bool = False, is_shared: bool = False) -> Make:
    async def make(world: World, caller: Person) -> Sample:
        if is_shared:
            editor = world.admin
            group = await editor.post(
                "/api/v1/canned-groups", json={"scope": "shared", "name": unique("group")}
            )
            group_id = group.json()["id"]
        else:
            editor, group_id = await _canned_editor(world, caller)
        body = {"group_id": group_id, "title": "Hello", "text": "Hello there"}
        made = (await editor.post("/api/v1/canned-responses", json=body)).json()
        if is_deleted:
            await editor.delete(f"/api/v1/canned-responses/{made['id']}")
        return {"response_id": made["id"]}, {} if json is None else {"json": json}

    return make


async def _files_group(world: World) -> str:
    body = {"kind": "files", "scope": "shared", "name": unique("group")}
    return (await world.admin.post("/api/v1/canned-groups", json=body)).json()["id"]


async def new_canned_file(world: World, caller: Person) -> Sample:
    uploaded = await caller.post("/api/v1/files?name=a.png", content=PIXEL)
    if uploaded.status_code != 201:
        uploaded = await world.admin.post("/api/v1/files?name=a.png", content=PIXEL)
    group_id = await _files_group(world)
    return {}, {"json": {"group_id": group_id, "attachment_id": uploaded.json()["id"]}}


def canned_file(json: Any = None, *, is_deleted: bool = False) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        _, request = await new_canned_file(world, world.admin)
        made = (await world.admin.post("/api/v1/canned-files", **request)).json()
        if is_deleted:
            await world.admin.delete(f"/api/v1/canned-files/{made['id']}")
        return {"file_id": made["id"]}, {} if json is None else {"json": json}

    return make


async def canned_files_order(world: World, _caller: Person) -> Sample:
    return {"group_id": await _files_group(world)}, {"json": {"ids": []}}


async def new_agent(_world: World, _caller: Person) -> Sample:
    body = {"name": "New", "email": f"{unique('new')}@shop.example", "password": PASSWORD}
    return {}, {"json": body}


async def new_site_to_delete(world: World, _caller: Person) -> Sample:
    site = (await world.owner.post("/api/v1/sites", json={"name": "Short-lived"})).json()
    return {"site_id": site["id"]}, {}


async def new_team(world: World) -> str:
    made = await world.owner.post("/api/v1/teams", json={"name": unique("Team")})
    return made.json()["id"]


def a_team(json: Any = None) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        body = json() if callable(json) else json
        return {"team_id": await new_team(world)}, {} if body is None else {"json": body}

    return make


async def another_team(_world: World, _caller: Person) -> Sample:
    return {}, {"json": {"name": unique("Team")}}


async def a_member_key(world: World, _caller: Person) -> Sample:
    site = (await world.owner.post("/api/v1/sites", json={"name": unique("Members")})).json()
    made = await world.owner.post(f"/api/v1/sites/{site['id']}/member-keys")
    return {"key_id": made.json()["key"]["id"]}, {}


async def transfer(world: World, caller: Person) -> Sample:
    # The colleague is not connected: 409 says that the door let the caller in.
    colleague = world.agent if caller is world.admin else world.admin
    return {"conversation_id": await served_by(world, caller)}, {"json": {"agent_id": colleague.id}}


def an_offer(*, is_mine: bool) -> Make:
    """A transfer that the caller made, or that was made to them; the agent stands for whoever cannot."""

    async def make(world: World, caller: Person) -> Sample:
        own = caller if caller in (world.admin, world.owner) else world.agent
        other = world.owner if own is world.admin else world.admin
        giver, taker = (own, other) if is_mine else (other, own)
        conversation_id = await queued(world)
        await chat.accept(giver, conversation_id)
        row = Transfer(
            workspace_id=UUID(world.owner.me["workspace"]["id"]),
            conversation_id=UUID(conversation_id),
            from_agent_id=UUID(giver.id),
            to_agent_id=UUID(taker.id),
            expires_at=now() + timedelta(minutes=5),
        )
        async with world.services.database.write() as db:
            db.add(row)
        return {"transfer_id": str(row.id)}, {} if is_mine else {"json": {}}

    return make


async def new_block(world: World, _caller: Person) -> Sample:
    visitor = await world.people.visitor(world.site["site_key"])
    return {}, {"json": {"kind": "visitor", "visitor_id": visitor.id}}


async def a_block(world: World, caller: Person) -> Sample:
    _, request = await new_block(world, caller)
    made = await world.owner.post("/api/v1/blocks", **request)
    return {"block_id": made.json()["id"]}, {}


async def a_word(world: World, _caller: Person) -> Sample:
    made = await world.owner.post("/api/v1/words", json={"words": [unique("word")]})
    return {"word_id": made.json()["items"][0]["id"]}, {}


async def a_word_hit(world: World, _caller: Person) -> Sample:
    conversation_id = UUID(await served_by(world, world.agent))
    async with world.services.database.write() as db:
        conversation = await db.get_one(Conversation, conversation_id)
        hit = WordHit(
            workspace_id=conversation.workspace_id,
            conversation_id=conversation_id,
            seq=1,
            kind="sensitive",
            words=["guaranteed"],
        )
        db.add(hit)
    return {"hit_id": str(hit.id)}, {}


async def site_agents(world: World, _caller: Person) -> Sample:
    # The same list as before, so that whoever serves the site goes on serving it.
    serving = (await world.owner.get(f"/api/v1/sites/{world.site['id']}/agents")).json()
    return {"site_id": world.site["id"]}, {"json": {"agent_ids": [agent["id"] for agent in serving]}}


async def own_other_session(world: World, caller: Person) -> Sample:
    """Another device of the caller if there is a caller who can have one, else one of the agent's."""
    holder = caller if caller in (world.admin, world.owner) else world.agent
    entered = await world.people.log_in(holder.me["email"])
    sessions = (await entered.get("/api/v1/auth/sessions")).json()
    return {"session_id": next(each["id"] for each in sessions if each["is_current"])}, {}


async def own_password(_world: World, _caller: Person) -> Sample:
    return {}, {"json": {"old_password": "not the old one", "new_password": "does not matter then"}}


async def queued(world: World) -> str:
    """A conversation that waits, of a visitor who is new."""
    visitor = await world.people.visitor(world.site["site_key"])
    return (await chat.start(visitor))["conversation"]["id"]


def waiting(json: Any) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        return {"conversation_id": await queued(world)}, {} if json is None else {"json": json}

    return make


async def served_by(world: World, caller: Person) -> str:
    """A conversation that the caller serves, or the agent if the caller cannot."""
    conversation_id = await queued(world)
    taken = await caller.post(f"/api/v1/conversations/{conversation_id}/assignment", json={})
    if taken.status_code != 200:
        await chat.accept(world.agent, conversation_id)
    return conversation_id


async def closure(world: World, caller: Person) -> Sample:
    return {"conversation_id": await served_by(world, caller)}, {"json": {}}


async def message(world: World, caller: Person) -> Sample:
    return {"conversation_id": await served_by(world, caller)}, {"json": chat.text_message()}


async def _own_message(world: World, caller: Person) -> dict[str, Any]:
    """A message of the caller's own; whoever may write nothing there names one of somebody else."""
    conversation_id = await _own(world, caller)
    sent = await chat.say(caller, conversation_id)
    return {
        "conversation_id": conversation_id,
        "seq": sent.json()["message"]["seq"] if sent.is_success else 2,
    }


async def own_message(world: World, caller: Person) -> Sample:
    parts = await _own_message(world, caller)
    return {name: str(value) for name, value in parts.items()}, {"json": {}}


async def visitors_message(world: World, _caller: Person) -> Sample:
    return await own_message(world, world.visitor)


async def a_category(world: World, _caller: Person) -> str:
    return (await world.owner.post("/api/v1/categories", json={"name": "Sales"})).json()["id"]


def category(json: Any = None) -> Make:
    async def make(world: World, caller: Person) -> Sample:
        return {"category_id": await a_category(world, caller)}, {} if json is None else {"json": json}

    return make


def tag(json: Any = None) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        made = (await world.owner.post("/api/v1/tags", json={"name": unique("tag")[:30]})).json()
        return {"tag_id": made["id"]}, {} if json is None else {"json": json}

    return make


async def new_tag(_world: World, _caller: Person) -> Sample:
    return {}, {"json": {"name": unique("tag")[:30]}}


async def bulk_change(world: World, _caller: Person) -> Sample:
    return {}, {"json": {"conversation_ids": [await queued(world)], "action": "handle"}}


async def direct_chat(world: World, _caller: Person) -> Sample:
    visitor = await world.people.visitor(world.site["site_key"])
    return {"visitor_id": visitor.id}, {"json": {"client_id": chat.new_id()}}


async def invitation(world: World, _caller: Person) -> Sample:
    return {"visitor_id": world.visitor.id}, {"json": {"client_id": chat.new_id(), "text": "Hello?"}}


async def agents_file(world: World, _caller: Person) -> Sample:
    """A file in a conversation that the agent serves."""
    conversation_id = await served_by(world, world.agent)
    upload = await world.agent.post("/api/v1/files?name=a.png", content=PIXEL)
    file_id = upload.json()["id"]
    sent = await chat.say(world.agent, conversation_id, "", kind="file", attachment_id=file_id)
    assert sent.status_code == 201, sent.text
    return {"attachment_id": file_id}, {}


async def unsigned_file(world: World, caller: Person) -> Sample:
    parts, _ = await agents_file(world, caller)
    return {**parts, "variant": "content"}, {}


def colleagues_conversation(json: Any = None) -> Make:
    """One that the agent serves, whoever asks."""

    async def make(world: World, _caller: Person) -> Sample:
        body = json() if callable(json) else json
        conversation_id = await served_by(world, world.agent)
        return {"conversation_id": conversation_id}, {} if body is None else {"json": body}

    return make


def a_note() -> dict[str, Any]:
    return {"client_id": chat.new_id(), "text": "For colleagues"}


async def own_note(world: World, caller: Person) -> Sample:
    """The caller's own where they may write one, else the agent's."""
    conversation_id = await served_by(world, world.agent)
    path = f"/api/v1/conversations/{conversation_id}/notes"
    for person in (world.agent if caller is world.foreign_owner else caller, world.agent):
        made = await person.post(path, json=a_note())
        if made.status_code == 201:
            return {"conversation_id": conversation_id, "note_id": made.json()["note"]["id"]}, {}
    raise AssertionError(made.text)


async def rating_request(world: World, caller: Person) -> Sample:
    return {"conversation_id": await served_by(world, caller)}, {"json": {}}


async def rated_conversation(world: World, _caller: Person) -> Sample:
    visitor = await world.people.visitor(world.site["site_key"])
    conversation_id = await chat.open_conversation(visitor, world.agent)
    given = await visitor.put(f"/widget/v1/conversations/{conversation_id}/rating", json={"score": 5})
    assert given.status_code == 200, given.text
    return {"conversation_id": conversation_id}, {}


async def own_rating(world: World, caller: Person) -> Sample:
    """The visitor's own conversation, served and rated, whoever asks."""
    parts, _ = await own_conversation(None)(world, caller)
    # Nobody minds if it was accepted before.
    await world.agent.post(f"/api/v1/conversations/{parts['conversation_id']}/assignment", json={})
    path = f"/widget/v1/conversations/{parts['conversation_id']}/rating"
    assert (await world.visitor.put(path, json={"score": 5})).status_code == 200
    return parts, {}


async def new_rating(world: World, caller: Person) -> Sample:
    parts, _ = await own_rating(world, caller)
    return parts, {"json": {"score": 4}}


def own_conversation(json: Any) -> Make:
    """The visitor's own conversation, whoever asks."""

    async def make(world: World, _caller: Person) -> Sample:
        current = (await world.visitor.get("/widget/v1/conversations")).json()["items"]
        active = [each["id"] for each in current if each["status"] != "closed"]
        conversation_id = active[0] if active else (await chat.start(world.visitor))["conversation"]["id"]
        body = json() if callable(json) else json
        return {"conversation_id": conversation_id}, {} if body is None else {"json": body}

    return make


async def visitors_file(world: World, _caller: Person) -> Sample:
    upload = await world.visitor.post("/widget/v1/files?name=a.png", content=PIXEL)
    assert upload.status_code == 201, upload.text
    return {"attachment_id": upload.json()["id"]}, {}


async def new_conversation(_world: World, _caller: Person) -> Sample:
    return {}, {"json": {"client_id": chat.new_id(), "message": chat.text_message()}}


async def session(world: World, _caller: Person) -> Sample:
    return {}, {"json": {"site_key": world.site["site_key"]}}


async def config(world: World, _caller: Person) -> Sample:
    return {}, {"params": {"site_key": world.site["site_key"]}}


async def _own(world: World, caller: Person) -> str:
    """A conversation that the caller may act in, whichever side they are on."""
    if caller.door == "visitor":
        parts, _ = await own_conversation(None)(world, caller)
        return parts["conversation_id"]
    return await served_by(world, caller)


def _in_conversation(more: Callable[[], dict[str, Any]]) -> Any:
    async def make(world: World, caller: Person) -> dict[str, Any]:
        return {"conversation_id": await _own(world, caller), **more()}

    return make


def _fixed(data: dict[str, Any]) -> Any:
    async def make(_world: World, _caller: Person) -> dict[str, Any]:
        return data

    return make


async def _accept(world: World, _caller: Person) -> dict[str, Any]:
    return {"conversation_id": await queued(world)}


async def _start(world: World, caller: Person) -> dict[str, Any]:
    _, request = await new_conversation(world, caller)
    return request["json"]


async def _chat(world: World, caller: Person) -> dict[str, Any]:
    parts, request = await direct_chat(world, caller)
    return {**parts, **request["json"]}


async def _invite(world: World, caller: Person) -> dict[str, Any]:
    parts, request = await invitation(world, caller)
    return {**parts, **request["json"]}


async def room_of(world: World, caller: Person) -> str:
    """A group that the caller opened, or the agent's if the caller cannot; the agent and the admin are in it."""
    members = [person.id for person in (world.agent, world.admin)]
    body = {"client_id": chat.new_id(), "name": "Group", "agent_ids": members}
    made = await caller.post("/api/v1/rooms", json=body)
    if made.status_code != 201:
        made = await world.agent.post("/api/v1/rooms", json=body)
    return made.json()["id"]


async def a_room_message(world: World, caller: Person) -> Sample:
    room_id = await room_of(world, caller)
    # Whoever is in it, by what they hold: the agent is in every one.
    sent = await world.agent.post(f"/api/v1/rooms/{room_id}/messages", json=chat.text_message())
    return {"room_id": room_id, "seq": str(sent.json()["message"]["seq"])}, {}


async def a_room_search(world: World, caller: Person) -> Sample:
    return {"room_id": await room_of(world, caller)}, {"params": {"q": "tea"}}


def a_room(json: Any = None) -> Make:
    async def make(world: World, caller: Person) -> Sample:
        body = json(world) if callable(json) else json
        return {"room_id": await room_of(world, caller)}, {} if body is None else {"json": body}

    return make


async def new_room(world: World, _caller: Person) -> Sample:
    return {}, {"json": {"client_id": chat.new_id(), "name": "Group", "agent_ids": [world.agent.id]}}


async def a_colleague(world: World, caller: Person) -> Sample:
    other = world.admin if caller is world.agent else world.agent
    return {"agent_id": other.id}, {}


async def a_found_detail(world: World) -> str:
    """Something offered for the card of a visitor who is new."""
    visitor = await world.people.visitor(world.site["site_key"])
    await chat.start(visitor, "我的手机 13800138000")

    async def offers() -> Any:
        return (await world.owner.get(f"/api/v1/visitors/{visitor.id}/found")).json()["items"]

    return (await chat.until(offers))[0]["id"]


def found_detail(json: Any) -> Make:
    async def make(world: World, _caller: Person) -> Sample:
        return {"found_id": await a_found_detail(world)}, {"json": json}

    return make


def _in_room(more: Callable[[], dict[str, Any]]) -> Any:
    async def make(world: World, caller: Person) -> dict[str, Any]:
        return {"room_id": await room_of(world, caller), **more()}

    return make


async def _watch(world: World, _caller: Person) -> dict[str, Any]:
    return {"conversation_id": await served_by(world, world.agent)}


COMMANDS: dict[str, Callable[[World, Person], Awaitable[dict[str, Any]]]] = {
    "availability.set": _fixed({"availability": "busy"}),
    "conversation.accept": _accept,
    "conversation.close": _in_conversation(dict),
    "conversation.leave": _in_conversation(dict),
    "conversation.open": _in_conversation(dict),
    "conversation.receipt": _in_conversation(lambda: {"read_seq": 1}),
    "conversation.start": _start,
    "note.add": _in_conversation(a_note),
    "conversation.watch": _watch,
    # There is no such invitation: not_found says that the door let the caller in.
    "invitation.respond": _fixed(
        {"invitation_id": "01890000-0000-7000-8000-000000000000", "response": "shown"}
    ),
    "message.recall": _own_message,
    "message.send": _in_conversation(chat.text_message),
    "page.view": _fixed({"url": "https://shop.example/tea", "title": "Tea"}),
    "room.read": _in_room(lambda: {"read_seq": 1}),
    "room.send": _in_room(chat.text_message),
    "room.typing": _in_room(lambda: {"is_typing": True}),
    "typing": _in_conversation(lambda: {"is_typing": True}),
    "typing.preview": _in_conversation(lambda: {"text": "Hel"}),
    "visitor.chat": _chat,
    "visitor.identify": _fixed({"name": "Somebody"}),
    "visitor.invite": _invite,
    "visitors.unwatch": _fixed({}),
    "visitors.watch": _fixed({}),
    "visitors.expect": _fixed({"visitor_ids": []}),
}

REQUESTS: dict[str, Make] = {
    "GET /api/v1/auth/sessions": plain(),
    "DELETE /api/v1/auth/sessions/{session_id}": own_other_session,
    "GET /api/v1/agents": plain(),
    "POST /api/v1/agents": new_agent,
    "GET /api/v1/agents/{agent_id}": an_agent(),
    "PATCH /api/v1/agents/{agent_id}": an_agent({"nickname": "Renamed"}),
    "PUT /api/v1/agents/{agent_id}/avatar": an_agent(content=PIXEL),
    "DELETE /api/v1/agents/{agent_id}/avatar": an_agent(),
    "GET /api/v1/colleagues": plain(),
    "GET /api/v1/me": plain(),
    "PATCH /api/v1/me": plain({"nickname": "Renamed"}),
    "PUT /api/v1/me/password": own_password,
    "PUT /api/v1/me/avatar": plain(content=PIXEL),
    "GET /api/v1/me/settings": plain(),
    "PUT /api/v1/me/settings": plain({"version": 1, "values": {}}),
    "PUT /api/v1/me/availability": plain({"availability": "busy"}),
    "GET /api/v1/roles": plain(),
    "GET /api/v1/sites": plain(),
    "POST /api/v1/sites": plain({"name": "Another"}),
    "GET /api/v1/sites/{site_id}": a_site(),
    "PATCH /api/v1/sites/{site_id}": a_site({"name": "Renamed"}),
    "DELETE /api/v1/sites/{site_id}": new_site_to_delete,
    "GET /api/v1/sites/{site_id}/member-identity": a_site(),
    "PATCH /api/v1/sites/{site_id}/member-identity": a_site({"is_proof_required": False}),
    "POST /api/v1/sites/{site_id}/member-keys": a_site(),
    "POST /api/v1/sites/{site_id}/member-checks": a_site({"jwt": "a.b.c"}),
    "DELETE /api/v1/member-keys/{key_id}": a_member_key,
    "GET /api/v1/sites/{site_id}/agents": a_site(),
    "PUT /api/v1/sites/{site_id}/agents": site_agents,
    "GET /api/v1/teams": plain(),
    "POST /api/v1/teams": another_team,
    "PATCH /api/v1/teams/{team_id}": a_team(lambda: {"name": unique("Team")}),
    "PUT /api/v1/teams/{team_id}/agents": a_team({"agent_ids": []}),
    "DELETE /api/v1/teams/{team_id}": a_team(),
    "POST /api/v1/conversations/{conversation_id}/transfers": transfer,
    "GET /api/v1/conversations/{conversation_id}/transfer-targets": waiting(None),
    "POST /api/v1/transfers/{transfer_id}/acceptance": an_offer(is_mine=False),
    "POST /api/v1/transfers/{transfer_id}/refusal": an_offer(is_mine=False),
    "DELETE /api/v1/transfers/{transfer_id}": an_offer(is_mine=True),
    "GET /api/v1/words": plain(),
    "POST /api/v1/words": plain({"words": ["guaranteed"]}),
    "DELETE /api/v1/words/{word_id}": a_word,
    "GET /api/v1/word-hits": plain(),
    "DELETE /api/v1/word-hits/{hit_id}": a_word_hit,
    "GET /api/v1/blocks": plain(),
    "POST /api/v1/blocks": new_block,
    "DELETE /api/v1/blocks/{block_id}": a_block,
    "GET /api/v1/conversations": plain(),
    "GET /api/v1/conversations/{conversation_id}": waiting(None),
    "POST /api/v1/conversations/{conversation_id}/assignment": waiting({}),
    "POST /api/v1/conversations/{conversation_id}/closure": closure,
    "POST /api/v1/conversations/{conversation_id}/receipts": waiting({"read_seq": 1}),
    "GET /api/v1/conversations/{conversation_id}/messages": waiting(None),
    "POST /api/v1/conversations/{conversation_id}/messages": message,
    "POST /api/v1/conversations/{conversation_id}/messages/{seq}/recall": own_message,
    "GET /api/v1/conversations/{conversation_id}/transcript": waiting(None),
    "GET /api/v1/conversations/{conversation_id}/notes": waiting(None),
    "POST /api/v1/conversations/{conversation_id}/notes": colleagues_conversation(a_note),
    "DELETE /api/v1/conversations/{conversation_id}/notes/{note_id}": own_note,
    "PUT /api/v1/conversations/{conversation_id}/mentions/read": waiting(None),
    "GET /api/v1/mentions": plain(),
    "GET /api/v1/mentions/count": plain(),
    "GET /api/v1/team": plain(),
    "POST /api/v1/conversations/{conversation_id}/participants": colleagues_conversation({}),
    "DELETE /api/v1/conversations/{conversation_id}/participants/me": colleagues_conversation(),
    "POST /api/v1/conversations/{conversation_id}/takeover": colleagues_conversation({}),
    "POST /api/v1/conversations/{conversation_id}/rating-request": rating_request,
    "GET /api/v1/conversations/{conversation_id}/rating": rated_conversation,
    "GET /api/v1/ratings": plain(),
    "POST /api/v1/files": plain(content=PIXEL, params={"name": "a.png"}),
    "GET /api/v1/files/{attachment_id}": agents_file,
    "GET /api/v1/search": plain(params={"q": "tea"}),
    "GET /api/v1/categories": plain(),
    "POST /api/v1/categories": plain({"name": "Sales"}),
    "PATCH /api/v1/categories/{category_id}": category({"name": "Renamed"}),
    "DELETE /api/v1/categories/{category_id}": category(),
    "GET /api/v1/tags": plain(),
    "POST /api/v1/tags": new_tag,
    "PATCH /api/v1/tags/{tag_id}": tag({"color": "blue"}),
    "DELETE /api/v1/tags/{tag_id}": tag(),
    "GET /api/v1/conversations/{conversation_id}/filing": waiting(None),
    "PUT /api/v1/conversations/{conversation_id}/filing": waiting({"category_id": None, "is_handled": True}),
    "PUT /api/v1/conversations/{conversation_id}/tags": waiting({"tag_ids": []}),
    "PUT /api/v1/conversations/{conversation_id}/mark": waiting({"is_starred": True}),
    "POST /api/v1/conversations/bulk": bulk_change,
    "GET /api/v1/marks": plain(),
    "GET /api/v1/records": plain(),
    "GET /api/v1/records/counts": plain(),
    "GET /api/v1/visitors": plain(),
    "GET /api/v1/visitors/{visitor_id}": a_visitor(),
    "PATCH /api/v1/visitors/{visitor_id}": a_visitor({"name": "Renamed"}),
    "GET /api/v1/visitors/{visitor_id}/trail": a_visitor(),
    "GET /api/v1/visitors/{visitor_id}/visits": a_visitor(),
    "GET /api/v1/visitors/{visitor_id}/invitations": a_visitor(),
    "POST /api/v1/visitors/{visitor_id}/conversations": direct_chat,
    # The visitor is not connected: 409 says that the door let the caller in.
    "POST /api/v1/visitors/{visitor_id}/invitations": invitation,
    "GET /api/v1/rooms": plain(),
    "POST /api/v1/rooms": new_room,
    "PUT /api/v1/colleagues/{agent_id}/room": a_colleague,
    "GET /api/v1/rooms/{room_id}": a_room(),
    "PATCH /api/v1/rooms/{room_id}": a_room({"name": "Renamed"}),
    "POST /api/v1/rooms/{room_id}/members": a_room(lambda world: {"agent_ids": [world.agent.id]}),
    # Whoever opened the group takes the admin out of it.
    "POST /api/v1/rooms/{room_id}/removals": a_room(lambda world: {"agent_id": world.admin.id}),
    "POST /api/v1/rooms/{room_id}/departure": a_room({}),
    "GET /api/v1/rooms/{room_id}/messages": a_room(),
    "POST /api/v1/rooms/{room_id}/messages": a_room(lambda _world: chat.text_message()),
    "GET /api/v1/rooms/{room_id}/found-messages": a_room_search,
    "GET /api/v1/rooms/{room_id}/pins": a_room(),
    "PUT /api/v1/rooms/{room_id}/pins/{seq}": a_room_message,
    "DELETE /api/v1/rooms/{room_id}/pins/{seq}": a_room_message,
    "POST /api/v1/rooms/{room_id}/receipts": a_room({"read_seq": 1}),
    "GET /api/v1/canned-groups": plain(),
    "POST /api/v1/canned-groups": plain({"scope": "personal", "name": "Prices"}),
    "PUT /api/v1/canned-groups": canned_order,
    "PATCH /api/v1/canned-groups/{group_id}": canned_group({"name": "Renamed"}),
    "DELETE /api/v1/canned-groups/{group_id}": canned_group(),
    "POST /api/v1/canned-groups/{group_id}/restoration": canned_group(is_deleted=True),
    "PUT /api/v1/canned-groups/{group_id}/responses": canned_group({"ids": []}),
    "PUT /api/v1/canned-groups/{group_id}/files": canned_files_order,
    "GET /api/v1/canned-responses": plain(),
    "POST /api/v1/canned-responses": new_canned_response,
    "GET /api/v1/canned-responses/export": plain(),
    "POST /api/v1/canned-responses/imports": plain(content=b"title,content\nHello,Hello there\n"),
    "GET /api/v1/canned-responses/{response_id}": canned_response(is_shared=True),
    "PATCH /api/v1/canned-responses/{response_id}": canned_response({"title": "Renamed"}),
    "DELETE /api/v1/canned-responses/{response_id}": canned_response(),
    "POST /api/v1/canned-responses/{response_id}/restoration": canned_response(is_deleted=True),
    "POST /api/v1/canned-responses/{response_id}/uses": canned_response(is_shared=True),
    "GET /api/v1/canned-files": plain(),
    "POST /api/v1/canned-files": new_canned_file,
    "PATCH /api/v1/canned-files/{file_id}": canned_file({"name": "Renamed.png"}),
    "DELETE /api/v1/canned-files/{file_id}": canned_file(),
    "POST /api/v1/canned-files/{file_id}/restoration": canned_file(is_deleted=True),
    "POST /api/v1/canned-files/{file_id}/uses": canned_file(),
    "GET /api/v1/visitors/{visitor_id}/found": a_visitor(),
    "POST /api/v1/found-details/{found_id}/filling": found_detail({}),
    "POST /api/v1/found-details/{found_id}/dismissal": found_detail({}),
    "GET /widget/v1/agents": plain(),
    "GET /widget/v1/conversations": plain(),
    "POST /widget/v1/conversations": new_conversation,
    "GET /widget/v1/conversations/{conversation_id}/messages": own_conversation(None),
    "POST /widget/v1/conversations/{conversation_id}/messages": own_conversation(chat.text_message),
    "POST /widget/v1/conversations/{conversation_id}/messages/{seq}/recall": visitors_message,
    "GET /widget/v1/conversations/{conversation_id}/transcript": own_conversation(None),
    "POST /widget/v1/conversations/{conversation_id}/receipts": own_conversation({"read_seq": 1}),
    "POST /widget/v1/conversations/{conversation_id}/closure": own_conversation({}),
    "PUT /widget/v1/conversations/{conversation_id}/rating": new_rating,
    "GET /widget/v1/conversations/{conversation_id}/rating": own_rating,
    "POST /widget/v1/files": plain(content=PIXEL, params={"name": "a.png"}),
    "GET /widget/v1/files/{attachment_id}": visitors_file,
}

# No permission needed, and why.
PUBLIC: dict[str, str] = {
    "POST /api/v1/signup": "makes the workspace; limited per address, may be switched off",
    "POST /api/v1/auth/login": "gives the token",
    "POST /api/v1/auth/refresh": "takes the cookie",
    "POST /api/v1/auth/logout": "takes token or cookie, ends only that session",
    "GET /api/v1/avatars/{agent_id}": "visitors see it",
    "GET /api/v1/files/{attachment_id}/{variant}": "takes a signed link",
    "GET /widget/v1/config": "how the launcher looks, for any page with the snippet",
    "POST /widget/v1/session": "makes the visitor",
    "GET /healthz": "for the supervisor",
    "GET /readyz": "for the load balancer",
    "GET /metrics": "loopback or its own token",
    "GET /openapi.json": "describes, holds no data",
    "GET /docs": "describes, holds no data",
}
