import { useCan, useMe } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Contact, Download, Ellipsis, History } from "@smt/shared/ui/icons.ts";
import { App, Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import { type ChatSlots, useChatSlots } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import { MenuBox } from "../../common/MenuBox";
import { MenuEntry } from "../../common/MenuEntry";
import { useWidthClass } from "../../common/useWidthClass";
import type { Conversation, MessageCard } from "../../common/wire";
import { composerOf } from "../../state/composers";
import { useWorkbench } from "../../state/useWorkbench";
import { changeView } from "../../state/view";
import styles from "./ChatMore.module.css";

const ExportDialog = lazy(() => import("./ExportDialog"));

/** What is not needed all day: behind three dots, so that the head of the chat has room for who is spoken to. */
export function ChatMore({ conversation, folded }: { conversation: Conversation; folded: ChatSlots["header"] }) {
  const t = useT();
  const can = useCan();
  const { more } = useChatSlots();
  const sendCard = useSendCard(conversation.id);
  const [isOpen, setOpen] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const width = useWidthClass();
  const done = () => setOpen(false);

  const menu = (
    <MenuBox label={t("chat.more.menu")} onEscape={done}>
      {folded.length > 0 && (
        <div className={styles.folded}>
          {folded.map(({ key, Part }) => (
            <Part key={key} conversation={conversation} />
          ))}
        </div>
      )}
      {width !== "mobile" && (
        <MenuEntry
          icon={History}
          label={t("chat.more.history")}
          onClick={() => {
            done();
            const hasRoom = width === "normal" || width === "wide";
            changeView({ panelTab: "history", ...(hasRoom ? { isPanelOpen: true } : { isPanelOver: true }) });
          }}
        />
      )}
      {composerOf(conversation.id) && can("message:send") && (
        <MenuEntry
          icon={Contact}
          label={t("chat.card.send")}
          onClick={() => {
            done();
            sendCard();
          }}
        />
      )}
      {more.map(({ key, Part }) => (
        <Part key={key} conversation={conversation} onDone={done} />
      ))}
      {can("conversation:export") && (
        <MenuEntry
          icon={Download}
          label={t("chat.more.export")}
          onClick={() => {
            done();
            setExporting(true);
          }}
        />
      )}
    </MenuBox>
  );
  return (
    <>
      <Popover
        open={isOpen}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomRight"
        arrow={false}
        destroyOnHidden
        content={menu}
      >
        <IconButton icon={Ellipsis} label={t("chat.more.menu")} />
      </Popover>
      {isExporting && (
        <Suspense>
          <ExportDialog conversation={conversation} onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The server fills in the card that it knows; this one is for the eye until then. */
function useSendCard(conversationId: string) {
  const me = useMe();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { outbox } = useWorkbench();
  const { greeting: _greeting, ...fields } = me.card;
  const card: MessageCard = { nickname: me.nickname, ...fields };
  return () => {
    try {
      outbox.add({ conversation_id: conversationId, kind: "card", extra: { card } });
    } catch (error) {
      message.error(errorText(error));
    }
  };
}
