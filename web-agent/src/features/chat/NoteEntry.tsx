import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { EarOff, Lock, RotateCcw, Trash2, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { App } from "antd";
import { memo } from "react";
import { LinkedText } from "../../common/LinkedText";
import { clockTime, fullTime } from "../../common/moments";
import type { Note } from "../../common/wire";
import { useCalled } from "../../state/useColleagues";
import { useWorkbench } from "../../state/useWorkbench";
import type { NoteLine } from "./entries";
import styles from "./NoteEntry.module.css";

/** What agents say among themselves: on paper of another colour, with a dashed line, because the visitor cannot see it. */
export const NoteEntry = memo(function NoteEntry({ entry }: { entry: NoteLine }) {
  const t = useT();
  const { note, pending } = entry;
  const kind = note?.kind ?? (pending?.extra?.kind === "whisper" ? "whisper" : "note");
  const at = note?.created_at ?? new Date(pending?.created_at ?? 0).toISOString();
  const called = useCalled(note?.mentions);
  const name = note?.author.name ?? t("workbench.message.you");
  const title =
    kind === "whisper"
      ? t("team.note.whisper_title", { name, to: note?.to_agent?.name ?? "" })
      : t("team.note.title", { name });

  if (note?.is_deleted)
    return (
      <p className={styles.gone} data-note="deleted">
        {t("team.note.deleted", { name })}
      </p>
    );
  return (
    <article
      className={styles.entry}
      aria-label={t("team.note.label", { title, time: fullTime(at) })}
      data-note={kind}
      data-state={pending?.state}
    >
      <div className={styles.paper}>
        <p className={styles.head} title={t("team.note.hidden")}>
          <Icon of={kind === "whisper" ? EarOff : Lock} size={13} />
          <bdi>{title}</bdi>
          <time className="smt-tabular" dateTime={at}>
            {clockTime(at)}
          </time>
          {note && <DeleteNote note={note} />}
        </p>
        <LinkedText text={note?.text ?? pending?.text ?? ""} className={styles.text} called={called} />
      </div>
      {pending && <Pending item={pending} />}
    </article>
  );
});

/** One's own can be taken back; those who have seen it see that it is gone. */
function DeleteNote({ note }: { note: Note }) {
  const t = useT();
  const errorText = useErrorText();
  const { modal, message } = App.useApp();
  const { agentId, notes } = useWorkbench();
  if (note.author.id !== agentId) return null;
  const ask = () =>
    void modal.confirm({
      title: t("team.note.delete_ask"),
      content: t("team.note.delete_text"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      icon: null,
      centered: true,
      onOk: () => notes.remove(note).catch((error: unknown) => void message.error(errorText(error))),
    });
  return (
    <button
      type="button"
      className={styles.delete}
      aria-label={t("team.note.delete")}
      title={t("team.note.delete")}
      onClick={ask}
    >
      <Icon of={Trash2} size={13} />
    </button>
  );
}

function Pending({ item }: { item: NonNullable<NoteLine["pending"]> }) {
  const t = useT();
  const errorText = useErrorText();
  const { outbox } = useWorkbench().notes;
  if (item.state === "sending") return <span className={styles.meta}>{t("team.note.sending")}</span>;
  return (
    <span className={styles.meta}>
      <span className={styles.failed}>{t("team.note.failed", { reason: errorText({ code: item.code }) })}</span>
      <button type="button" className={styles.button} onClick={() => outbox.retry(item.client_id)}>
        <Icon of={RotateCcw} size={13} /> {t("workbench.message.retry")}
      </button>
      <button type="button" className={styles.button} onClick={() => outbox.discard(item.client_id)}>
        <Icon of={X} size={13} /> {t("workbench.message.discard")}
      </button>
    </span>
  );
}
