import { useT } from "@smt/shared/i18n/index.ts";
import { Bell, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useEffect } from "react";
import { regionText, visitorName } from "../../common/visitorText";
import { useSelectedId } from "../../state/selection";
import { useVerbs } from "../../state/useVerbs";
import { useConversation } from "../../state/useWorkbench";
import styles from "./Toasts.module.css";
import { dropToast, type Toast, useToasts } from "./toastStore";

const showMilliseconds = 30_000;

/** Requests in the corner, where they cover neither the composer's text nor the newest message. */
export function Toasts() {
  const t = useT();
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className={styles.stack} aria-label={t("workbench.alert.region")} aria-live="assertive">
      {toasts.map((toast) => (
        <ToastCard key={toast.conversationId} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useT();
  const { accept, open } = useVerbs();
  const { conversationId, kind, at } = toast;
  const conversation = useConversation(conversationId);
  const isOpen = useSelectedId() === conversationId;
  const isOver =
    !conversation || (kind === "request" ? conversation.status !== "queued" : conversation.status !== "open");

  useEffect(() => {
    if (isOver || isOpen) return dropToast(conversationId);
    const timer = setTimeout(() => dropToast(conversationId), Math.max(0, at + showMilliseconds - Date.now()));
    return () => clearTimeout(timer);
  }, [conversationId, at, isOver, isOpen]);

  if (isOver || isOpen) return null;
  const { visitor } = conversation;
  const act = () => {
    dropToast(conversationId);
    void (kind === "request" ? accept(conversationId) : open(conversationId));
  };
  return (
    <div className={styles.toast} data-toast={kind}>
      <Icon of={Bell} size={17} className={styles.icon} />
      <div className={styles.text}>
        <b>{t("workbench.alert.request", { name: visitorName(visitor) })}</b>
        <bdi>{[regionText(visitor.region), visitor.page?.title].filter(Boolean).join(" · ")}</bdi>
      </div>
      <Button type="primary" size="small" onClick={act}>
        {t(kind === "request" ? "workbench.alert.accept" : "workbench.visitor.action.open")}
      </Button>
      <button
        type="button"
        className={styles.close}
        aria-label={t("workbench.alert.dismiss")}
        onClick={() => dropToast(conversationId)}
      >
        <Icon of={X} size={13} />
      </button>
    </div>
  );
}
