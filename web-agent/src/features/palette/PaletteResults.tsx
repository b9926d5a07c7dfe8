import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Marked } from "../../common/Marked";
import { useLine } from "../../state/useWorkbench";
import { type PaletteEntry, sectionName } from "./entries";
import styles from "./Palette.module.css";
import { useFound } from "./useFound";
import { usePaletteEntries } from "./usePaletteEntries";

interface Props {
  text: string;
  /** The field has the keys; what they do here is put into it. */
  onKey: RefObject<(event: KeyboardEvent) => void>;
  /** The id of the line that Enter would open. */
  onShown: (id: string | null) => void;
  /** A search of before is taken up again. */
  onPick: (word: string) => void;
}

/** What the palette found for what is typed. */
export function PaletteResults({ text, onKey, onShown, onPick }: Props) {
  const t = useT();
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { state } = useLine();
  const { data, error, isError, isResting, refetch } = useFound(text);
  const entries = usePaletteEntries(text, isError ? undefined : data, onPick);
  const current = Math.min(chosen, entries.length - 1);
  const isOffline = state.name === "offline";

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other hits: the first is meant again.
  useEffect(() => setChosen(0), [text]);
  useEffect(() => {
    list.current?.querySelector(`[data-place="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  useEffect(() => onShown(current < 0 ? null : `palette-${current}`), [current, onShown]);

  useLayoutEffect(() => {
    onKey.current = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && entries.length > 0) setChosen((current + step + entries.length) % entries.length);
      else if (event.key === "Enter") entries[current]?.run();
      else return;
      event.preventDefault();
    };
  });

  return (
    <>
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
    </>
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
