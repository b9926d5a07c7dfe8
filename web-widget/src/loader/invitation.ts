import type { InvitationCard, InvitationResponse } from "../bridge/messages";
import { ICONS, make, makeButton, makeIcon } from "./dom";

/** The card an agent's invitation shows on the host page. */
export function drawInvitation(
  card: InvitationCard,
  trustedOrigin: string,
  respond: (response: InvitationResponse) => void,
): HTMLElement {
  const element = make("div", "card");
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", card.name);

  const face = make("span", "face", card.name.slice(0, 1));
  if (card.avatarUrl.indexOf(`${trustedOrigin}/`) === 0) {
    const image = make("img", "");
    image.alt = "";
    // The page's CSP may forbid our pictures: the letter behind stays.
    image.addEventListener("error", () => image.remove());
    image.src = card.avatarUrl;
    face.append(image);
  }
  const name = make("div", "name", card.name);
  name.append(make("span", "state", card.state));
  const names = make("div", "names");
  names.append(name, make("div", "detail", card.detail));
  const who = make("div", "who");
  who.append(face, names);

  const answers = make("div", "answers");
  const accept = makeButton("accept", card.accept, () => respond("accepted"));
  const decline = makeButton("", card.decline, () => respond("declined"));
  accept.textContent = card.accept;
  decline.textContent = card.decline;
  answers.append(accept, decline);

  const close = makeButton("x", card.close, () => respond("declined"));
  close.append(makeIcon(ICONS.close));
  element.append(who, make("div", "text", card.text), answers, close);
  return element;
}
