import { useErrorText, useFormat, useT } from "@smt/shared/i18n";
import { CopyButton } from "@smt/shared/ui";
import { App, Button, Input, Tag } from "antd";
import { useState } from "react";
import styles from "./MemberIdentity.module.css";
import { type MemberKey, useMemberVerbs } from "./memberQueries";

/** Masked, but for the moment in which a key is made: the server does not give it again. */
export function MemberKeys({ siteId, keys }: { siteId: string; keys: readonly MemberKey[] }) {
  const t = useT();
  const errorText = useErrorText();
  const { modal, message } = App.useApp();
  const { make, withdraw } = useMemberVerbs(siteId);
  const [secret, setSecret] = useState("");

  const makeKey = () =>
    make.mutateAsync().then(
      (made) => setSecret(made.secret),
      (failure) => void message.error(errorText(failure)),
    );
  const renew = () =>
    modal.confirm({
      title: t("monitor.identity.renew_title"),
      content: t("monitor.identity.renew_text"),
      okText: t("monitor.identity.renew"),
      onOk: makeKey,
    });
  const askToWithdraw = ({ id, hint }: MemberKey) =>
    modal.confirm({
      title: t("monitor.identity.withdraw_title", { hint }),
      content: t("monitor.identity.withdraw_text"),
      okText: t("monitor.identity.withdraw"),
      okButtonProps: { danger: true },
      onOk: () => withdraw.mutateAsync(id).catch((failure) => void message.error(errorText(failure))),
    });

  return (
    <section>
      <div className={styles.line}>
        <h3 className={styles.heading}>{t("monitor.identity.keys")}</h3>
        <Button
          size="small"
          type={keys.length === 0 ? "primary" : "default"}
          loading={make.isPending}
          onClick={() => void (keys.length === 0 ? makeKey() : renew())}
        >
          {t(keys.length === 0 ? "monitor.identity.make" : "monitor.identity.renew")}
        </Button>
      </div>
      {secret && (
        <div className={styles.secret} role="status">
          <p>{t("monitor.identity.once")}</p>
          <div className={styles.line}>
            <Input readOnly value={secret} aria-label={t("monitor.identity.keys")} className={styles.mono} />
            <CopyButton text={secret} />
          </div>
        </div>
      )}
      {keys.length === 0 && !secret && <p className={styles.quiet}>{t("monitor.identity.no_key")}</p>}
      <ul>
        {keys.map((key) => (
          <KeyLine key={key.id} known={key} onWithdraw={() => askToWithdraw(key)} />
        ))}
      </ul>
    </section>
  );
}

function KeyLine({ known, onWithdraw }: { known: MemberKey; onWithdraw: () => void }) {
  const t = useT();
  const { dateTime } = useFormat();
  return (
    <li className={styles.line} data-key={known.hint}>
      <code className={styles.mono}>smk_••••••••{known.hint}</code>
      {known.retires_at ? (
        <Tag color="warning">{t("monitor.identity.until", { time: dateTime(known.retires_at) })}</Tag>
      ) : (
        <Tag color="success">{t("monitor.identity.in_use")}</Tag>
      )}
      <span className={styles.quiet}>{t("monitor.identity.made_at", { time: dateTime(known.created_at) })}</span>
      <Button type="link" size="small" danger onClick={onWithdraw}>
        {t("monitor.identity.withdraw")}
      </Button>
    </li>
  );
}
