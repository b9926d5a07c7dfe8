import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import type { VisitorCard, VisitorProfile } from "../../common/wire";
import styles from "./CardField.module.css";
import { profileKey } from "./useProfile";

interface Props {
  visitorId: string;
  name: keyof VisitorCard;
  stored: string;
  isReadOnly: boolean;
}

const limit = 200;
const remarkLimit = 1000;

/** One field of the card: saved when it is left, with the outcome below it. Esc takes the stored text back. */
export function CardField({ visitorId, name, stored, isReadOnly }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const cache = useQueryClient();
  const id = useId();
  const [text, setText] = useState(stored);
  const isEditing = useRef(false);

  // A colleague's change arrives, but never into a field that somebody is writing in.
  useEffect(() => {
    if (!isEditing.current) setText(stored);
  }, [stored]);

  const save = useMutation({
    mutationFn: (value: string): Promise<VisitorProfile> =>
      unwrap(
        api.PATCH("/api/v1/visitors/{visitor_id}", {
          params: { path: { visitor_id: visitorId } },
          body: { [name]: value || null },
        }),
      ),
    onSuccess: (_, value) =>
      cache.setQueryData<VisitorProfile>(profileKey(visitorId), (known) =>
        known ? { ...known, card: { ...known.card, [name]: value || null } } : known,
      ),
  });

  const leave = () => {
    isEditing.current = false;
    const value = text.trim();
    if (value !== text) setText(value);
    if (value !== stored) save.mutate(value);
  };

  const props = {
    id,
    variant: "filled" as const,
    value: text,
    readOnly: isReadOnly,
    placeholder: t("workbench.card.empty"),
    maxLength: name === "remark" ? remarkLimit : limit,
    status: save.isError ? ("error" as const) : undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.target.value),
    onFocus: () => {
      isEditing.current = true;
    },
    onBlur: leave,
    onKeyDown: (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape") setText(stored);
      if (event.key === "Enter" && name !== "remark") event.currentTarget.blur();
    },
  };

  return (
    <div className={styles.field} data-field={name}>
      <label htmlFor={id}>{t(`workbench.card.${name}`)}</label>
      {name === "remark" ? <Input.TextArea {...props} autoSize={{ minRows: 2, maxRows: 6 }} /> : <Input {...props} />}
      <span className={save.isError ? styles.error : styles.state} role={save.isError ? "alert" : "status"}>
        {save.isPending && t("workbench.card.saving")}
        {save.isSuccess && text === stored && t("workbench.card.saved")}
        {save.isError && t("workbench.card.save_failed", { reason: errorText(save.error) })}
      </span>
    </div>
  );
}
