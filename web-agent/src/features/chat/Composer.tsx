import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import { type ClipboardEvent, type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { type ComposerHandle, useChatSlots } from "../../common/chatSlots";
import { UploadTray } from "../../common/UploadTray";
import { widthClass } from "../../common/useWidthClass";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { holdComposer } from "../../state/composers";
import { takeComposerKey } from "../../state/composerTriggers";
import { quoteMessage, useQuotedSeq } from "../../state/quoting";
import { useSettings } from "../../state/settings";
import { useLine, useWorkbench } from "../../state/useWorkbench";
import styles from "./Composer.module.css";
import { ComposerTools } from "./ComposerTools";
import { QuoteBar } from "./QuoteBar";
import { modKey, SendButton } from "./SendButton";
import { useConversationLog } from "./useConversationLog";
import { useTypingNotice } from "./useTypingNotice";

const defaultLimit = 8000;
const Tools = memo(ComposerTools);

/** Where the answer is written. Its text is a draft from the first letter on, and nothing that arrives moves the caret. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { drafts, outbox, uploads } = useWorkbench();
  const limit = useLine().limits?.text_max_characters ?? defaultLimit;
  const { id } = conversation;
  const [text, setText] = useState(() => drafts.get(id));
  const field = useRef<HTMLTextAreaElement>(null);
  const hasUploads = useStore(uploads.store, ({ items }) =>
    items.some((item) => item.conversationId === id && item.state !== "failed" && !item.isWanted),
  );
  const { typed, stopped } = useTypingNotice(id);
  useFocusOnOpen(field);

  const excess = [...text].length - limit;
  const quoted = useQuotedSeq(id);
  const { messages } = useConversationLog(id);
  const { sendKey } = useSettings();
  const { field: overField } = useChatSlots();

  const canSend = (text.trim() !== "" || hasUploads) && excess <= 0;

  const write = (next: string) => {
    setText(next);
    drafts.set(id, next);
    if (next) typed();
    else stopped();
  };

  const send = () => {
    if (!canSend) return;
    try {
      if (text.trim()) {
        outbox.add({ conversation_id: id, kind: "text", text: text.trim(), ...(quoted ? { quote_seq: quoted } : {}) });
        quoteMessage(id, null);
      }
    } catch (error) {
      // The outbox is full: the text stays where it is.
      message.error(isOutboxFull(error) ? t("workbench.composer.outbox_full") : errorText(error));
      return;
    }
    uploads.send(id);
    write("");
    stopped();
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Enter that ends a word of an input method (229 in Safari) is not the Enter that sends.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || takeComposerKey(event.nativeEvent, id)) return;
    if (event.key === "Escape" && quoted) {
      event.stopPropagation();
      return quoteMessage(id, null);
    }
    if (event.key === "ArrowUp" && text === "" && openLastMenu(event.currentTarget)) return event.preventDefault();
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    const isWithMod = event.ctrlKey || event.metaKey;
    if (sendKey === "ctrl_enter" && !isWithMod) return;
    event.preventDefault();
    send();
  };

  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    // A table copied from a spreadsheet comes as text and as a picture: the text is what was meant.
    if (files.length === 0 || event.clipboardData.getData("text/plain")) return;
    event.preventDefault();
    uploads.add(id, files);
  };

  const insert = (addition: string) => {
    const { current } = field;
    if (!current) return;
    current.setRangeText(addition, current.selectionStart, current.selectionEnd, "end");
    write(current.value);
    current.focus();
  };

  const handle = useStableHandle({
    insert,
    replace: (next) => {
      write(next);
      field.current?.focus();
    },
    wrap: (sign) => {
      const { current } = field;
      if (!current) return;
      const { selectionStart: start, selectionEnd: end, value } = current;
      insert(`${sign}${value.slice(start, end)}${sign}`);
      current.setSelectionRange(start + 1, end + 1);
    },
    text: () => field.current?.value ?? text,
    send,
    addFiles: (files) => uploads.add(id, files),
    focus: () => field.current?.focus(),
  });
  useEffect(() => holdComposer(id, handle), [id, handle]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a wider target for the field inside; the field itself has the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div className={styles.box} onClick={(event) => event.target === event.currentTarget && field.current?.focus()}>
      <Tools conversation={conversation} composer={handle} />
      {overField.map(({ key, Part }) => (
        <Part key={key} conversation={conversation} composer={handle} text={text} />
      ))}
      {quoted !== undefined && <QuoteBar conversationId={id} message={messages.find(({ seq }) => seq === quoted)} />}
      <UploadTray conversationId={id} uploads={uploads} />
      <textarea
        ref={field}
        className={styles.field}
        rows={2}
        dir="auto"
        value={text}
        aria-label={t("workbench.composer.label", { name: visitorName(conversation.visitor) })}
        placeholder={t("workbench.composer.placeholder")}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={stopped}
      />
      <div className={styles.end}>
        {excess > 0 ? (
          <span className={styles.excess} role="alert">
            {t("workbench.composer.too_long", { count: excess })}
          </span>
        ) : (
          <span className={styles.hint}>{t(`chat.composer.hint_${sendKey}`, { key: modKey })}</span>
        )}
        <SendButton isDisabled={!canSend} onSend={handle.send} />
      </div>
    </div>
  );
}

/** One handle for as long as the field stands, so that a key in the field draws the field again and not all tools around it. */
function useStableHandle(newest: ComposerHandle): ComposerHandle {
  const current = useRef(newest);
  useLayoutEffect(() => {
    current.current = newest;
  });
  const [handle] = useState<ComposerHandle>(() => ({
    insert: (text) => current.current.insert(text),
    replace: (text) => current.current.replace(text),
    wrap: (sign) => current.current.wrap(sign),
    text: () => current.current.text(),
    send: () => current.current.send(),
    addFiles: (files) => current.current.addFiles(files),
    focus: () => current.current.focus(),
  }));
  return handle;
}

/** ↑ in an empty field: the menu of one's own last message, where it can still be taken back and written anew. */
function openLastMenu(field: HTMLElement): boolean {
  const own = field.closest("[data-chat]")?.querySelectorAll<HTMLElement>('article[data-own="true"][data-seq]');
  const last = own?.item(own.length - 1);
  if (!last) return false;
  last.focus();
  last.dispatchEvent(new KeyboardEvent("keydown", { key: "ContextMenu", bubbles: true }));
  return true;
}

/** Whoever opens a chat wants to write, unless they walk through the list with the arrow keys or would get a keyboard over it. */
function useFocusOnOpen(field: React.RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (widthClass() === "mobile" || document.activeElement?.getAttribute("role") === "listbox") return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [field]);
}

function isOutboxFull(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "outbox_full";
}
