import { useT } from "@smt/shared/i18n";
import { Checkbox, Form, InputNumber } from "antd";
import { WIDE } from "../../common/FormSection";

/** T06: how long a visitor waits before something happens. */
export function ServiceFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name={["service_rules", "first_response_seconds"]}
        label={t("routing.rules.first_response")}
        extra={t("routing.rules.first_response_help")}
        rules={[{ required: true, type: "integer", min: 10, max: 3600 }]}
      >
        <InputNumber min={10} max={3600} precision={0} />
      </Form.Item>
      <Form.Item
        name={["service_rules", "offline_grace_seconds"]}
        label={t("routing.rules.grace")}
        extra={t("routing.rules.grace_help")}
        rules={[{ required: true, type: "integer", min: 10, max: 3600 }]}
      >
        <InputNumber min={10} max={3600} precision={0} />
      </Form.Item>
      <Form.Item name={["service_rules", "is_handed_back"]} valuePropName="checked" className={WIDE}>
        <Checkbox>{t("routing.rules.hand_back")}</Checkbox>
      </Form.Item>
      <Form.Item
        name={["service_rules", "idle_close_minutes"]}
        label={t("routing.rules.idle")}
        extra={t("routing.rules.idle_help")}
        rules={[{ required: true, type: "integer", min: 0, max: 1440 }]}
      >
        <InputNumber min={0} max={1440} precision={0} />
      </Form.Item>
    </>
  );
}
