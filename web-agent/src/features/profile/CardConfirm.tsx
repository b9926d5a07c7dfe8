import { useT } from "@smt/shared/i18n/index.ts";
import { Button } from "antd";
import type { VisitorCard } from "../../common/wire";
import { dropDrafts, useCardDrafts } from "../../state/cardDrafts";
import type { CardField } from "../../state/cardEdits";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./CardConfirm.module.css";

/** 确定 and 取消 of the card on a phone (C16), as soon as something was changed. */
export function CardConfirm({ visitorId, card }: { visitorId: string; card: VisitorCard }) {
  const t = useT();
  const { cardEdits } = useWorkbench();
  const drafts = useCardDrafts((all) => all[visitorId]);
  const changes = Object.entries(drafts ?? {});
  if (changes.length === 0) return null;
  const confirm = () => {
    for (const [field, text] of changes as [CardField, string][]) {
      cardEdits.save(visitorId, field, text, card[field] ?? "");
    }
    dropDrafts(visitorId);
  };
  return (
    <div className={styles.bar}>
      <Button onClick={() => dropDrafts(visitorId)}>{t("common.cancel")}</Button>
      <Button type="primary" onClick={confirm}>
        {t("contacts.card.confirm")}
      </Button>
    </div>
  );
}
