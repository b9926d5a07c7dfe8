import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import type { VisitorProfile } from "../../common/wire";
import { selectConversation } from "../../state/selection";
import { changeView } from "../../state/view";
import styles from "./VisitorShared.module.css";

interface Props {
  visitorId: string;
  /** Before it is sent there is nothing to open. */
  isPreview?: boolean;
}

/** A visitor whom a colleague shows. Only ids travelled: the rest is asked for here, and who may not see it sees nothing. */
export function VisitorShared({ visitorId, isPreview = false }: Props) {
  const t = useT();
  const { data: visitor, isError } = useQuery<VisitorProfile>({
    queryKey: ["visitor", visitorId],
    queryFn: () => unwrap(api.GET("/api/v1/visitors/{visitor_id}", { params: { path: { visitor_id: visitorId } } })),
    retry: false,
  });
  const { data: conversationId } = useLatestConversation(visitorId);
  if (isError) return <p className={`${styles.card} ${styles.hidden}`}>{t("contacts.shared.hidden")}</p>;
  if (!visitor) return <p className={`${styles.card} ${styles.hidden}`}>{t("contacts.shared.loading")}</p>;
  const open = () => {
    if (!conversationId) return;
    changeView({ isWithColleagues: false });
    selectConversation(conversationId);
  };
  return (
    <div className={styles.card} data-shared={visitorId}>
      <VisitorAvatar id={visitor.id} name={visitor.name} channel={visitor.channel} size={36} />
      <div className={styles.text}>
        <span className={styles.line}>
          <bdi className={styles.name}>{visitorName(visitor)}</bdi>
          <VisitorMark type={visitor.type} />
          <span className={styles.region}>{regionText(visitor.region)}</span>
        </span>
        <bdi className={styles.page}>{visitor.page?.title || visitor.landing_url}</bdi>
      </div>
      {conversationId && !isPreview && (
        <Button size="small" onClick={open}>
          {t("contacts.shared.open")}
        </Button>
      )}
    </div>
  );
}

/** The visitor's talk of now, or the last one; the one of when they were shared may be over. */
function useLatestConversation(visitorId: string) {
  return useQuery<string | null>({
    queryKey: ["latest-conversation", visitorId],
    queryFn: async () => {
      const query = { visitor_id: visitorId, scope: "all", limit: 1 } as const;
      const { items } = await unwrap(api.GET("/api/v1/conversations", { params: { query } }));
      return items[0]?.id ?? null;
    },
    retry: false,
  });
}
