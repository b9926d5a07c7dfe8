import { useState } from "preact/hooks";
import { ChatTab } from "./ChatTab";
import { useChat } from "./context";
import { EndDialog } from "./EndDialog";
import { Header } from "./Header";
import styles from "./Panel.module.css";
import { Powered } from "./Powered";

/** The whole panel inside the iframe. */
export function Panel() {
  const { chat } = useChat();
  const [isEnding, setEnding] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the panel from wherever the focus is.
    <div class={styles.panel} onKeyDown={(event) => event.key === "Escape" && chat.core.host.close()}>
      <Header onEnd={() => setEnding(true)} />
      <main class={styles.main}>
        <ChatTab hasCard />
      </main>
      <Powered />
      {isEnding && <EndDialog onClose={() => setEnding(false)} />}
    </div>
  );
}
