import { isPassing } from "@smt/shared/realtime/index.ts";
import type { InvitationResponse } from "../bridge/messages";
import type { Invitation } from "../types";
import type { Core } from "./core";
import type { EmbeddingHost } from "./host";
import { cardOf } from "./look";

/** An agent's invitation becomes a card on the host page until it is answered or runs out. */
export function showInvitations(core: Core, host: EmbeddingHost): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Invitation | null = null;
  let unsent: { invitation_id: string; response: InvitationResponse } | null = null;

  const respond = async (id: string, response: InvitationResponse) => {
    const answer = { invitation_id: id, response };
    try {
      await core.connection.request("invitation.respond", answer);
    } catch (error) {
      // "Yes" must not be lost because the line was.
      if (response === "accepted" && isPassing(error)) unsent = answer;
    }
  };

  core.connection.on("invitation.created", ({ invitation }) => {
    if (!core.session || host.isOpen) return;
    clearTimeout(timer);
    shown = invitation;
    host.showInvitation(cardOf(invitation, core.session.site, core.language));
    timer = setTimeout(() => host.showInvitation(null), Math.max(0, Date.parse(invitation.expires_at) - core.now()));
  });
  core.connection.onReady(() => {
    const again = unsent;
    unsent = null;
    if (again) void respond(again.invitation_id, again.response);
  });
  host.onInvitation = (id, response) => {
    if (response !== "shown") clearTimeout(timer);
    if (response === "accepted" && shown?.id === id) core.invitation = shown;
    void respond(id, response);
  };
}
