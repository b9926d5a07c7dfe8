import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import styles from "./Modal.module.css";

interface Props {
  label: string;
  onClose: () => void;
  children: ComponentChildren;
  isBare?: boolean;
}

/** The browser's own dialog traps the focus, returns it, and closes on Esc. */
export function Modal({ label, onClose, children, isBare = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={`${styles.dialog} ${isBare ? styles.bare : ""}`}
      aria-label={label}
      onClose={onClose}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {children}
    </dialog>
  );
}
