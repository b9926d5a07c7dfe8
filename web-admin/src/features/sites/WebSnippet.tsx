import type { SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { CodeBlock, Icon, snippetOf } from "@smt/shared/ui";
import { ShieldCheck } from "@smt/shared/ui/icons.ts";
import styles from "./GetCode.module.css";
import { LiveCheck } from "./LiveCheck";

/** The line to paste, a word for strict sites, and the answer when it runs. */
export function WebSnippet({ site }: { site: SiteOut }) {
  const t = useT();
  return (
    <>
      <p className={styles.text}>{t("admin.code.web_text")}</p>
      <CodeBlock code={`<!-- 商盟通 Shangmengtong -->\n${snippetOf(site.site_key)}`} />
      <section className={styles.card}>
        <h3 className={styles.heading}>
          <Icon of={ShieldCheck} /> {t("admin.code.csp_title")}
        </h3>
        <p className={styles.quiet}>{t("admin.code.csp_text")}</p>
        <code className={styles.policy}>{cspFor(location.origin)}</code>
      </section>
      <LiveCheck site={site} />
    </>
  );
}

/** All that the loader needs on the host page; the rest happens inside the frame, under our own policy. */
export function cspFor(origin: string): string {
  return `script-src ${origin}; frame-src ${origin}; img-src ${origin}`;
}
