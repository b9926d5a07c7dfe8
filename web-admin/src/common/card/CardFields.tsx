import { useT } from "@smt/shared/i18n";
import { Form, Input } from "antd";
import { WIDE } from "../FormSection";

const SHORT = 200;
const LONG = 500;

/** What visitors see of an agent, under the form name `card`. */
export function CardFields() {
  const t = useT();
  const atMost = (count: number) => ({ max: count, message: t("admin.agent.too_long", { count }) });
  const text = (name: string, label: string) => (
    <Form.Item name={["card", name]} label={label} rules={[atMost(SHORT)]}>
      <Input autoComplete="off" />
    </Form.Item>
  );
  return (
    <>
      <Form.Item
        name="nickname"
        label={t("admin.agent.nickname")}
        rules={[{ required: true, whitespace: true, message: t("admin.agent.nickname_required") }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      {text("staff_no", t("admin.agents.staff_no"))}
      {text("title", t("admin.agent.title"))}
      {text("phone", t("admin.agent.phone"))}
      {text("qq", t("admin.agent.qq"))}
      {text("wechat", t("admin.agent.wechat"))}
      {text("taobao", t("admin.agent.taobao"))}
      {text("alibaba", t("admin.agent.alibaba"))}
      {text("skype", t("admin.agent.skype"))}
      <Form.Item
        name={["card", "email"]}
        label={t("admin.agent.card_email")}
        rules={[{ type: "email", message: t("auth.email_invalid") }, atMost(SHORT)]}
      >
        <Input type="email" autoComplete="off" />
      </Form.Item>
      <Form.Item name={["card", "greeting"]} label={t("admin.agent.greeting")} rules={[atMost(LONG)]} className={WIDE}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={LONG} showCount />
      </Form.Item>
    </>
  );
}
