import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Modal } from "antd";
import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { closePalette } from "../../state/palette";
import styles from "./Palette.module.css";

const longest = 100;
const restMilliseconds = 1500;

const load = () => import("./PaletteResults").then(({ PaletteResults }) => ({ default: PaletteResults }));
const PaletteResults = lazy(load);

/** Fetch what the palette shows once the workbench has come to rest, before anybody asks for it. */
export function usePaletteInAdvance(): void {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), restMilliseconds);
    return () => clearTimeout(timer);
  }, []);
}

/**
 * Ctrl K: one field for people, messages, canned responses and commands; arrows choose, Enter opens.
 *
 * The field comes with the workbench and is there at once, only what it finds is fetched: whatever is typed after Ctrl K
 * belongs here, never to the reply that had the focus.
 */
export function Palette() {
  const t = useT();
  const [before] = useState(() => document.activeElement);
  const [text, setText] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const field = useRef<HTMLInputElement | null>(null);
  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);

  // The dialog puts its content into the page in its own time; focused is whatever was just put there, before the next key.
  const mount = useCallback((input: HTMLInputElement | null) => {
    field.current = input;
    if (input) queueMicrotask(() => input.focus());
  }, []);

  useEffect(() => {
    const { current: input } = field;
    return () => {
      const now = document.activeElement;
      // Whoever searched in the middle of a sentence goes on with it, unless what they chose took the focus.
      const isFree = now === input || now === null || now === document.body;
      if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [before]);

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
          ref={mount}
          role="combobox"
          aria-expanded={shown !== null}
          aria-controls="palette-list"
          aria-activedescendant={shown ?? undefined}
          aria-label={t("find.palette.placeholder")}
          placeholder={t("find.palette.placeholder")}
          value={text}
          maxLength={longest}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing) onKey.current(event);
          }}
        />
      </div>
      <Suspense fallback={<ListSkeleton rows={3} hasAvatar={false} />}>
        <PaletteResults
          text={text}
          onKey={onKey}
          onShown={setShown}
          onPick={(word) => {
            setText(word);
            field.current?.focus();
          }}
        />
      </Suspense>
      <p className={styles.keys}>{t("find.palette.keys")}</p>
    </Modal>
  );
}
