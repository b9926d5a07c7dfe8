import { useT } from "@smt/shared/i18n";
import { Form, Select } from "antd";
import { WIDE } from "../../common/FormSection";
import { domainOf, isDomainPattern } from "./domains";

/** SC1, SC2: whose pages may run the code. */
export function DomainsField() {
  const t = useT();
  return (
    <Form.Item
      name="allowed_domains"
      label={t("admin.site.domains")}
      extra={t("admin.site.domains_help")}
      className={WIDE}
      validateTrigger="onChange"
      getValueFromEvent={(typed: string[]) => [...new Set(typed.map(domainOf).filter(Boolean))]}
      rules={[
        {
          validator: (_, domains: string[]) => {
            const wrong = domains.find((domain) => !isDomainPattern(domain));
            if (!wrong) return Promise.resolve();
            return Promise.reject(new Error(t("admin.site.domain_invalid", { domain: wrong })));
          },
        },
      ]}
    >
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        tokenSeparators={[",", "，", "、", " "]}
        maxCount={100}
        placeholder={t("admin.site.domains_placeholder")}
      />
    </Form.Item>
  );
}
