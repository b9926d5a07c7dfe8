import { useT } from "@smt/shared/i18n/index.ts";
import { Input } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import type { VisitorCard } from "../../common/wire";
import { draftField, useCardDrafts } from "../../state/cardDrafts";
import { editKey } from "../../state/cardEdits";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./CardField.module.css";
import { CardFieldState } from "./CardFieldState";

interface Props {
  visitorId: string;
  name: keyof VisitorCard;
  stored: string;
  isReadOnly: boolean;
  /** Nothing is saved before it is confirmed: so it is on a phone, where a finger leaves a field by accident. */
  isConfirmed: boolean;
}

const limit = 200;
const longLimit = 2000;

/** One field of the card: saved when it is left, with the outcome below it. Esc takes the stored text back. */
export function CardField({ visitorId, name, stored, isReadOnly, isConfirmed }: Props) {
  const t = useT();
  const id = useId();
  const { cardEdits } = useWorkbench();
  const edit = useStore(cardEdits.store, ({ edits }) => edits.get(editKey(visitorId, name)));
  const draft = useCardDrafts((drafts) => drafts[visitorId]?.[name]);
  // Until the server has it, what was typed here counts more than what the server says.
  const shown = (isConfirmed ? draft : undefined) ?? (edit && edit.state !== "saved" ? edit.value : stored);
  const [typed, setTyped] = useState<string | null>(null);
  const base = useRef(stored);
  const text = typed ?? shown;

  const begin = () => {
    base.current = edit && edit.state !== "saved" ? edit.base : stored;
    setTyped(shown);
  };

  const leave = (value: string) => {
    setTyped(null);
    const clean = value.trim();
    if (isConfirmed) draftField(visitorId, name, clean === stored ? null : clean);
    else if (clean !== shown) cardEdits.save(visitorId, name, clean, base.current);
  };

  // Another chat may be opened by a key while somebody is writing here.
  const unfinished = useRef<() => void>(() => undefined);
  unfinished.current = () => {
    if (typed !== null) leave(typed);
  };
  useEffect(() => {
    const finish = () => unfinished.current();
    // Nor does a page ask before it goes.
    window.addEventListener("pagehide", finish);
    return () => {
      window.removeEventListener("pagehide", finish);
      finish();
    };
  }, []);

  const isLong = name === "remark" || name === "interest";
  const props = {
    id,
    variant: "filled" as const,
    value: text,
    readOnly: isReadOnly,
    placeholder: t("workbench.card.empty"),
    maxLength: isLong ? longLimit : limit,
    status: edit?.state === "failed" || edit?.state === "conflict" ? ("error" as const) : undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(event.target.value),
    onFocus: isReadOnly ? undefined : begin,
    onBlur: () => typed !== null && leave(typed),
    onKeyDown: (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape") setTyped(stored);
      if (event.key === "Enter" && name !== "remark") event.currentTarget.blur();
    },
  };

  return (
    <div className={styles.field} data-field={name}>
      <label htmlFor={id}>{t(`workbench.card.${name}`)}</label>
      {name === "remark" ? <Input.TextArea {...props} autoSize={{ minRows: 2, maxRows: 6 }} /> : <Input {...props} />}
      <CardFieldState name={name} text={text} stored={stored} edit={edit} />
    </div>
  );
}
