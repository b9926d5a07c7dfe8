import { useT } from "@smt/shared/i18n/index.ts";
import { App, Button, Input } from "antd";
import { useState } from "react";
import { visitorName } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { useVerbs } from "../../state/useVerbs";
import styles from "./InviteButton.module.css";

const lastTextKey = "smt.invitation";
const maxLength = 200;

interface Props {
  visitor: LiveVisitor;
  onDone: () => void;
  /** A form that was asked for takes the caret; one that is simply there does not. */
  isFocused?: boolean;
}

/** The last text used comes back, most invitations are alike. */
export function InviteForm({ visitor, onDone, isFocused = true }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const { invite } = useVerbs();
  const name = visitorName(visitor);
  const [text, setText] = useState(() => readLastText() || t("workbench.invite.default"));
  const [isBusy, setBusy] = useState(false);

  const send = async () => {
    const wanted = text.trim();
    if (!wanted || isBusy) return;
    setBusy(true);
    const isSent = await invite(visitor.id, wanted);
    setBusy(false);
    if (!isSent) return;
    keepLastText(wanted);
    message.success(t("workbench.invite.sent", { name }));
    onDone();
  };

  return (
    <form
      className={styles.form}
      aria-label={t("workbench.invite.title", { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <b className={styles.title}>{t("workbench.invite.title", { name })}</b>
      <Input.TextArea
        autoFocus={isFocused}
        aria-label={t("workbench.invite.text")}
        value={text}
        maxLength={maxLength}
        autoSize={{ minRows: 3, maxRows: 6 }}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <span className={styles.hint}>{t("workbench.invite.limit")}</span>
      <div className={styles.buttons}>
        <Button size="small" onClick={onDone}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="primary" htmlType="submit" loading={isBusy} disabled={!text.trim()}>
          {t("workbench.invite.send")}
        </Button>
      </div>
    </form>
  );
}

function readLastText(): string {
  try {
    return localStorage.getItem(lastTextKey) ?? "";
  } catch {
    return "";
  }
}

function keepLastText(text: string): void {
  try {
    localStorage.setItem(lastTextKey, text);
  } catch {
    // The next invitation starts from the default text.
  }
}
