import { useT } from "@smt/shared/i18n";
import { Form, Switch } from "antd";
import { WIDE } from "../../common/FormSection";

/** T03, D08: what agents may see before it is sent. Visitors are told where they write. */
export function PrivacyFields() {
  const t = useT();
  return (
    <Form.Item
      name={["appearance", "typing_preview"]}
      label={t("settings.preview.switch")}
      extra={t("settings.preview.privacy")}
      valuePropName="checked"
      className={WIDE}
    >
      <Switch />
    </Form.Item>
  );
}
