import { useT } from "@smt/shared/i18n/index.ts";
import { Bell, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useEffect } from "react";
import styles from "./Toasts.module.css";
import { dropToast, type Toast, toastMilliseconds, useToasts } from "./toasts";

/** What happened, in the corner, where it covers neither the composer's text nor the newest message. */
export function Toasts() {
  const t = useT();
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className={styles.stack} aria-label={t("workbench.alert.region")} aria-live="assertive">
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useT();
  const { key, at, event, title, text, actions } = toast;

  useEffect(() => {
    const timer = setTimeout(() => dropToast(key, at), Math.max(0, at + toastMilliseconds - Date.now()));
    return () => clearTimeout(timer);
  }, [key, at]);

  return (
    <div className={styles.toast} data-toast={event}>
      <Icon of={Bell} size={17} className={styles.icon} />
      <div className={styles.text}>
        <b>
          <bdi>{title}</bdi>
        </b>
        <bdi>{text}</bdi>
      </div>
      {actions.map(({ label, run, isPrimary }) => (
        <Button
          key={label}
          type={isPrimary ? "primary" : "default"}
          size="small"
          onClick={() => {
            dropToast(key);
            run();
          }}
        >
          {label}
        </Button>
      ))}
      <button
        type="button"
        className={styles.close}
        aria-label={t("workbench.alert.dismiss")}
        onClick={() => dropToast(key)}
      >
        <Icon of={X} size={13} />
      </button>
    </div>
  );
}
