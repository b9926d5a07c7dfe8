"""What is told of visitors goes to those who may read them, not to all who may read the chats. SA2, SA5, SA7."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from livechat.core.clock import monotonic
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.presence.access import AccessWatch
from livechat.presence.live import LiveVisitors
from livechat.presence.watching import WatchRenewal
from tests.chat import new_id, open_conversation, say
from tests.notes.roles import limit_to
from tests.people import Person, Server, Socket

OF_VISITORS = {"visitor.found", "visitor.card_changed", "invitation.updated", "visitors.changed"}


@pytest.fixture
async def telling(agent: Person, visitor: Person, server: Server) -> AsyncIterator[Any]:
    """A call after which all kinds of news of a visitor have been told."""
    async with visitor.socket(server) as theirs, agent.socket(server) as colleague:

        async def tell() -> None:
            colleague.events.clear()
            invitation = {"client_id": new_id(), "text": "您好"}
            await agent.post(f"/api/v1/visitors/{visitor.id}/invitations", json=invitation)
            await colleague.next_event("invitation.updated")
            conversation_id = await open_conversation(visitor, agent)
            await say(visitor, conversation_id, "我的手机是13800138000")
            await colleague.next_event("visitor.found")
            await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"remark": "难缠"})
            await colleague.next_event("visitor.card_changed")
            await theirs.result("ping")

        yield tell


async def heard(socket: Socket) -> set[str]:
    await socket.result("ping")
    return {frame["type"] for frame in socket.events if "type" in frame}


@pytest.mark.parametrize("more", [(), (Permission.CONVERSATION_READ_ALL,)])
async def test_a_role_that_may_not_see_visitors_hears_nothing_of_them(
    more: tuple[Permission, ...], other_agent: Person, telling: Any, server: Server, services: Services
) -> None:
    """SA2, SA5: neither their cards, nor what was found, nor their invitations; the chats it does hear of."""
    await limit_to(services, other_agent, Permission.CONVERSATION_READ, *more)
    async with other_agent.socket(server) as ears:
        await telling()
        await ears.next_event("conversation.updated")
        assert await heard(ears) & OF_VISITORS == set()


@pytest.mark.parametrize("more", [(), (Permission.CONVERSATION_READ_ALL,)])
async def test_the_news_begin_with_the_permission(
    more: tuple[Permission, ...], other_agent: Person, telling: Any, server: Server, services: Services
) -> None:
    """SA6: whoever may see visitors hears of them, also on a socket that was open before."""
    await limit_to(services, other_agent, Permission.CONVERSATION_READ, *more)
    async with other_agent.socket(server) as ears:
        await limit_to(services, other_agent, Permission.CONVERSATION_READ, Permission.VISITOR_READ, *more)
        await services.get(AccessWatch).look()
        await telling()
        assert await heard(ears) >= OF_VISITORS - {"visitors.changed"}


@pytest.mark.parametrize("more", [(), (Permission.CONVERSATION_READ_ALL,)])
async def test_the_news_end_with_the_permission(
    more: tuple[Permission, ...], other_agent: Person, telling: Any, server: Server, services: Services
) -> None:
    """SA7: a right that is taken from an open socket takes the news with it."""
    await limit_to(services, other_agent, Permission.CONVERSATION_READ, Permission.VISITOR_READ, *more)
    async with other_agent.socket(server) as ears:
        await limit_to(services, other_agent, Permission.CONVERSATION_READ, *more)
        await services.get(AccessWatch).look()
        await telling()
        assert await heard(ears) & OF_VISITORS == set()


@pytest.mark.parametrize("named", [False, True])
async def test_the_live_list_ends_with_the_permission(
    named: bool, agent: Person, visitor: Person, site: dict[str, Any], server: Server, services: Services
) -> None:
    """SA7, V01: also for a list that was asked for by the name of its site."""
    async with agent.socket(server) as ears:
        await ears.result("visitors.watch", {"site_ids": [site["id"]]} if named else {})
        await limit_to(services, agent, Permission.CONVERSATION_READ)
        await services.get(AccessWatch).look()
        await services.get(WatchRenewal).look()
        async with visitor.socket(server) as theirs:
            await services.get(LiveVisitors).tick(monotonic() + 1)
            await theirs.result("ping")
            assert await heard(ears) & OF_VISITORS == set()
