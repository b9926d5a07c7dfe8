import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { fullTime } from "../../common/moments";
import { PagedList } from "./PagedList";
import styles from "./ProfileDrawer.module.css";
import { usePages } from "./pages";

/** C24: who invited the visitor, with what words, and what became of it. */
export function Invitations({ visitorId }: { visitorId: string }) {
  const t = useT();
  const pages = usePages(["invitations", visitorId], (cursor) =>
    unwrap(
      api.GET("/api/v1/visitors/{visitor_id}/invitations", {
        params: { path: { visitor_id: visitorId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );
  return (
    <PagedList
      pages={pages}
      empty={t("monitor.profile.no_invitations")}
      draw={(invitation) => (
        <li key={invitation.id} className={styles.entry} data-invitation={invitation.status}>
          <div className={styles.line}>
            <b className="smt-tabular">{fullTime(invitation.created_at)}</b>
            <bdi className={styles.faint}>{invitation.agent.nickname}</bdi>
            <span className={styles.tag}>{t(`monitor.invitation.${invitation.status}`)}</span>
          </div>
          <p>
            <bdi>{invitation.text}</bdi>
          </p>
        </li>
      )}
    />
  );
}
