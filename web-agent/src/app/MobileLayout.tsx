import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Drawer } from "antd";
import { useState } from "react";
import { SoundButton } from "../features/alerts/SoundButton";
import { ChatPane } from "../features/chat/ChatPane";
import { ConversationList } from "../features/conversations/ConversationList";
import { selectConversation, selectRoom, useSelectedId, useSelectedRoomId } from "../state/selection";
import { useCounts } from "../state/useCounts";
import { AccountMenu } from "./AccountMenu";
import { AuxiliaryPanel } from "./AuxiliaryPanel";
import { RoomPane, RoomPanel, useColleagueList } from "./colleagueParts";
import { LineState } from "./LineState";
import styles from "./MobileLayout.module.css";

/** On a phone the list and the chat are two pages; the back key leads from one to the other. */
export function MobileLayout() {
  const t = useT();
  const me = useMe();
  const { serving } = useCounts();
  const selectedId = useSelectedId();
  const roomId = useSelectedRoomId();
  const colleagues = useColleagueList();
  const [isCardOpen, setCardOpen] = useState(false);

  if (roomId) {
    return (
      <div className={styles.chat}>
        <RoomPane onBack={() => selectRoom(null, false)} onPanel={() => setCardOpen(true)} />
        <Drawer
          open={isCardOpen}
          placement="bottom"
          size="85%"
          title={t("contacts.panel.label")}
          onClose={() => setCardOpen(false)}
          styles={{ body: { padding: 0 } }}
        >
          <RoomPanel />
        </Drawer>
      </div>
    );
  }
  if (selectedId) {
    return (
      <div className={styles.chat}>
        <ChatPane onBack={() => selectConversation(null, false)} onCard={() => setCardOpen(true)} />
        <Drawer
          open={isCardOpen}
          placement="bottom"
          size="85%"
          title={t("workbench.panel.label")}
          onClose={() => setCardOpen(false)}
          styles={{ body: { padding: 0 } }}
        >
          <AuxiliaryPanel />
        </Drawer>
      </div>
    );
  }
  return (
    <div className={styles.list}>
      <header className={styles.head}>
        <h1>{t("workbench.chat.label")}</h1>
        <AccountMenu isCompact />
        <span className={`${styles.serving} smt-tabular`}>
          {serving}/{me.max_chats}
        </span>
        <span className={styles.space} />
        <LineState />
        <SoundButton />
      </header>
      <div className={styles.rows}>
        <ConversationList colleagues={colleagues} />
      </div>
    </div>
  );
}
