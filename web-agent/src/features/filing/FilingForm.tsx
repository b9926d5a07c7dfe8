import { useT } from "@smt/shared/i18n/index.ts";
import { Button, Select } from "antd";
import { useId } from "react";
import type { Conversation } from "../../common/wire";
import { categoryName, useCategories, useTags } from "../../state/useFiling";
import styles from "./FilingForm.module.css";
import { useFile } from "./useFile";

const none = "";

/** Saved as it is chosen. */
export function FilingForm({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const id = useId();
  const categories = useCategories();
  const tags = useTags();
  const { file, tag } = useFile();
  const { category_id, is_handled, tag_ids } = conversation;
  return (
    <div className={styles.form}>
      <label htmlFor={`${id}-category`}>{t("find.filing.category")}</label>
      <Select
        id={`${id}-category`}
        value={category_id ?? none}
        showSearch={{ optionFilterProp: "title" }}
        options={[
          { value: none, label: t("find.filing.no_category"), title: t("find.filing.no_category") },
          ...categories.map((category) => {
            const name = categoryName(categories, category.id) ?? category.name;
            return { value: category.id, label: <bdi>{name}</bdi>, title: name };
          }),
        ]}
        onChange={(value) => void file(conversation, { category_id: value || null, is_handled })}
      />
      <label htmlFor={`${id}-tags`}>{t("find.filing.tags")}</label>
      <Select
        id={`${id}-tags`}
        mode="multiple"
        maxCount={20}
        value={tag_ids}
        showSearch={{ optionFilterProp: "title" }}
        notFoundContent={t("find.filing.no_tags")}
        options={tags.map(({ id: value, name }) => ({ value, label: <bdi>{name}</bdi>, title: name }))}
        onChange={(value: string[]) => void tag(conversation, value)}
      />
      <Button block onClick={() => void file(conversation, { category_id, is_handled: !is_handled })}>
        {t(is_handled ? "find.filing.mark_unhandled" : "find.filing.mark_handled")}
      </Button>
    </div>
  );
}
