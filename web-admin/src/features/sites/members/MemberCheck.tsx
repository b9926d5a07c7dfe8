import { useErrorText, useT } from "@smt/shared/i18n";
import { Alert, Button, Input } from "antd";
import { useState } from "react";
import styles from "./MemberIdentity.module.css";
import { readProof, useMemberVerbs } from "./memberQueries";

/** What the widget would make of a token, before anybody's visitors meet it. */
export function MemberCheck({ siteId }: { siteId: string }) {
  const t = useT();
  const textOf = useErrorText();
  const { check } = useMemberVerbs(siteId);
  const [pasted, setPasted] = useState("");
  const { data, error } = check;
  return (
    <section>
      <h3 className={styles.heading}>{t("monitor.identity.check")}</h3>
      <Input.TextArea
        rows={3}
        className={styles.mono}
        value={pasted}
        maxLength={10_000}
        aria-label={t("monitor.identity.check_label")}
        placeholder={t("monitor.identity.check_hint")}
        onChange={(event) => setPasted(event.target.value)}
      />
      <Button
        size="small"
        disabled={!pasted.trim()}
        loading={check.isPending}
        onClick={() => check.mutate(readProof(pasted))}
      >
        {t("monitor.identity.check_run")}
      </Button>
      <div role="status">
        {error && <Alert type="error" showIcon title={textOf(error)} />}
        {data?.member && (
          <Alert
            type="success"
            showIcon
            title={t("monitor.identity.check_good", { id: data.member.sub })}
            description={[data.member.alias, data.member.name, data.member.company, data.member.level]
              .filter(Boolean)
              .join(" · ")}
          />
        )}
        {data?.code && (
          <Alert
            type="error"
            showIcon
            title={textOf({ code: data.code })}
            description={data.field ? t("monitor.identity.check_field", { field: data.field }) : undefined}
          />
        )}
      </div>
    </section>
  );
}
