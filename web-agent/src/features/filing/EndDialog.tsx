import { useT } from "@smt/shared/i18n/index.ts";
import { useReturnFocus } from "@smt/shared/ui/index.ts";
import { Checkbox, Input, Modal, Select } from "antd";
import { useId, useState } from "react";
import { visitorName } from "../../common/visitorText";
import { endingDone, useEnding } from "../../state/filingAtEnd";
import { categoryName, useCategories } from "../../state/useFiling";
import { useVerbs } from "../../state/useVerbs";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./FilingForm.module.css";
import { useFile } from "./useFile";

const longestNote = 500;

/** C08 with A19: the end of a chat is the moment at which it is filed. */
export function EndDialog() {
  const t = useT();
  useReturnFocus();
  const id = useId();
  const { ending } = useEnding();
  const { close } = useVerbs();
  const { file } = useFile();
  const { conversations } = useWorkbench();
  const categories = useCategories();
  const [categoryId, setCategoryId] = useState(ending?.conversation.category_id ?? null);
  const [isHandled, setHandled] = useState(true);
  const [note, setNote] = useState("");
  const [isBusy, setBusy] = useState(false);
  if (!ending) return null;
  const { conversation, onEnded } = ending;

  const end = async () => {
    setBusy(true);
    if (await close(conversation.id)) {
      const ended = conversations.store.getState().book.get(conversation.id) ?? conversation;
      await file(ended, { category_id: categoryId, is_handled: isHandled, note });
      endingDone();
      onEnded?.();
    }
    setBusy(false);
  };

  return (
    <Modal
      open
      centered
      width={400}
      title={t("workbench.chat.end_title", { name: visitorName(conversation.visitor) })}
      okText={t("find.filing.end_and_file")}
      okButtonProps={{ danger: true }}
      cancelText={t("common.cancel")}
      confirmLoading={isBusy}
      onOk={() => void end()}
      onCancel={endingDone}
    >
      <p>{t("workbench.chat.end_text")}</p>
      <div className={`${styles.form} ${styles.wide}`}>
        <label htmlFor={`${id}-category`}>{t("find.filing.category")}</label>
        <Select
          id={`${id}-category`}
          allowClear
          value={categoryId}
          placeholder={t("find.filing.no_category")}
          options={categories.map((category) => ({
            value: category.id,
            label: <bdi>{categoryName(categories, category.id)}</bdi>,
          }))}
          onChange={(value) => setCategoryId(value ?? null)}
        />
        <Checkbox checked={isHandled} onChange={(event) => setHandled(event.target.checked)}>
          {t("find.filing.handled")}
        </Checkbox>
        <label htmlFor={`${id}-note`}>{t("find.filing.note")}</label>
        <Input.TextArea
          id={`${id}-note`}
          rows={2}
          maxLength={longestNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Modal>
  );
}
