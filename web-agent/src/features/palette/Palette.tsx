import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Modal } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Marked } from "../../common/Marked";
import { closePalette } from "../../state/palette";
import { useLine } from "../../state/useWorkbench";
import { type PaletteEntry, sectionName } from "./entries";
import styles from "./Palette.module.css";
import { useFound } from "./useFound";
import { usePaletteEntries } from "./usePaletteEntries";

const longest = 100;

/** Ctrl K: one field for people, messages, canned responses and commands; arrows choose, Enter opens. */
export function Palette() {
  const t = useT();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { state } = useLine();
  const { data, error, isError, isResting, refetch } = useFound(text);
  const entries = usePaletteEntries(text, isError ? undefined : data, (word) => {
    setText(word);
    field.current?.focus();
  });
  const current = Math.min(chosen, entries.length - 1);
  const isOffline = state.name === "offline";

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other hits: the first is meant again.
  useEffect(() => setChosen(0), [text]);
  useEffect(() => {
    list.current?.querySelector(`[data-place="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entries.length > 0) setChosen((current + step + entries.length) % entries.length);
    else if (event.key === "Enter") entries[current]?.run();
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      open
      footer={null}
      closable={false}
      width={640}
      title={<span className="smt-visually-hidden">{t("find.palette.title")}</span>}
      className={styles.dialog}
      onCancel={closePalette}
      afterOpenChange={(isOpen) => isOpen && field.current?.focus()}
      style={{ insetBlockStart: 72 }}
    >
      <div className={styles.field}>
        <Icon of={Search} size={17} />
        <input
          ref={field}
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={entries.length > 0 ? `palette-${current}` : undefined}
          aria-label={t("find.palette.placeholder")}
          placeholder={t("find.palette.placeholder")}
          value={text}
          maxLength={longest}
          // biome-ignore lint/a11y/noAutofocus: the dialog is this field.
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id="palette-list" className={styles.list} role="listbox" aria-label={t("find.palette.title")}>
        {entries.map((entry, place) => (
          <Line
            key={entry.key}
            entry={entry}
            place={place}
            isChosen={place === current}
            isFirst={entries[place - 1]?.section !== entry.section}
            onPoint={() => setChosen(place)}
          />
        ))}
      </div>
      {isOffline && text.trim() !== "" && <p className={styles.state}>{t("find.palette.offline")}</p>}
      {!isOffline && isError && (
        <ErrorState title={t("find.palette.failed")} error={error} onRetry={() => void refetch()} />
      )}
      {!isOffline &&
        !isError &&
        entries.length === 0 &&
        text.trim() !== "" &&
        (isResting ? (
          <EmptyState
            icon={Search}
            title={t("common.no_result", { query: text.trim() })}
            text={t("find.palette.shorter")}
          />
        ) : (
          <ListSkeleton rows={3} hasAvatar={false} />
        ))}
      <p className={styles.keys}>{t("find.palette.keys")}</p>
    </Modal>
  );
}

interface LineProps {
  entry: PaletteEntry;
  place: number;
  isChosen: boolean;
  isFirst: boolean;
  onPoint: () => void;
}

function Line({ entry, place, isChosen, isFirst, onPoint }: LineProps) {
  const t = useT();
  return (
    <>
      {isFirst && (
        <p className={styles.section} role="presentation">
          {sectionName(t, entry.section)}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen one. */}
      <div
        role="option"
        id={`palette-${place}`}
        className={`${styles.line} ${isChosen ? styles.chosen : ""}`}
        aria-selected={isChosen}
        data-place={place}
        data-section={entry.section}
        onPointerMove={onPoint}
        onClick={entry.run}
      >
        <Icon of={entry.icon} />
        <span className={styles.title}>
          <Marked segments={entry.title} />
        </span>
        {entry.text && (
          <span className={styles.text}>
            <Marked segments={entry.text} />
          </span>
        )}
        {entry.hint && <span className={`${styles.hint} smt-tabular`}>{entry.hint}</span>}
      </div>
    </>
  );
}
