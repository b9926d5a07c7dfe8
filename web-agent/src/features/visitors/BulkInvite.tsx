import { useT } from "@smt/shared/i18n/index.ts";
import { Button } from "antd";
import { useState } from "react";
import { invitationOf } from "../../state/useVerbs";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./BulkBar.module.css";
import { bulkLimit, type Outcome, runForEach } from "./bulk";
import { briefSeconds, InviteFields } from "./InviteFields";
import { keepLastText, readLastText } from "./lastInvitation";
import { useMonitor } from "./monitor";
import { Outcomes } from "./Outcomes";

export interface BulkProps {
  subjects: readonly { id: string; name: string }[];
  onClose: () => void;
  onFinish: () => void;
}

/** The same invitation to several; each is refused or sent by itself. */
export function BulkInvite({ subjects, onClose, onFinish }: BulkProps) {
  const t = useT();
  const { connection } = useWorkbench();
  const { showsCard, isBrief } = useMonitor((monitor) => monitor.inviteOptions);
  const [text, setText] = useState(() => readLastText() || t("workbench.invite.default"));
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  if (outcomes) return <Outcomes of={outcomes} onClose={onFinish} />;

  const send = () => {
    const wanted = text.trim();
    if (!wanted || subjects.length > bulkLimit) return;
    keepLastText(wanted);
    const options = { showsCard, ...(isBrief ? { lastsSeconds: briefSeconds } : {}) };
    void runForEach(
      subjects,
      (id) => connection.request("visitor.invite", invitationOf(id, wanted, options)),
      setOutcomes,
    );
  };
  return (
    <form
      className={styles.form}
      aria-label={t("monitor.bulk.invite")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <b className={styles.title}>{t("monitor.bulk.invite_title", { count: subjects.length })}</b>
      <InviteFields text={text} onText={setText} onSend={send} isFocused />
      <span className={styles.hint}>
        {subjects.length > bulkLimit ? t("monitor.bulk.too_many", { count: bulkLimit }) : t("workbench.invite.limit")}
      </span>
      <div className={styles.buttons}>
        <Button size="small" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="primary" htmlType="submit" disabled={!text.trim() || subjects.length > bulkLimit}>
          {t("workbench.invite.send")}
        </Button>
      </div>
    </form>
  );
}
