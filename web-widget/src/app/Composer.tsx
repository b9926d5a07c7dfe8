import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { quoteOf } from "../chat/timeline";
import styles from "./Composer.module.css";
import { useChat } from "./context";
import { EmojiPicker } from "./EmojiPicker";
import { FileButton } from "./FileButton";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { QuoteView } from "./QuoteView";

export function Composer() {
  const { chat, t } = useChat();
  const [text, setText] = useState(chat.draft);
  const [isPicking, setPicking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { host, session } = chat.core;

  const excess = Array.from(text).length - (session?.limits.text_max_characters ?? 8000);
  const canSend = text.trim() !== "" && excess <= 0;

  const write = (next: string) => {
    setText(next);
    chat.draft = next;
  };
  const send = () => {
    if (!canSend) return;
    chat.send(text.trim());
    write("");
    area.current?.focus();
  };
  const insert = (emoji: string) => {
    const element = area.current;
    const at = element?.selectionStart ?? text.length;
    write(text.slice(0, at) + emoji + text.slice(element?.selectionEnd ?? at));
    setPicking(false);
    element?.focus();
    requestAnimationFrame(() => element?.setSelectionRange(at + emoji.length, at + emoji.length));
  };
  const sendFiles = (files: File[]) => {
    for (const file of files) void chat.uploads.add(file);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, 132)}px`;
  }, [text]);

  // Whoever wants to answer writes next.
  useEffect(() => {
    if (chat.quoting) area.current?.focus();
  }, [chat.quoting]);

  useEffect(() => {
    // A keyboard that jumps up unasked hides half of a phone; a focus taken unasked disturbs who types in the page.
    if (host.isOpen && host.isAsked && !host.isPhone) area.current?.focus();
  }, [host, host.isOpen, host.isAsked]);

  return (
    <form
      class={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {isPicking && <EmojiPicker onPick={insert} onClose={() => setPicking(false)} />}
      {chat.quoting && (
        <div class={styles.quoting}>
          <QuoteView quote={quoteOf(chat.quoting)} />
          <IconButton icon="close" label={t("message.quote_cancel")} onClick={() => chat.quote(null)} />
        </div>
      )}
      <div class={styles.line}>
        <textarea
          ref={area}
          class={styles.text}
          rows={1}
          value={text}
          placeholder={t("composer.placeholder")}
          aria-label={t("composer.label")}
          enterkeyhint="send"
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
            chat.typed(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && isPicking) {
              event.stopPropagation();
              setPicking(false);
            }
            // An input method uses Enter to take a word.
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
          onPaste={(event) => {
            const files = [...(event.clipboardData?.files ?? [])];
            if (files.length === 0) return;
            event.preventDefault();
            sendFiles(files);
          }}
        />
        <button type="submit" class={styles.send} disabled={!canSend} aria-label={t("composer.send")}>
          <Icon name="send" />
        </button>
      </div>
      <div class={styles.tools}>
        <IconButton
          icon="emoji"
          label={t("composer.emoji")}
          isExpanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        />
        <FileButton
          icon="image"
          label={t("composer.image")}
          accept="image/png,image/jpeg,image/gif,image/webp"
          onFiles={sendFiles}
        />
        <FileButton icon="clip" label={t("composer.file")} onFiles={sendFiles} />
        {excess > 0 ? (
          <span class={styles.excess} role="alert">
            {t("composer.tooLong", { count: excess })}
          </span>
        ) : (
          host.isHosted && !host.isPhone && <span class={styles.keys}>{t("composer.keys")}</span>
        )}
      </div>
      {chat.isPreviewed && <p class={styles.notice}>{t("composer.previewed")}</p>}
    </form>
  );
}
