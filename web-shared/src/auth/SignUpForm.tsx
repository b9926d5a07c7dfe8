import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { ApiError } from "../api/ApiError";
import { api, unwrap } from "../api/client";
import { startSession } from "../api/session";
import type { Me, SignedIn } from "../api/types";
import { useErrorText } from "../i18n/useErrorText";
import { useT } from "../i18n/useT";
import { Icon } from "../ui/Icon";
import { Building2, Lock, Mail, Smartphone, User } from "../ui/icons";
import styles from "./forms.module.css";
import { rememberAccount } from "./knownAccounts";
import { PASSWORD_MIN, PasswordStrength } from "./PasswordStrength";
import { MOBILE_PATTERN } from "./patterns";
import { useWait } from "./useWait";

interface Values {
  workspace_name: string;
  name: string;
  email: string;
  mobile?: string;
  password: string;
}

/** Company, owner, password: the least that a workspace needs. */
export function SignUpForm({ onSignedUp }: { onSignedUp: (me: Me) => void }) {
  const t = useT();
  const errorText = useErrorText();
  const [form] = Form.useForm<Values>();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const wait = useWait();
  const password = Form.useWatch("password", form) ?? "";

  async function submit({ mobile, ...values }: Values) {
    setIsBusy(true);
    setFailure(null);
    try {
      const body = { ...values, mobile: mobile?.trim() || null };
      const signedIn: SignedIn = await unwrap(api.POST("/api/v1/signup", { body }));
      startSession(signedIn);
      rememberAccount(signedIn.me);
      onSignedUp(signedIn.me);
    } catch (error) {
      setIsBusy(false);
      if (error instanceof ApiError && error.retryAfter) wait.start(error.retryAfter);
      if (!showInFields(error)) setFailure(error);
    }
  }

  function showInFields(error: unknown): boolean {
    if (!(error instanceof ApiError)) return false;
    const known = Object.entries(error.fields).filter(([name]) => name in form.getFieldsValue());
    form.setFields(known.map(([name, code]) => ({ name: name as keyof Values, errors: [errorText({ code })] })));
    const [first] = known;
    if (first) form.getFieldInstance(first[0] as keyof Values)?.focus?.();
    return known.length > 0;
  }

  const required = (message: string) => ({ required: true, whitespace: true, message });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      size="large"
      validateTrigger="onBlur"
      onFinish={submit}
      scrollToFirstError
    >
      <h1 className={styles.title}>{t("auth.sign_up_title")}</h1>
      <Form.Item name="workspace_name" label={t("auth.company")} rules={[required(t("auth.company_required"))]}>
        <Input prefix={<Icon of={Building2} />} maxLength={100} autoComplete="organization" autoFocus />
      </Form.Item>
      <Form.Item name="name" label={t("auth.name")} rules={[required(t("auth.name_required"))]}>
        <Input prefix={<Icon of={User} />} maxLength={50} autoComplete="name" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t("auth.email")}
        rules={[required(t("auth.email_required")), { type: "email", message: t("auth.email_invalid") }]}
      >
        <Input prefix={<Icon of={Mail} />} type="email" maxLength={200} autoComplete="email" />
      </Form.Item>
      <Form.Item
        name="mobile"
        label={t("auth.mobile")}
        rules={[{ pattern: MOBILE_PATTERN, message: t("auth.mobile_invalid") }]}
      >
        <Input
          prefix={<Icon of={Smartphone} />}
          type="tel"
          placeholder={t("auth.mobile_placeholder")}
          autoComplete="tel"
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t("auth.new_password")}
        rules={[
          { required: true, message: t("auth.new_password_required") },
          { min: PASSWORD_MIN, message: t("auth.password_short", { count: PASSWORD_MIN }) },
        ]}
      >
        <Input.Password prefix={<Icon of={Lock} />} maxLength={200} autoComplete="new-password" />
      </Form.Item>
      <PasswordStrength password={password} />
      {failure !== null && <Alert className={styles.alert} type="error" showIcon title={errorText(failure)} />}
      {wait.text && (
        <p className={styles.wait} role="status">
          {t("auth.retry_in", { time: wait.text })}
        </p>
      )}
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={isBusy}
        disabled={wait.isRunning}
        className={styles.submit}
      >
        {t("auth.next")}
      </Button>
      <p className={styles.foot}>
        {t("auth.has_account")} <a href="#signin">{t("auth.go_sign_in")}</a>
      </p>
    </Form>
  );
}
