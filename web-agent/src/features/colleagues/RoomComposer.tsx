import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Image, Paperclip, Smile } from "@smt/shared/ui/icons.ts";
import { App, Button, Popover } from "antd";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { EmojiGrid } from "../../common/EmojiGrid";
import { FilePicker } from "../../common/FilePicker";
import { IconButton } from "../../common/IconButton";
import { UploadTray } from "../../common/UploadTray";
import { widthClass } from "../../common/useWidthClass";
import type { Room } from "../../common/wire";
import { useSettings } from "../../state/settings";
import { useLine, useWorkbench } from "../../state/useWorkbench";
import { MentionList, mentionAt } from "./MentionList";
import styles from "./RoomComposer.module.css";
import { type People, roomName } from "./roomNames";
import { useRoomTyping } from "./useRoomTyping";

const defaultLimit = 8000;

/** Where one writes to colleagues. The text is a draft from the first letter on. */
export function RoomComposer({ room, people }: { room: Room; people: People }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { agentId, drafts, rooms } = useWorkbench();
  const { outbox, uploads } = rooms;
  const { sendKey } = useSettings();
  const limit = useLine().limits?.text_max_characters ?? defaultLimit;
  const { id } = room;
  const [text, setText] = useState(() => drafts.get(id));
  const [caret, setCaret] = useState(0);
  const [isPicking, setPicking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { typed, stopped } = useRoomTyping(id);
  const hasUploads = useStore(uploads.store, ({ items }) =>
    items.some((item) => item.conversationId === id && item.state !== "failed" && !item.isWanted),
  );
  useEffect(() => {
    if (widthClass() !== "mobile") field.current?.focus();
  }, []);

  const excess = [...text].length - limit;
  const canSend = (text.trim() !== "" || hasUploads) && excess <= 0;
  const members = room.members.flatMap(({ agent_id }) => (agent_id === agentId ? [] : (people.get(agent_id) ?? [])));
  const mention = room.kind === "group" ? mentionAt(text, caret) : null;

  const write = (next: string) => {
    setText(next);
    drafts.set(id, next);
    if (next) typed();
    else stopped();
  };

  const insert = (addition: string, from?: number) => {
    const { current } = field;
    if (!current) return;
    current.setRangeText(addition, from ?? current.selectionStart, current.selectionEnd, "end");
    write(current.value);
    setCaret(current.selectionStart);
    current.focus();
  };

  const send = () => {
    if (!canSend) return;
    const words = text.trim();
    try {
      if (words) {
        const mentions = members.filter(({ nickname }) => words.includes(`@${nickname}`)).map((person) => person.id);
        outbox.add({ conversation_id: id, kind: "text", text: words, extra: { mentions } });
      }
    } catch (error) {
      // The outbox is full: the text stays where it is.
      message.error(errorText(error));
      return;
    }
    uploads.send(id);
    write("");
    stopped();
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229)
      return;
    const isWithControl = event.ctrlKey || event.metaKey;
    if (event.shiftKey || event.altKey || isWithControl !== (sendKey === "ctrl_enter")) return;
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

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere on it; the button beside does the same.
    <div
      className={styles.box}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (can("attachment:upload")) uploads.add(id, [...event.dataTransfer.files]);
      }}
    >
      <div className={styles.tools} role="toolbar">
        <Popover
          trigger="click"
          placement="topLeft"
          open={isPicking}
          onOpenChange={setPicking}
          content={
            <EmojiGrid
              onPick={(emoji) => {
                setPicking(false);
                insert(emoji);
              }}
            />
          }
        >
          <IconButton icon={Smile} label={t("workbench.composer.emoji")} />
        </Popover>
        {can("attachment:upload") && (
          <>
            <FilePicker
              icon={Image}
              label={t("workbench.composer.image")}
              accept="image/*"
              onFiles={(files) => uploads.add(id, files)}
            />
            <FilePicker
              icon={Paperclip}
              label={t("workbench.composer.file")}
              onFiles={(files) => uploads.add(id, files)}
            />
          </>
        )}
      </div>
      <UploadTray conversationId={id} uploads={uploads} />
      {mention && (
        <MentionList
          typed={mention.typed}
          people={members}
          onChoose={(nickname) => insert(`@${nickname} `, mention.from)}
        />
      )}
      <textarea
        ref={field}
        className={styles.field}
        rows={2}
        dir="auto"
        value={text}
        aria-label={t("contacts.room.composer", { name: roomName(room, agentId, people, t("contacts.room.former")) })}
        placeholder={t(room.kind === "group" ? "contacts.room.placeholder_group" : "contacts.room.placeholder")}
        onChange={(event) => {
          write(event.target.value);
          setCaret(event.target.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
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
          <span className={styles.hint}>{t("contacts.room.hint")}</span>
        )}
        <Button type="primary" disabled={!canSend} onMouseDown={(event) => event.preventDefault()} onClick={send}>
          {t("workbench.composer.send")}
        </Button>
      </div>
    </div>
  );
}
