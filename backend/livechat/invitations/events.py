"""What is told about invitations, and to whom."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.invitations.schemas import InvitationForVisitor, InvitationOut
from livechat.visitors.audience import visitor_audience


class InvitationCreated(Event):
    """An agent invites the visitor to chat."""

    type: Literal["invitation.created"] = "invitation.created"
    invitation: InvitationForVisitor
    _visitor_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, invitation: InvitationForVisitor, visitor_id: UUID) -> "InvitationCreated":
        event = cls(invitation=invitation)
        event._visitor_id = visitor_id
        return event

    def channels(self) -> list[str]:
        return [channels.visitor(self._visitor_id)]


class InvitationUpdated(Event):
    """An invitation was sent, shown, answered, or expired."""

    type: Literal["invitation.updated"] = "invitation.updated"
    invitation: InvitationOut
    _site_id: UUID = PrivateAttr()
    _workspace_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, invitation: InvitationOut, site_id: UUID, workspace_id: UUID) -> "InvitationUpdated":
        event = cls(invitation=invitation)
        event._site_id = site_id
        event._workspace_id = workspace_id
        return event

    def channels(self) -> list[str]:
        return visitor_audience(self._workspace_id, self._site_id)
