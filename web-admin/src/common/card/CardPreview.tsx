import { useT } from "@smt/shared/i18n";
import { Avatar } from "@smt/shared/ui";
import { Form, type FormInstance } from "antd";
import type { AvatarChange } from "./avatar";
import styles from "./CardPreview.module.css";
import type { CardValues } from "./cardValues";

interface Props {
  form: FormInstance;
  seed: string;
  avatarUrl: string | null;
}

/** The card and the head of the chat window, as visitors will see them, while one types. */
export function CardPreview({ form, seed, avatarUrl }: Props) {
  const t = useT();
  const name: string = Form.useWatch("name", form) ?? "";
  const nickname: string = Form.useWatch("nickname", form) || name || "—";
  const card: CardValues = Form.useWatch("card", form) ?? {};
  const change: AvatarChange = Form.useWatch("avatar", form);
  const url = change === "remove" ? null : (change?.url ?? avatarUrl);

  const line = [card.title, card.staff_no && t("admin.agent.preview_staff_no", { staff_no: card.staff_no })];
  const contacts = [
    [t("admin.agent.phone"), card.phone],
    [t("admin.agent.qq"), card.qq],
    [t("admin.agent.wechat"), card.wechat],
    [t("admin.agent.taobao"), card.taobao],
    [t("admin.agent.alibaba"), card.alibaba],
    [t("admin.agent.skype"), card.skype],
    [t("auth.email"), card.email],
  ].filter(([, value]) => value?.trim());

  return (
    <>
      <p className={styles.label}>{t("admin.agent.preview_card")}</p>
      <div className={styles.card}>
        <Avatar name={nickname} seed={seed} url={url} size={72} dot="online" />
        <p className={styles.name}>{nickname}</p>
        <p className={styles.line}>{line.filter(Boolean).join(" · ")}</p>
        {contacts.length > 0 && (
          <dl className={styles.contacts}>
            {contacts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <p className={styles.label}>{t("admin.agent.preview_chat")}</p>
      <div className={styles.chat}>
        <div className={styles.chatHead}>
          <Avatar name={nickname} seed={seed} url={url} size={28} />
          <div className={styles.chatWords}>
            <p className={styles.chatName}>{nickname}</p>
            <p className={styles.chatLine}>{t("admin.agent.preview_reply")}</p>
          </div>
        </div>
        <p className={styles.bubble}>{card.greeting?.trim() || t("admin.agent.preview_greeting")}</p>
      </div>
    </>
  );
}
