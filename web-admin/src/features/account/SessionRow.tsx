import type { SessionOut } from "@smt/shared/api";
import { useErrorText, useFormat, useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Monitor } from "@smt/shared/ui/icons.ts";
import { App, Button, Popconfirm, Tag } from "antd";
import { deviceOf } from "./device";
import styles from "./SessionsModal.module.css";
import { useEndSession } from "./sessionQueries";

export function SessionRow({ session }: { session: SessionOut }) {
  const t = useT();
  const { ago, date } = useFormat();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const end = useEndSession();

  const endIt = () =>
    end.mutate(session.id, {
      onSuccess: () => void message.success(t("admin.account.session_ended")),
      onError: (error) => void message.error(errorText(error)),
    });

  return (
    <li className={styles.row}>
      <Icon of={Monitor} size={19} />
      <div className={styles.words}>
        <p className={styles.device}>
          {deviceOf(session.user_agent) ?? t("admin.account.unknown_device")}
          {session.is_current && <Tag color="success">{t("admin.account.session_current")}</Tag>}
          {session.is_persistent && <Tag>{t("admin.account.session_persistent")}</Tag>}
        </p>
        <p className={styles.facts}>
          {[
            session.ip,
            session.last_used_at && t("admin.account.session_used", { ago: ago(session.last_used_at) }),
            t("admin.account.session_since", { date: date(session.created_at) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {!session.is_current && (
        <Popconfirm title={t("admin.account.session_end_confirm")} onConfirm={endIt}>
          <Button danger size="small" loading={end.isPending}>
            {t("admin.account.session_end")}
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}
