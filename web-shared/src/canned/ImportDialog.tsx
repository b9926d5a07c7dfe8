import { App, Button, Modal } from "antd";
import { useRef, useState } from "react";
import { currentLanguage, useErrorText, useT } from "../i18n";
import { Icon } from "../ui";
import { Upload } from "../ui/icons";
import { useReturnFocus } from "../ui/useReturnFocus";
import { importResponses } from "./cannedApi";
import styles from "./ImportDialog.module.css";
import type { CannedScope, ImportResult } from "./types";
import { useRefreshCanned } from "./useCanned";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  scope: CannedScope;
}

/** A table is looked at before it changes anything: what is new, what changes, which rows are left out and why. */
export default function ImportDialog({ isOpen, onClose, scope }: Props) {
  const t = useT();
  useReturnFocus();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportResult | null>(null);
  const [isBusy, setBusy] = useState(false);
  const todo = preview ? preview.created + preview.updated : 0;

  const close = () => {
    setFile(null);
    setPreview(null);
    onClose();
  };
  const send = async (chosen: File, isPreview: boolean) => {
    setBusy(true);
    try {
      const query = { scope, default_group: t("canned.default_group"), is_preview: isPreview };
      const result = await importResponses(chosen, query);
      if (isPreview) {
        setFile(chosen);
        setPreview(result);
      } else {
        await refresh();
        void message.success(t("canned.import.done", { created: result.created, updated: result.updated }));
        close();
      }
    } catch (error) {
      void message.error(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open={isOpen}
      title={t("canned.import.title")}
      width={680}
      destroyOnHidden
      cancelText={t("common.cancel")}
      okText={todo > 0 ? t("canned.import.run", { count: todo }) : t("canned.import.nothing")}
      okButtonProps={{ disabled: todo === 0, loading: isBusy }}
      onCancel={close}
      onOk={() => file && send(file, false)}
    >
      <p className={styles.text}>{t("canned.import.text")}</p>
      <p className={styles.choice}>
        <Button icon={<Icon of={Upload} />} loading={isBusy} onClick={() => input.current?.click()}>
          {t(file ? "canned.import.other" : "canned.import.choose")}
        </Button>
        {file && <bdi className={styles.name}>{file.name}</bdi>}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx"
        aria-label={t("canned.import.choose")}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) void send(chosen, true);
          event.target.value = "";
        }}
      />
      {preview && <Preview preview={preview} />}
    </Modal>
  );
}

function Preview({ preview }: { preview: ImportResult }) {
  const t = useT();
  const { created, updated, unchanged, problems, rows } = preview;
  return (
    <div role="status">
      <p className={styles.counts}>{t("canned.import.preview", { created, updated, unchanged })}</p>
      {problems.length > 0 && (
        <>
          <p className={styles.problems}>{t("canned.import.problems", { count: problems.length })}</p>
          <ul className={styles.list}>
            {problems.map(({ line, column, reason }) => (
              <li key={`${line}-${column}`}>
                <span className={styles.line}>{t("canned.import.line", { line })}</span>
                {t(`canned.import.reason.${reason}`, { column: t(`canned.field.${column}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <div className={styles.table}>
          <table lang={currentLanguage()}>
            <thead>
              <tr>
                {(["group", "title", "text", "shortcut"] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`canned.field.${name}`)}
                  </th>
                ))}
                <th scope="col">{t("common.status")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.line}>
                  <td>{row.group}</td>
                  <td>{row.title}</td>
                  <td className={styles.cut}>{row.text}</td>
                  <td>{row.shortcut}</td>
                  <td>{t(`canned.import.outcome.${row.outcome}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
