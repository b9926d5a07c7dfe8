import { useCan } from "@smt/shared/api/index.ts";
import { bestFor } from "@smt/shared/canned/matches.ts";
import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { useCannedResponses } from "@smt/shared/canned/useCanned.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect, useRef, useState } from "react";
import type { ComposerHandle } from "../../common/chatSlots";
import type { Conversation } from "../../common/wire";
import { onComposerKey } from "../../state/composerTriggers";
import { useCannedNews } from "../../state/useCannedNews";
import { useCannedVerbs } from "../../state/useCannedVerbs";
import styles from "./SlashPicker.module.css";

interface Props {
  conversation: Conversation;
  composer: ComposerHandle;
  text: string;
}

const most = 8;

/** P09: a slash at the head of the field, and what is said often is one key away. */
export function SlashPicker({ conversation, text }: Props) {
  const can = useCan();
  const typed = /^\/(\S{0,30})$/u.exec(text)?.[1];
  const [dismissed, setDismissed] = useState<string | null>(null);
  useEffect(() => {
    if (typed === undefined) setDismissed(null);
  }, [typed]);
  if (typed === undefined || dismissed === typed || !can("canned:read")) return null;
  return <Picker conversationId={conversation.id} typed={typed} onDismiss={() => setDismissed(typed)} />;
}

function Picker({
  conversationId,
  typed,
  onDismiss,
}: {
  conversationId: string;
  typed: string;
  onDismiss: () => void;
}) {
  const t = useT();
  const { data = [] } = useCannedResponses();
  useCannedNews();
  const { insert } = useCannedVerbs();
  const [index, setIndex] = useState(0);
  const found = bestFor(data, typed, most);
  const chosen = found[Math.min(index, found.length - 1)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another word begins at the top again.
  useEffect(() => setIndex(0), [typed]);

  const take = (response: CannedResponse) => void insert(response, "replace");
  const onKey = (event: KeyboardEvent, conversation: string): boolean => {
    if (conversation !== conversationId || event.isComposing || event.shiftKey || event.altKey) return false;
    if (event.key === "Escape") {
      onDismiss();
      return true;
    }
    if (found.length === 0 || !chosen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      setIndex((found.indexOf(chosen) + step + found.length) % found.length);
      return true;
    }
    if (event.key !== "Enter" && event.key !== "Tab") return false;
    take(chosen);
    return true;
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => onComposerKey((event, conversation) => latest.current(event, conversation)), []);

  return (
    <div className={styles.picker} role="listbox" aria-label={t("canned.picker")}>
      {found.length === 0 && <p className={styles.empty}>{t("canned.picker_empty")}</p>}
      {found.map((response) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the reply field.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the reply field.
        <div
          key={response.id}
          role="option"
          aria-selected={response === chosen}
          className={`${styles.row} ${response === chosen ? styles.chosen : ""}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(response)}
        >
          <span className={styles.head}>
            <bdi className={styles.title}>{response.title}</bdi>
            {response.shortcut && <code className={styles.shortcut}>/{response.shortcut}</code>}
          </span>
          <bdi className={styles.text}>{response.text}</bdi>
        </div>
      ))}
    </div>
  );
}
