import { api, type Card, type Me, unwrap, useSession } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { useMutation } from "@tanstack/react-query";
import { App, Button, Form, Input } from "antd";
import styles from "./CardSection.module.css";
import { OwnAvatar } from "./OwnAvatar";

const lines = ["staff_no", "title", "phone", "email", "qq", "wechat", "taobao", "alibaba", "skype"] as const;
const keys = [...lines, "greeting"] as const satisfies readonly (keyof Card)[];

type Values = { nickname: string } & Partial<Record<keyof Card, string>>;

/** 客服名片: what visitors see of this agent (W06). */
export function CardSection() {
  const t = useT();
  const errorText = useErrorText();
  const { me, setMe } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();

  const save = useMutation({
    mutationFn: ({ nickname, ...card }: Values) => {
      const values = Object.fromEntries(keys.map((key) => [key, card[key]?.trim() || null]));
      return unwrap(
        api.PATCH("/api/v1/me", { body: { nickname: nickname.trim(), card: values as unknown as Card } }),
      ) as Promise<Me>;
    },
    onSuccess: (stored) => {
      setMe(() => stored);
      void message.success(t("common.saved"));
    },
    onError: (error) => void message.error(errorText(error)),
  });

  const initial = { nickname: me.nickname, ...Object.fromEntries(keys.map((key) => [key, me.card[key] ?? ""])) };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      validateTrigger="onBlur"
      initialValues={initial}
      onFinish={(values) => save.mutate(values)}
    >
      <OwnAvatar />
      <div className={styles.fields}>
        <Form.Item
          name="nickname"
          label={t("settings.card.nickname")}
          rules={[{ required: true, whitespace: true, message: t("common.required") }]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        {lines.map((key) => (
          <Form.Item
            key={key}
            name={key}
            label={t(`settings.card.${key}`)}
            rules={key === "email" ? [{ type: "email", message: t("auth.email_invalid") }] : []}
          >
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        ))}
        <Form.Item name="greeting" label={t("settings.card.greeting")} className={styles.wide ?? ""}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} showCount />
        </Form.Item>
      </div>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t("settings.card.save")}
      </Button>
    </Form>
  );
}
