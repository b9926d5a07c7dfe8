"""Clients that fold events into what they hold, as the front ends do, and a fresh look to compare it with."""

import re
from typing import Any

from tests.faults.instruments.people import Agent, Visitor
from tests.faults.instruments.wire import Frame, Wire

JSON = dict[str, Any]

# Signed links and ticking times differ between two looks at the same state. Where a visitor is now, and how often they
# came and talked, travels with the live list and not with each of their conversations.
PASSING = {"url", "thumbnail_url", "last_active_at"}
ELSEWHERE = re.compile(r"/conversations/[^/]+/visitor/(page|visits|conversations)")


def differences(held: Any, fresh: Any, path: str = "") -> list[str]:
    """Where two states differ, in words."""
    if ELSEWHERE.fullmatch(path):
        return []
    if isinstance(held, dict) and isinstance(fresh, dict):
        return [
            line
            for key in sorted({*held, *fresh} - PASSING)
            for line in differences(held.get(key, "(absent)"), fresh.get(key, "(absent)"), f"{path}/{key}")
        ]
    if isinstance(held, list) and isinstance(fresh, list) and len(held) == len(fresh):
        pairs = zip(held, fresh, strict=True)
        return [line for index, pair in enumerate(pairs) for line in differences(*pair, f"{path}/{index}")]
    return [] if held == fresh else [f"{path}: held {held!r}, fresh {fresh!r}"]


def keep_newest(known: dict[str, JSON], key: str, value: JSON, version: str) -> None:
    """Events may overtake each other: the higher version stays."""
    if key not in known or value[version] >= known[key][version]:
        known[key] = value


class AgentState:
    """Conversations, colleagues and live visitors of one agent."""

    def __init__(self, agent: Agent, wire: Wire) -> None:
        self.agent = agent
        self.wire = wire
        self.name = agent.name
        self.conversations: dict[str, JSON] = {}
        self.colleagues: dict[str, JSON] = {}
        self.visitors: dict[str, JSON] = {}

    async def load(self) -> None:
        """The first snapshot; from here on only events count."""
        fresh = await self.fresh()
        self.conversations, self.colleagues = fresh["conversations"], fresh["colleagues"]
        self.visitors = fresh["visitors"]
        for frame in self.wire.frames:
            self._fold(frame)
        self.wire.on_frame.append(self._fold)

    def held(self) -> JSON:
        return {
            "conversations": self.conversations,
            "colleagues": self.colleagues,
            "visitors": self.visitors,
        }

    async def fresh(self) -> JSON:
        conversations = (await self.agent.get("/conversations", scope="all", limit=200))["items"]
        colleagues = await self.agent.get("/colleagues")
        visitors = (await self.agent.get("/visitors", limit=200))["items"]
        return {
            "conversations": {item["id"]: item for item in conversations},
            "colleagues": {item["id"]: item for item in colleagues},
            "visitors": {item["id"]: item for item in visitors},
        }

    def _fold(self, frame: Frame) -> None:
        kind = frame.get("type")
        if kind == "conversation.updated":
            conversation = frame["conversation"]
            keep_newest(self.conversations, conversation["id"], conversation, "version")
        elif kind == "conversation.receipt":
            self._receipt(frame)
        elif kind == "agent.updated":
            self.colleagues[frame["agent"]["id"]] = frame["agent"]
        elif kind == "visitors.changed":
            for visitor in frame["upserts"]:
                keep_newest(self.visitors, visitor["id"], visitor, "rev")
                self._rename(visitor)
            for visitor_id in frame["removes"]:
                self.visitors.pop(visitor_id, None)

    def _rename(self, visitor: JSON) -> None:
        """Who a visitor is, is told once, for all of their conversations."""
        for conversation in self.conversations.values():
            if conversation["visitor"]["id"] == visitor["id"]:
                conversation["visitor"] = {
                    **conversation["visitor"],
                    "name": visitor["name"],
                    "type": visitor["type"],
                }

    def _receipt(self, frame: Frame) -> None:
        conversation = self.conversations.get(frame["conversation_id"])
        if conversation is not None:
            for what in ("delivered_seq", "read_seq"):
                name = f"{frame['side']}_{what}"
                conversation[name] = max(conversation[name], frame[what] or 0)


class VisitorState:
    """The conversation of one visitor and its entries."""

    def __init__(self, visitor: Visitor, wire: Wire) -> None:
        self.visitor = visitor
        self.wire = wire
        self.name = visitor.name
        self.conversations: dict[str, JSON] = {}
        self.messages: dict[str, dict[str, JSON]] = {}

    async def load(self) -> None:
        conversations = (await self.visitor.get("/conversations", limit=200))["items"]
        self.conversations = {item["id"]: item for item in conversations}
        for frame in self.wire.frames:
            self._fold(frame)
        self.wire.on_frame.append(self._fold)

    def held(self) -> JSON:
        conversations = {key: self._counted(value) for key, value in self.conversations.items()}
        return {"conversations": conversations, "messages": self.messages}

    def _counted(self, conversation: JSON) -> JSON:
        """With what a client counts by itself; the version only says which of two states is newer."""
        log = self.messages.get(conversation["id"], {}).values()
        unread = [
            entry
            for entry in log
            if entry["sender"]["type"] == "agent" and entry["seq"] > conversation["visitor_read_seq"]
        ]
        return {**conversation, "unread": len(unread), "version": None}

    async def fresh(self) -> JSON:
        conversations = (await self.visitor.get("/conversations", limit=200))["items"]
        messages = {item["id"]: await self.visitor.history(item["id"]) for item in conversations}
        return {
            "conversations": {item["id"]: {**item, "version": None} for item in conversations},
            "messages": {key: {str(entry["seq"]): entry for entry in log} for key, log in messages.items()},
        }

    def _fold(self, frame: Frame) -> None:
        kind = frame.get("type")
        if kind == "conversation.state":
            conversation = frame["conversation"]
            keep_newest(self.conversations, conversation["id"], conversation, "version")
        elif kind == "message.created":
            self._entry(frame["message"])
        elif kind == "conversation.receipt":
            self._receipt(frame)

    def _entry(self, message: JSON) -> None:
        """An entry moves the head. Who had read all that was before it has read their own as well."""
        self.messages.setdefault(message["conversation_id"], {})[str(message["seq"])] = message
        conversation = self.conversations.get(message["conversation_id"])
        if conversation is None:
            return
        conversation["last_seq"] = max(conversation["last_seq"], message["seq"])
        for what in ("delivered_seq", "read_seq"):
            name = f"{message['sender']['type']}_{what}"
            if conversation.get(name) == message["seq"] - 1:
                conversation[name] = message["seq"]

    def _receipt(self, frame: Frame) -> None:
        conversation = self.conversations.get(frame["conversation_id"])
        if conversation is not None:
            for what in ("delivered_seq", "read_seq"):
                name = f"{frame['side']}_{what}"
                if name in conversation:
                    conversation[name] = max(conversation[name], frame[what] or 0)
