import type { Conversation } from "../../common/wire";
import { useTags } from "../../state/useFiling";
import styles from "./RowTags.module.css";

const shown = 2;

/** The first tags of a conversation, as far as there is room. */
export function RowTags({ conversation }: { conversation: Conversation }) {
  const tags = useTags();
  const mine = tags.filter(({ id }) => conversation.tag_ids.includes(id));
  if (mine.length === 0) return null;
  return (
    <span className={styles.tags} title={mine.map(({ name }) => name).join(" · ")}>
      {mine.slice(0, shown).map(({ id, name, color }) => (
        <bdi key={id} className={styles.tag} data-color={color}>
          {name}
        </bdi>
      ))}
    </span>
  );
}
