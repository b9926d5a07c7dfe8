import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Copy, Pencil, Quote, RotateCcw } from "@smt/shared/ui/icons.ts";
import { App, Popover } from "antd";
import { createPortal } from "react-dom";
import { useChatSlots } from "../../common/chatSlots";
import { MenuBox } from "../../common/MenuBox";
import { MenuEntry } from "../../common/MenuEntry";
import type { Conversation, Message } from "../../common/wire";
import { composerOf } from "../../state/composers";
import { quoteMessage } from "../../state/quoting";
import styles from "./MessageMenu.module.css";
import { useRecall } from "./useRecall";

export interface MenuTarget {
  message: Message;
  x: number;
  y: number;
  /** Who had the focus gets it back. */
  opener: HTMLElement | null;
}

interface Props {
  conversation: Conversation;
  target: MenuTarget;
  onClose: () => void;
}

/** What can be done with one message. It hangs where it was asked for: at the button, the pointer or the bubble. */
export function MessageMenu({ conversation, target, onClose }: Props) {
  const t = useT();
  const can = useCan();
  const { message: notice } = App.useApp();
  const { messageActions } = useChatSlots();
  const { canRecall, recall } = useRecall();
  const { message, opener } = target;
  const composer = composerOf(conversation.id);
  const mayRecall = can("message:recall") && canRecall(message);

  const done = () => {
    onClose();
    opener?.focus({ preventScroll: true });
  };
  const copy = async () => {
    done();
    await navigator.clipboard.writeText(message.text);
    notice.success(t("chat.message.copied"));
  };
  const quote = () => {
    onClose();
    quoteMessage(conversation.id, message.seq);
    composer?.focus();
  };
  const takeBack = async (isToEdit: boolean) => {
    done();
    const { text } = message;
    if ((await recall(message)) && isToEdit) composer?.replace(text);
  };

  const menu = (
    <MenuBox label={t("chat.message.menu")} onEscape={done}>
      {mayRecall && message.text && composer && (
        <MenuEntry icon={Pencil} label={t("chat.message.recall_edit")} onClick={() => void takeBack(true)} />
      )}
      {message.text && <MenuEntry icon={Copy} label={t("chat.message.copy")} onClick={() => void copy()} />}
      {composer && <MenuEntry icon={Quote} label={t("chat.message.quote")} onClick={quote} />}
      {mayRecall && (
        <MenuEntry icon={RotateCcw} label={t("chat.message.recall")} isDanger onClick={() => void takeBack(false)} />
      )}
      {messageActions.map(({ key, Part }) => (
        <Part key={key} conversation={conversation} message={message} onDone={done} />
      ))}
    </MenuBox>
  );

  // In the body: the chat is a container of its own, by which "fixed" would be measured.
  return createPortal(
    <Popover
      open
      arrow={false}
      trigger="click"
      placement="bottomLeft"
      content={menu}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <span className={styles.anchor} style={{ insetInlineStart: target.x, insetBlockStart: target.y }} />
    </Popover>,
    document.body,
  );
}
