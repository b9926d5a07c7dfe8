import { api, unwrap } from "@smt/shared/api";
import { PASSWORD_MIN, PasswordStrength } from "@smt/shared/auth";
import { useT } from "@smt/shared/i18n";
import { useMutation } from "@tanstack/react-query";
import { App, Form, Input, Modal } from "antd";
import { useServerErrors } from "../../common/useServerErrors";

interface Values {
  old_password: string;
  password: string;
  confirmation: string;
}

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

export function PasswordModal({ isOpen, onClose }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const showErrors = useServerErrors(form);
  const typed = Form.useWatch("password", form) ?? "";
  const change = useMutation({
    mutationFn: ({ old_password, password }: Values) =>
      unwrap(api.PUT("/api/v1/me/password", { body: { old_password, new_password: password } })),
    onSuccess: () => {
      void message.success(t("admin.account.password_changed"));
      onClose();
    },
    onError: showErrors,
  });

  return (
    <Modal
      open={isOpen}
      title={t("admin.account.password")}
      okText={t("common.save")}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
      afterClose={() => form.resetFields()}
      width={420}
    >
      <Form<Values> form={form} layout="vertical" validateTrigger="onBlur" onFinish={change.mutate}>
        <Form.Item
          name="old_password"
          label={t("admin.account.old_password")}
          rules={[{ required: true, message: t("admin.account.old_password_required") }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t("admin.agent.new_password")}
          rules={[
            { required: true, message: t("auth.new_password_required") },
            { min: PASSWORD_MIN, message: t("auth.password_short", { count: PASSWORD_MIN }) },
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <PasswordStrength password={typed} />
        <Form.Item
          name="confirmation"
          label={t("admin.agent.confirm_password")}
          dependencies={["password"]}
          rules={[
            { required: true, message: t("admin.agent.confirm_required") },
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                !value || value === getFieldValue("password")
                  ? Promise.resolve()
                  : Promise.reject(new Error(t("admin.agent.confirm_differs"))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
