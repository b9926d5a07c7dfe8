import { useT } from "@smt/shared/i18n";
import { Form, Input } from "antd";
import { WIDE } from "../../common/FormSection";

export function SiteTextFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name="greeting"
        label={t("admin.site.greeting")}
        extra={t("admin.site.greeting_help")}
        className={WIDE}
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={500}
          placeholder={t("admin.site.greeting_example")}
        />
      </Form.Item>
      <Form.Item name="offline_text" label={t("admin.site.offline_text")} className={WIDE}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={500}
          placeholder={t("admin.site.offline_example")}
        />
      </Form.Item>
    </>
  );
}
