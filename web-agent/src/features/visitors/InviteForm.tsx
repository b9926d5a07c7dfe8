import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Hand, MessageSquare } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { App, Button, Segmented } from "antd";
import { useEffect, useRef, useState } from "react";
import { Keys } from "../../common/Keys";
import { visitorName } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { useVerbs } from "../../state/useVerbs";
import styles from "./InviteButton.module.css";
import { briefSeconds, InviteFields } from "./InviteFields";
import { keepLastText, readLastText } from "./lastInvitation";
import { useMonitor } from "./monitor";

interface Props {
  visitor: LiveVisitor;
  onDone: () => void;
  /** Beside the table it is simply there, and takes the caret when the key of an invitation is pressed. */
  isPane?: boolean;
}

/** V15, V16: a card on the visitor's page, or a chat that opens there at once. */
export function InviteForm({ visitor, onDone, isPane = false }: Props) {
  const t = useT();
  const can = useCan();
  const { message } = App.useApp();
  const { invite, chatWith } = useVerbs();
  const { showsCard, isBrief } = useMonitor((monitor) => monitor.inviteOptions);
  const isAsked = useMonitor((monitor) => monitor.invitingId === visitor.id);
  const name = visitorName(visitor);
  const [text, setText] = useState(() => readLastText() || t("workbench.invite.default"));
  const [isDirect, setDirect] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const canChat = can("conversation:accept");

  useEffect(() => {
    if (isPane && isAsked) area.current?.focus();
  }, [isPane, isAsked]);

  const send = async (opensChat = isDirect) => {
    const wanted = text.trim();
    if ((!wanted && !opensChat) || isBusy) return;
    setBusy(true);
    const isSent = opensChat
      ? await chatWith(visitor.id, isDirect ? wanted : "")
      : await invite(visitor.id, wanted, { showsCard, ...(isBrief ? { lastsSeconds: briefSeconds } : {}) });
    setBusy(false);
    if (!isSent) return;
    if (wanted) keepLastText(wanted);
    if (!opensChat) void message.success(t("workbench.invite.sent", { name }));
    onDone();
  };

  return (
    <form
      className={`${styles.form} ${isPane ? styles.inPane : ""}`}
      aria-label={t("workbench.invite.title", { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <div className={styles.top}>
        <b className={styles.title}>{isPane ? t("monitor.invite.title") : t("workbench.invite.title", { name })}</b>
        {canChat && (
          <Segmented
            size="small"
            aria-label={t("monitor.invite.kind")}
            value={isDirect}
            onChange={setDirect}
            options={[
              { value: false, label: t("monitor.invite.popup") },
              { value: true, label: t("monitor.invite.direct") },
            ]}
          />
        )}
      </div>
      <InviteFields
        text={text}
        onText={setText}
        onSend={() => void send()}
        isFocused={!isPane}
        isPopup={!isDirect}
        textRef={area}
      />
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={isBusy}
          disabled={!isDirect && !text.trim()}
          icon={<Icon of={isDirect ? MessageSquare : Hand} size={15} />}
        >
          {t(isDirect ? "monitor.invite.open_chat" : "workbench.invite.send")}
          {isPane && !isDirect && <Keys of={["I"]} />}
        </Button>
        {isPane && !isDirect && canChat ? (
          <Button disabled={isBusy} icon={<Icon of={MessageSquare} size={15} />} onClick={() => void send(true)}>
            {t("monitor.invite.open_chat")}
            <Keys of={["D"]} />
          </Button>
        ) : (
          <Button onClick={onDone}>{t("common.cancel")}</Button>
        )}
      </div>
      <span className={styles.hint}>{t("workbench.invite.limit")}</span>
    </form>
  );
}
