import type { KeyboardEvent } from "react";
import styles from "./TabBar.module.css";

interface Props<Name extends string> {
  tabs: readonly { name: Name; label: string }[];
  value: Name;
  onChange: (name: Name) => void;
  /** The id of what the tabs switch. */
  controls: string;
  /** A compact one stands among the tools of what it switches. */
  isCompact?: boolean;
}

/** Tabs over one panel: one stop for the Tab key, arrows between them. */
export function TabBar<Name extends string>({ tabs, value, onChange, controls, isCompact = false }: Props<Name>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const index = tabs.findIndex(({ name }) => name === value);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.name);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div className={isCompact ? styles.compact : styles.bar} role="tablist" onKeyDown={onKeyDown}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${controls}-${name}`}
          className={styles.tab}
          aria-selected={name === value}
          aria-controls={controls}
          tabIndex={name === value ? 0 : -1}
          data-tab={name}
          onClick={() => onChange(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
