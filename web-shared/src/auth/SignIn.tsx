import { Alert, AutoComplete, Button, Checkbox, Form, Input } from "antd";
import { useState } from "react";
import { ApiError } from "../api/ApiError";
import { api, unwrap } from "../api/client";
import { startSession } from "../api/session";
import type { Me, SignedIn } from "../api/types";
import { useErrorText } from "../i18n/useErrorText";
import { useT } from "../i18n/useT";
import { Icon } from "../ui/Icon";
import { Lock, User, X } from "../ui/icons";
import styles from "./forms.module.css";
import { forgetAccount, knownAccounts } from "./knownAccounts";
import { useWait } from "./useWait";

interface Values {
  login: string;
  password: string;
  is_persistent: boolean;
}

interface Props {
  hasEnded: boolean;
  onSignedIn: (me: Me) => void;
}

/** By account number, mobile or e-mail; offers the accounts used before in this browser. */
export function SignIn({ hasEnded, onSignedIn }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const [form] = Form.useForm<Values>();
  const [isBusy, setIsBusy] = useState(false);
  const [accounts, setAccounts] = useState(knownAccounts);
  const wait = useWait();

  async function submit(values: Values) {
    setIsBusy(true);
    try {
      const body = { ...values, login: values.login.trim() };
      const signedIn: SignedIn = await unwrap(api.POST("/api/v1/auth/login", { body }));
      startSession(signedIn);
      onSignedIn(signedIn.me);
    } catch (error) {
      setIsBusy(false);
      if (error instanceof ApiError && error.retryAfter) wait.start(error.retryAfter);
      const field = error instanceof ApiError && error.code === "ambiguous_account" ? "login" : "password";
      form.setFields([{ name: field, errors: [errorText(error)] }]);
      form.getFieldInstance(field)?.focus?.();
    }
  }

  function forget(account: string) {
    forgetAccount(account);
    setAccounts(knownAccounts());
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      size="large"
      validateTrigger="onBlur"
      initialValues={{ login: accounts[0]?.account ?? "", password: "", is_persistent: true }}
      onFinish={submit}
    >
      <h1 className={styles.title}>{t("auth.sign_in_title")}</h1>
      <p className={styles.subtitle}>{location.host}</p>
      {hasEnded && <Alert className={styles.alert} type="warning" showIcon title={t("auth.session_ended")} />}
      <Form.Item
        name="login"
        label={t("auth.login")}
        rules={[{ required: true, whitespace: true, message: t("auth.login_required") }]}
      >
        <AutoComplete
          options={accounts.map(({ account, name }) => ({
            value: account,
            label: (
              <span className={styles.account}>
                <span className="smt-tabular">{account}</span>
                <span className={styles.accountName}>{name}</span>
                <Button
                  type="text"
                  size="small"
                  tabIndex={-1}
                  icon={<Icon of={X} size={13} />}
                  aria-label={t("auth.forget_account", { account })}
                  onClick={(event) => {
                    event.stopPropagation();
                    forget(account);
                  }}
                />
              </span>
            ),
          }))}
          filterOption={(typed, option) =>
            !typed || typed === accounts[0]?.account || String(option?.value).includes(typed)
          }
        >
          <Input prefix={<Icon of={User} />} autoComplete="username" autoFocus={!accounts.length} />
        </AutoComplete>
      </Form.Item>
      <Form.Item
        name="password"
        label={t("auth.password")}
        rules={[{ required: true, message: t("auth.password_required") }]}
      >
        <Input.Password prefix={<Icon of={Lock} />} autoComplete="current-password" autoFocus={accounts.length > 0} />
      </Form.Item>
      <Form.Item name="is_persistent" valuePropName="checked" extra={t("auth.stay_signed_in_text")}>
        <Checkbox>{t("auth.stay_signed_in")}</Checkbox>
      </Form.Item>
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
        {t("auth.sign_in")}
      </Button>
      <p className={styles.foot}>
        {t("auth.no_account")} <a href="#signup">{t("auth.create_workspace")}</a>
      </p>
    </Form>
  );
}
