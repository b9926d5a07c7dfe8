import { isPassing } from "@smt/shared/realtime/index.ts";
import type { InvitationCard, InvitationResponse } from "../bridge/messages";
import { invitationWords } from "../i18n/invitationWords";
import type { Invitation, Language, Site } from "../types";
import type { Core } from "./core";
import type { EmbeddingHost } from "./host";

/** An agent's invitation becomes a card on the host page until it is answered or runs out. Gives what shows one. */
export function showInvitations(core: Core, host: EmbeddingHost): (invitation: Invitation) => void {
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

  return (invitation) => {
    if (!core.session || host.isOpen) return;
    clearTimeout(timer);
    shown = invitation;
    host.showInvitation(cardOf(invitation, core.session.site, core.language));
    timer = setTimeout(() => host.showInvitation(null), Math.max(0, Date.parse(invitation.expires_at) - core.now()));
  };
}

function cardOf({ id, text, agent }: Invitation, site: Site, language: Language): InvitationCard {
  const words = invitationWords(language);
  const detail = [site.name, agent.title, agent.staff_no && `${words.staffNo} ${agent.staff_no}`];
  return {
    id,
    text,
    name: agent.nickname,
    state: words.online,
    detail: detail.filter(Boolean).join(" · "),
    avatarUrl: agent.avatar_url ? new URL(agent.avatar_url, location.origin).href : "",
    accept: words.accept,
    decline: words.decline,
    close: words.close,
  };
}
