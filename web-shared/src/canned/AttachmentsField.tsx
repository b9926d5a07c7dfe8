import { App, Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { type AttachmentOut, uploadFile } from "../api";
import { useErrorText, useT } from "../i18n";
import { Icon } from "../ui";
import { Plus, X } from "../ui/icons";
import styles from "./AttachmentsField.module.css";
import { sizeText } from "./sizeText";

const most = 10;

interface Props {
  value?: AttachmentOut[];
  onChange?: (value: AttachmentOut[]) => void;
}

/** The files that go out with a canned response. */
export function AttachmentsField({ value = [], onChange }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(value);
  latest.current = value;
  const [running, setRunning] = useState<{ name: string; part: number } | null>(null);
  const abort = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    abort.current = controller;
    return () => controller.abort();
  }, []);

  const add = async (files: File[]) => {
    const { signal } = abort.current;
    for (const file of files.slice(0, most - value.length)) {
      setRunning({ name: file.name, part: 0 });
      try {
        const attachment = await uploadFile(file, signal, (part) => setRunning({ name: file.name, part }));
        onChange?.([...latest.current, attachment]);
      } catch (error) {
        if (!signal.aborted) void message.error(errorText(error));
      }
    }
    if (!signal.aborted) setRunning(null);
  };

  return (
    <div className={styles.files}>
      {value.map((file) => (
        <span key={file.id} className={styles.file}>
          <span className={styles.about}>
            <bdi className={styles.name}>{file.name}</bdi>
            <span className={styles.size}>{sizeText(file.size)}</span>
          </span>
          <button
            type="button"
            className={styles.remove}
            aria-label={t("canned.remove_file", { name: file.name })}
            onClick={() => onChange?.(value.filter(({ id }) => id !== file.id))}
          >
            <Icon of={X} size={13} />
          </button>
        </span>
      ))}
      {running && (
        <span className={styles.file} role="status">
          {t("canned.uploading", { name: running.name, percent: Math.round(running.part * 100) })}
        </span>
      )}
      {value.length < most && (
        <Button icon={<Icon of={Plus} />} disabled={running !== null} onClick={() => input.current?.click()}>
          {t("canned.attach")}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        // The form of antd shows every file input, hidden or not.
        style={{ display: "none" }}
        multiple
        aria-label={t("canned.field.files")}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
