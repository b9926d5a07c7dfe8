import "@smt/shared/ui/tokens.css";
import "./base.css";
import { render } from "preact";
import { Chat } from "../chat/Chat";
import { unlockSoundOnGesture } from "../chat/sound";
import type { Core, LoadedChat } from "../frame/core";
import { translatorFor } from "../i18n";
import { Context } from "./context";
import { HostedPage } from "./HostedPage";
import { Panel } from "./Panel";

/** Called once the chat is needed; drawn only when it is to be seen. */
export function startChat(core: Core): LoadedChat {
  const chat = new Chat(core);
  const root = document.getElementById("app");
  let isDrawn = false;
  unlockSoundOnGesture();

  const show = () => {
    if (isDrawn || !root) return;
    isDrawn = true;
    // The language is known with the session.
    core.onSession(() => {
      const surroundings = { chat, language: core.language, t: translatorFor(core.language) };
      render(
        <Context.Provider value={surroundings}>{core.host.isHosted ? <HostedPage /> : <Panel />}</Context.Provider>,
        root,
      );
    });
  };
  return { positions: () => chat.positions(), show };
}
