import type { Colleague } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Avatar } from "@smt/shared/ui/index.ts";
import { App, Button } from "antd";
import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from "react";
import { ComposerLead } from "../../common/composerLead";
import { useSettings } from "../../state/settings";
import { useColleagues } from "../../state/useColleagues";
import { useWorkbench } from "../../state/useWorkbench";
import { findColleagues, mentionsIn, wordAt } from "./mentions";
import styles from "./NoteField.module.css";

const limit = 8000;
const offered = 6;

interface Props {
  conversationId: string;
  kind: "note" | "whisper";
  label: string;
  hint: string;
  sendLabel: string;
}

/** The field for what the visitor must not see: its paper says so all the time. Its draft is kept apart from the reply. */
export function NoteField({ conversationId, kind, label, hint, sendLabel }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { drafts, notes, agentId } = useWorkbench();
  const { sendKey } = useSettings();
  const { data: everybody = [] } = useColleagues();
  const colleagues = everybody.filter(({ id }) => id !== agentId);
  const draft = `${kind}:${conversationId}`;
  const [text, setText] = useState(() => drafts.get(draft));
  const [call, setCall] = useState<{ from: number; word: string } | null>(null);
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const lead = useContext(ComposerLead);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const found = call ? findColleagues(colleagues, call.word).slice(0, offered) : [];
  const excess = [...text].length - limit;
  const canSend = text.trim() !== "" && excess <= 0;

  const write = (next: string) => {
    setText(next);
    drafts.set(draft, next);
  };

  const look = () => {
    const { current } = field;
    setCall(current && wordAt(current.value, current.selectionStart));
    setChosen(0);
  };

  const pick = ({ nickname }: Colleague) => {
    const { current } = field;
    if (!current || !call) return;
    current.setRangeText(`@${nickname} `, call.from, call.from + call.word.length + 1, "end");
    write(current.value);
    setCall(null);
    current.focus();
  };

  const send = () => {
    if (!canSend) return;
    try {
      notes.write(conversationId, kind, text.trim(), mentionsIn(text, colleagues));
    } catch (error) {
      message.error(errorText(error));
      return;
    }
    write("");
    setCall(null);
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const person = found[chosen];
    if (person) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) setChosen((chosen + step + found.length) % found.length);
      else if (event.key === "Enter" || event.key === "Tab") pick(person);
      else if (event.key === "Escape") setCall(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    if (sendKey === "ctrl_enter" && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    send();
  };

  return (
    <div className={styles.paper}>
      {found.length > 0 && (
        <div className={styles.list} id={listId} role="listbox" aria-label={t("team.note.colleagues")}>
          {found.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
            <div
              key={person.id}
              id={`${listId}-${person.id}`}
              className={styles.person}
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <Avatar name={person.nickname} seed={person.id} url={person.avatar_url} size={22} />
              <bdi>{person.nickname}</bdi>
              {person.name !== person.nickname && <bdi className={styles.name}>{person.name}</bdi>}
            </div>
          ))}
        </div>
      )}
      {lead}
      <textarea
        ref={field}
        className={styles.field}
        rows={2}
        dir="auto"
        value={text}
        aria-label={label}
        placeholder={label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[chosen] && `${listId}-${found[chosen].id}`}
        onChange={(event) => {
          write(event.target.value);
          look();
        }}
        onClick={look}
        onKeyDown={onKeyDown}
        onBlur={() => setCall(null)}
      />
      <div className={styles.end}>
        {excess > 0 ? (
          <span className={styles.excess} role="alert">
            {t("workbench.composer.too_long", { count: excess })}
          </span>
        ) : (
          <span className={styles.hint}>{hint}</span>
        )}
        <Button type="primary" disabled={!canSend} onMouseDown={(event) => event.preventDefault()} onClick={send}>
          {sendLabel}
        </Button>
      </div>
    </div>
  );
}
