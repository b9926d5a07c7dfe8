import { useT } from "@smt/shared/i18n/index.ts";
import { Star } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { Conversation } from "../../common/wire";
import { useSettings } from "../../state/settings";
import { categoryName, useCategories, useTags } from "../../state/useFiling";
import styles from "./RecordFacts.module.css";

/** How a record is filed: category, tags, stars, and, where the agent files (A19), whether it is handled. */
export function RecordFacts({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { isHandlingOn } = useSettings();
  const category = categoryName(useCategories(), conversation.category_id);
  const tags = useTags().filter(({ id }) => conversation.tag_ids.includes(id));
  const { rating, is_handled } = conversation;
  return (
    <span className={styles.facts}>
      {category && <bdi className={styles.category}>{category}</bdi>}
      {tags.map(({ id, name }) => (
        <bdi key={id} className={styles.tag}>
          {name}
        </bdi>
      ))}
      {rating !== null && (
        <span className={styles.stars} title={t("find.history.stars", { score: rating })}>
          <Icon of={Star} size={13} label={t("find.history.stars", { score: rating })} /> {rating}
        </span>
      )}
      {isHandlingOn && (
        <span className={is_handled ? styles.handled : styles.unhandled} data-handled={is_handled}>
          {t(is_handled ? "find.filing.handled" : "find.filing.unhandled")}
        </span>
      )}
    </span>
  );
}
