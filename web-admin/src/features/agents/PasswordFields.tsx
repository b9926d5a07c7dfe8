import { PASSWORD_MIN } from "@smt/shared/auth";
import { useT } from "@smt/shared/i18n";
import { Form, Input } from "antd";

/** A new agent needs a password; for a known one, empty means unchanged (MA04). */
export function PasswordFields({ isNew }: { isNew: boolean }) {
  const t = useT();
  return (
    <>
      <Form.Item
        name="password"
        label={isNew ? t("admin.agent.password") : t("admin.agent.new_password")}
        rules={[
          ...(isNew ? [{ required: true, message: t("auth.new_password_required") }] : []),
          { min: PASSWORD_MIN, message: t("auth.password_short", { count: PASSWORD_MIN }) },
        ]}
      >
        <Input.Password
          maxLength={200}
          autoComplete="new-password"
          placeholder={isNew ? undefined : t("admin.agent.password_unchanged")}
        />
      </Form.Item>
      <Form.Item
        name="confirmation"
        label={t("admin.agent.confirm_password")}
        dependencies={["password"]}
        required={isNew}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, typed: string | undefined) => {
              const password: string = getFieldValue("password") ?? "";
              if (password === (typed ?? "")) return Promise.resolve();
              const message = typed ? t("admin.agent.confirm_differs") : t("admin.agent.confirm_required");
              return Promise.reject(new Error(message));
            },
          }),
        ]}
      >
        <Input.Password maxLength={200} autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
