import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { api, unwrap } from "../api/client";
import type { Me, Page, SiteOut } from "../api/types";
import { useT } from "../i18n/useT";
import { CodeBlock } from "../ui/CodeBlock";
import { ErrorState } from "../ui/ErrorState";
import { Icon } from "../ui/Icon";
import { ExternalLink } from "../ui/icons";
import { ListSkeleton } from "../ui/ListSkeleton";
import { snippetOf } from "../ui/snippet";
import styles from "./forms.module.css";

/** The default site's code, on the screen within the first minute. */
export function FirstSite({ me }: { me: Me }) {
  const t = useT();
  const sites = useQuery({
    queryKey: ["sites", "first"],
    queryFn: (): Promise<Page<SiteOut>> => unwrap(api.GET("/api/v1/sites", { params: { query: { limit: 1 } } })),
  });
  const site = sites.data?.items[0];
  return (
    <section>
      <h1 className={styles.title}>{t("auth.site_title")}</h1>
      <p className={styles.subtitle}>{t("auth.site_account", { account: me.account })}</p>
      <p className={styles.paragraph}>{t("auth.site_text")}</p>
      {sites.isPending && <ListSkeleton rows={2} hasAvatar={false} />}
      {sites.isError && <ErrorState error={sites.error} onRetry={() => void sites.refetch()} />}
      {site && (
        <>
          <CodeBlock code={snippetOf(site.site_key)} copyLabel={t("auth.copy_code")} />
          <Button
            type="primary"
            size="large"
            block
            className={styles.submit}
            // A full load: the workbench is an app of its own, and finds the session by itself.
            href="/agent/"
          >
            {t("auth.enter_workbench")}
          </Button>
          <Button
            size="large"
            block
            className={styles.second}
            icon={<Icon of={ExternalLink} />}
            href={`/demo/?site=${encodeURIComponent(site.site_key)}`}
            target="_blank"
            rel="noopener"
          >
            {t("auth.open_demo")}
          </Button>
          <p className={styles.foot}>{t("auth.more_sites_later")}</p>
        </>
      )}
    </section>
  );
}
