import { api, unwrap, useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Select } from "antd";
import { fullTime } from "../../common/moments";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { useSettings } from "../../state/settings";
import { categoryName, useCategories } from "../../state/useFiling";
import { useVerbs } from "../../state/useVerbs";
import { changeView } from "../../state/view";
import { RecordFacts } from "./RecordFacts";
import styles from "./RecordPane.module.css";
import { Transcript } from "./Transcript";

const none = "";

/** One record: who, when, how it is filed, and what was said. */
export function RecordPane({ record }: { record: Conversation }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const cache = useQueryClient();
  const { message } = App.useApp();
  const { open } = useVerbs();
  const { isHandlingOn } = useSettings();
  const categories = useCategories();
  const { visitor, agent, created_at, closed_at, category_id, is_handled } = record;

  const file = async (filing: { category_id: string | null; is_handled: boolean }) => {
    const path = { conversation_id: record.id };
    try {
      const known = await unwrap(api.GET("/api/v1/conversations/{conversation_id}/filing", { params: { path } }));
      await unwrap(
        api.PUT("/api/v1/conversations/{conversation_id}/filing", {
          params: { path },
          body: { note: known.note, ...filing },
        }),
      );
    } catch (error) {
      message.error(t("find.filing.failed", { reason: errorText(error) }));
    }
    void cache.invalidateQueries({ queryKey: ["records"] });
  };

  return (
    <article className={styles.pane} aria-label={t("find.records.transcript")}>
      <header className={styles.head}>
        <h2>
          <bdi>{visitorName(visitor)}</bdi>
        </h2>
        <span className="smt-tabular">
          {fullTime(created_at).slice(0, 16)}
          {closed_at && ` – ${fullTime(closed_at).slice(11, 16)}`} ·{" "}
          <bdi>{agent?.nickname ?? t("find.history.no_agent")}</bdi>
        </span>
        <RecordFacts conversation={record} />
        <span className={styles.actions}>
          {can("conversation:file") && (
            <Select
              className={styles.category}
              aria-label={t("find.filing.category")}
              value={category_id ?? none}
              options={[
                { value: none, label: t("find.filing.no_category") },
                ...categories.map(({ id }) => ({ value: id, label: <bdi>{categoryName(categories, id)}</bdi> })),
              ]}
              onChange={(value) => void file({ category_id: value || null, is_handled })}
            />
          )}
          {can("conversation:file") && isHandlingOn && (
            <Button
              type={is_handled ? "default" : "primary"}
              onClick={() => void file({ category_id, is_handled: !is_handled })}
            >
              {t(is_handled ? "find.filing.mark_unhandled" : "find.filing.mark_handled")}
            </Button>
          )}
          <Button
            onClick={() => {
              changeView({ page: "inbox" });
              void open(record.id);
            }}
          >
            {t("find.history.open_chat")}
          </Button>
        </span>
      </header>
      <Transcript conversation={record} />
    </article>
  );
}
