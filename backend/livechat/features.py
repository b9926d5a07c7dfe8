"""Opens the long-lived objects of all features, in the order in which they need each other."""

from contextlib import AsyncExitStack
from typing import Any, Protocol, TypeVar

from livechat.agents.online import OnlineAgents
from livechat.attachments.leftovers import Leftovers
from livechat.attachments.links import Links
from livechat.attachments.store import open_files
from livechat.attachments.upload import Uploads
from livechat.audit.refusals import RefusalLog
from livechat.auth.door import agent_actor, visitor_actor
from livechat.auth.keys import Keys
from livechat.auth.passwords import Passwords
from livechat.blocks.blocklist import Blocklist
from livechat.canned.models import CannedAttachment, CannedFile
from livechat.contacts.finder import Finder
from livechat.conversations import commands as conversation_commands
from livechat.conversations.attendance import Following
from livechat.conversations.blocking import end_blocked, say_unblocked
from livechat.conversations.positions import heads, positions
from livechat.conversations.receipts import Receipts
from livechat.conversations.standing import Standings
from livechat.conversations.updates import ConversationUpdates
from livechat.conversations.waiting import Waiting
from livechat.core.refusals import Refusals
from livechat.core.services import Services
from livechat.invitations import commands as invitation_commands
from livechat.invitations.expiry import InvitationExpiry
from livechat.messages import commands as message_commands
from livechat.messages.log import MessageLog
from livechat.messages.rates import SendRates
from livechat.messages.resume import resume
from livechat.notes import commands as note_commands
from livechat.presence import commands as presence_commands
from livechat.presence.access import AccessWatch
from livechat.presence.agents import AgentPresence
from livechat.presence.live import LiveVisitors
from livechat.presence.watching import WatchRenewal
from livechat.previews import commands as preview_commands
from livechat.realtime.hub import Hub
from livechat.rooms import commands as room_commands
from livechat.rooms.models import RoomMessage
from livechat.routing import forecast
from livechat.routing.assigner import Assigner
from livechat.routing.timers import ServiceTimers
from livechat.search.index import SearchIndex
from livechat.supervision import watching
from livechat.supervision.watching import Watching
from livechat.teams.service import TeamEnds
from livechat.transfers.expiry import TransferExpiry
from livechat.transfers.team_ends import release_team
from livechat.visitors.journal import VisitJournal
from livechat.visitors.regions import Regions
from livechat.widget.limits import limits
from livechat.words.listener import WordListener
from livechat.workspaces.installation import Installation, load_installation

# Imported for what they register: the commands of the sockets.
COMMANDS = (
    conversation_commands,
    invitation_commands,
    message_commands,
    presence_commands,
    preview_commands,
    room_commands,
    note_commands,
    watching,
    forecast,
)


class LongLived(Protocol):
    async def start(self) -> None: ...
    async def close(self) -> None: ...


Feature = TypeVar("Feature", bound=LongLived)


async def open_features(services: Services, hub: Hub, stack: AsyncExitStack) -> None:
    """What is opened later may use what was opened before; `stack` closes it all the other way round."""
    settings = services.settings
    services.add(await load_installation(services.database))
    services.add_as(Refusals, await _open(services, stack, RefusalLog(services)))
    passwords = services.add(Passwords(settings))
    stack.push_async_callback(passwords.close)
    services.add(Links(services.get(Keys), settings.file_link_minutes * 60))
    await _open(services, stack, Uploads(open_files(settings)))
    in_use = (CannedAttachment.attachment_id, CannedFile.attachment_id, RoomMessage.attachment_id)
    await _open(services, stack, Leftovers(services, in_use))
    services.add(SendRates(settings))
    services.add(Waiting())
    services.add(TeamEnds()).on_deleted(release_team)
    services.add(Regions(settings.ip_data_v4, settings.ip_data_v6))
    blocklist = await _open(services, stack, Blocklist(services))
    blocklist.on_blocked(end_blocked)
    blocklist.on_lifted(say_unblocked)
    await _open(services, stack, MessageLog(services))
    await _open(services, stack, VisitJournal(services))
    await _open(services, stack, LiveVisitors(services))
    services.add_as(OnlineAgents, await _open(services, stack, AgentPresence(services)))
    await _open(services, stack, ConversationUpdates(services))
    await _open(services, stack, Receipts(services))
    await _open(services, stack, SearchIndex(services))
    await _open(services, stack, Standings(services))
    await _open(services, stack, Assigner(services))
    await _open(services, stack, InvitationExpiry(services))
    await _open(services, stack, TransferExpiry(services))
    await _open(services, stack, ServiceTimers(services))
    await _open(services, stack, AccessWatch(services))
    await _open(services, stack, WatchRenewal(services))
    await _open(services, stack, Finder(services))
    await _open(services, stack, WordListener(services))
    following = Following()
    services.get(AccessWatch).on_changed(following.changed)
    services.add(Watching(services))
    hub.attend(following)
    _join_sockets(hub)
    await hub.start(services)
    stack.push_async_callback(hub.close)


async def _open(services: Services, stack: AsyncExitStack, feature: Feature) -> Feature:
    services.add(feature)
    await feature.start()
    stack.push_async_callback(feature.close)
    return feature


def _join_sockets(hub: Hub) -> None:
    hub.ports.actors = {"agent": agent_actor, "visitor": visitor_actor}
    hub.ports.greeting = _greeting
    hub.ports.resume = resume
    hub.ports.heads = heads
    hub.ports.positions = positions


def _greeting(services: Services) -> dict[str, Any]:
    return {"epoch": services.get(Installation).epoch, "limits": limits(services.settings).model_dump()}
