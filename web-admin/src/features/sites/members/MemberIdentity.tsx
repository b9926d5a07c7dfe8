import type { SiteOut } from "@smt/shared/api";
import { useErrorText, useT } from "@smt/shared/i18n";
import { CodeBlock, ErrorState, ListSkeleton } from "@smt/shared/ui";
import { App, Segmented, Switch } from "antd";
import { useState } from "react";
import { MemberCheck } from "./MemberCheck";
import styles from "./MemberIdentity.module.css";
import { MemberKeys } from "./MemberKeys";
import { useMemberIdentity, useMemberVerbs } from "./memberQueries";
import { pageSample, type SampleName, sampleNames, sampleOf } from "./samples";

/** V21, I06: the key with which a site proves who is signed in, and the code that does it. */
export function MemberIdentity({ site }: { site: SiteOut }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { data: identity, error, refetch } = useMemberIdentity(site.id);
  const verbs = useMemberVerbs(site.id);
  const [language, setLanguage] = useState<SampleName>("Python");

  if (error && !identity)
    return <ErrorState title={t("monitor.identity.failed")} error={error} onRetry={() => void refetch()} />;
  if (!identity) return <ListSkeleton rows={5} hasAvatar={false} />;
  return (
    <div className={styles.identity}>
      <p>{t("monitor.identity.lead")}</p>
      <MemberKeys siteId={site.id} keys={identity.keys} />
      <label className={styles.line} htmlFor="proof-required">
        <Switch
          id="proof-required"
          checked={identity.is_proof_required}
          loading={verbs.require.isPending}
          onChange={(value) =>
            verbs.require.mutate(value, { onError: (failure) => void message.error(errorText(failure)) })
          }
        />
        <span>
          {t("monitor.identity.required")}
          <span className={styles.quiet}> {t("monitor.identity.required_hint")}</span>
        </span>
      </label>
      <section>
        <div className={styles.line}>
          <h3 className={styles.heading}>{t("monitor.identity.code")}</h3>
          <Segmented size="small" options={[...sampleNames]} value={language} onChange={setLanguage} />
        </div>
        <p className={styles.quiet}>{t("monitor.identity.code_hint")}</p>
        <div className={styles.code}>
          <CodeBlock code={sampleOf(language, site.site_key, t("monitor.identity.sample_member"))} />
        </div>
        <h3 className={styles.heading}>{t("monitor.identity.page")}</h3>
        <CodeBlock code={pageSample} />
      </section>
      <MemberCheck siteId={site.id} />
    </div>
  );
}
