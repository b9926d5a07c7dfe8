import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import type { VisitorCard } from "../../common/wire";
import type { CardEdit } from "../../state/cardEdits";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./CardField.module.css";
import { doubt } from "./cardChecks";

interface Props {
  name: keyof VisitorCard;
  text: string;
  stored: string;
  edit: CardEdit | undefined;
}

/** What became of the last change of a field, and what can be done about it. */
export function CardFieldState({ name, text, stored, edit }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { cardEdits } = useWorkbench();
  const doubted = doubt(name, text.trim());
  if (edit?.state === "conflict") return <Conflict edit={edit} />;
  if (edit?.state === "failed") {
    return (
      <span className={styles.error} role="alert">
        {t("workbench.card.save_failed", { reason: errorText(edit.error) })}{" "}
        <Choice
          text={t("contacts.card.retry")}
          onClick={() => cardEdits.save(edit.visitorId, edit.field, edit.value, edit.base)}
        />{" "}
        <Choice text={t("contacts.card.discard")} onClick={() => cardEdits.drop(edit.visitorId, edit.field)} />
      </span>
    );
  }
  const canUndo = edit?.state === "saved" && edit.value === stored && edit.base !== edit.value;
  return (
    <>
      <span className={styles.state} role="status">
        {edit?.state === "saving" && t("workbench.card.saving")}
        {edit?.state === "waiting" && t("contacts.card.waiting")}
        {edit?.state === "saved" && edit.value === stored && t("workbench.card.saved")}
        {canUndo && (
          <>
            {" · "}
            <Choice
              text={t("contacts.card.undo")}
              onClick={() => cardEdits.save(edit.visitorId, edit.field, edit.base, edit.value)}
            />
          </>
        )}
      </span>
      {doubted && (
        <span className={styles.doubt} role="note">
          {t(`contacts.card.doubt_${doubted}`)}
        </span>
      )}
    </>
  );
}

/** A colleague was faster: both texts, and one's own choice. */
function Conflict({ edit }: { edit: CardEdit }) {
  const t = useT();
  const { cardEdits } = useWorkbench();
  const name = edit.by || t("contacts.card.somebody");
  return (
    <span className={styles.error} role="alert">
      {t("contacts.card.conflict", { name })} <bdi>{edit.theirs || t("workbench.card.empty")}</bdi>{" "}
      <Choice text={t("contacts.card.keep_theirs")} onClick={() => cardEdits.drop(edit.visitorId, edit.field)} />{" "}
      <Choice text={t("contacts.card.keep_mine")} onClick={() => cardEdits.insist(edit)} />
    </span>
  );
}

function Choice({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.choice} onClick={onClick}>
      {text}
    </button>
  );
}
