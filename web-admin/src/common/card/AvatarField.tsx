import { useT } from "@smt/shared/i18n";
import { Avatar, Icon } from "@smt/shared/ui";
import { Upload as UploadIcon } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import { useId, useRef, useState } from "react";
import styles from "./AvatarField.module.css";
import { AVATAR_TYPES, type AvatarChange, type AvatarProblem, problemOf, squareOf } from "./avatar";

interface Props {
  name: string;
  seed: string;
  url: string | null;
  // Given by Form.Item.
  value?: AvatarChange;
  onChange?: (change: AvatarChange) => void;
}

/** Choose, see at once, store with the rest of the form. */
export function AvatarField({ name, seed, url, value, onChange }: Props) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const [problem, setProblem] = useState<{ kind: AvatarProblem; size: number } | null>(null);
  const shown = value === "remove" ? null : (value?.url ?? url);

  async function choose(file: File | undefined) {
    if (!file) return;
    let kind = problemOf(file);
    if (!kind) {
      try {
        const square = await squareOf(file);
        onChange?.({ file: square, url: URL.createObjectURL(square) });
      } catch {
        kind = "broken";
      }
    }
    setProblem(kind && { kind, size: file.size });
  }

  return (
    <div className={styles.field}>
      <Avatar name={name || "?"} seed={seed} url={shown} size={64} />
      <div>
        <div className={styles.buttons}>
          <Button icon={<Icon of={UploadIcon} />} onClick={() => input.current?.click()} aria-describedby={help}>
            {t("admin.agent.photo_upload")}
          </Button>
          {shown && (
            <Button type="text" onClick={() => onChange?.(url ? "remove" : undefined)}>
              {t("admin.agent.photo_remove")}
            </Button>
          )}
        </div>
        <p id={help} className={problem ? styles.problem : styles.help} role={problem ? "alert" : undefined}>
          {problem?.kind === "type" && t("admin.agent.photo_type")}
          {problem?.kind === "size" && t("admin.agent.photo_size", { size: (problem.size / 1024 / 1024).toFixed(1) })}
          {problem?.kind === "broken" && t("admin.agent.photo_broken")}
          {!problem && t("admin.agent.photo_help")}
        </p>
      </div>
      <input
        ref={input}
        type="file"
        // Ant Design shows every file input of a form, `hidden` or not.
        style={{ display: "none" }}
        accept={AVATAR_TYPES.join()}
        aria-label={t("admin.agent.photo")}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          // So that the same file can be chosen again after it was removed.
          event.target.value = "";
        }}
      />
    </div>
  );
}
