import { useT } from "@smt/shared/i18n/index.ts";
import { BookmarkPlus, Trash2 } from "@smt/shared/ui/icons.ts";
import { Checkbox, Input, Select } from "antd";
import { type Ref, useId } from "react";
import { IconButton } from "../../common/IconButton";
import styles from "./InviteButton.module.css";
import { changeMonitor, removeTemplate, saveTemplate, useMonitor } from "./monitor";

export const inviteMaxLength = 200;
export const briefSeconds = 30;

interface Props {
  text: string;
  onText: (text: string) => void;
  onSend: () => void;
  isFocused: boolean;
  /** A chat that is opened at once has neither a card to show nor an end of its own. */
  isPopup?: boolean;
  textRef?: Ref<HTMLTextAreaElement>;
}

/** What an invitation says, and how it stands on the visitor's page; templates are the agent's own. */
export function InviteFields({ text, onText, onSend, isFocused, isPopup = true, textRef }: Props) {
  const t = useT();
  const id = useId();
  const templates = useMonitor((monitor) => monitor.templates);
  const { showsCard, isBrief } = useMonitor((monitor) => monitor.inviteOptions);
  const greeting = t("workbench.invite.default");
  const chosen = text === greeting ? "greeting" : templates.find((template) => template.text === text)?.id;
  const change = (options: Partial<{ showsCard: boolean; isBrief: boolean }>) =>
    changeMonitor({ inviteOptions: { showsCard, isBrief, ...options } });
  return (
    <>
      <div className={styles.label}>
        <label htmlFor={`${id}template`}>{t("monitor.invite.template")}</label>
        {chosen && chosen !== "greeting" ? (
          <IconButton
            icon={Trash2}
            label={t("monitor.invite.template_remove")}
            onClick={() => removeTemplate(chosen)}
          />
        ) : (
          !chosen &&
          text.trim() && (
            <IconButton
              icon={BookmarkPlus}
              label={t("monitor.invite.template_save")}
              onClick={() => saveTemplate(text)}
            />
          )
        )}
      </div>
      <Select
        id={`${id}template`}
        value={chosen ?? null}
        placeholder={t("monitor.invite.template_own")}
        options={[
          { value: "greeting", label: t("monitor.invite.template_greeting") },
          ...templates.map((template) => ({ value: template.id, label: template.text })),
        ]}
        onChange={(value) => onText(templates.find((template) => template.id === value)?.text ?? greeting)}
      />
      <label htmlFor={`${id}text`}>{t("workbench.invite.text")}</label>
      <Input.TextArea
        id={`${id}text`}
        ref={(box) => {
          const area = box?.resizableTextArea?.textArea ?? null;
          if (typeof textRef === "function") textRef(area);
          else if (textRef) textRef.current = area;
        }}
        autoFocus={isFocused}
        value={text}
        maxLength={inviteMaxLength}
        autoSize={{ minRows: 3, maxRows: 6 }}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onSend();
        }}
      />
      {isPopup && (
        <div className={styles.options}>
          <Checkbox checked={showsCard} onChange={({ target }) => change({ showsCard: target.checked })}>
            {t("monitor.invite.card")}
          </Checkbox>
          <Checkbox checked={isBrief} onChange={({ target }) => change({ isBrief: target.checked })}>
            {t("monitor.invite.brief", { seconds: briefSeconds })}
          </Checkbox>
        </div>
      )}
    </>
  );
}
