import { useT } from "@smt/shared/i18n";
import { Form, Input, Select } from "antd";
import { WIDE } from "../../common/FormSection";
import { isWebAddress } from "./siteForm";

/** The default site may do without an address: its link and QR code need none. */
export function SiteBasicFields({ isDefault }: { isDefault: boolean }) {
  const t = useT();
  return (
    <>
      <Form.Item
        name="name"
        label={t("admin.sites.name")}
        rules={[{ required: true, whitespace: true, message: t("admin.site.name_required") }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="language" label={t("admin.sites.language")} tooltip={t("admin.site.language_help")}>
        <Select
          options={(["zh-CN", "en"] as const).map((value) => ({ value, label: t(`common.language.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="url"
        label={t("admin.sites.url")}
        className={WIDE}
        required={!isDefault}
        rules={[
          {
            validator: (_, url: string) => {
              if (!url.trim())
                return isDefault ? Promise.resolve() : Promise.reject(new Error(t("admin.site.url_required")));
              return isWebAddress(url) ? Promise.resolve() : Promise.reject(new Error(t("admin.site.url_invalid")));
            },
          },
        ]}
      >
        <Input type="url" inputMode="url" maxLength={500} placeholder="https://www.example.com" autoComplete="url" />
      </Form.Item>
    </>
  );
}
