import type { AgentOut } from "@smt/shared/api";
import { useMe } from "@smt/shared/api";
import { MOBILE_PATTERN } from "@smt/shared/auth";
import { useT } from "@smt/shared/i18n";
import { Form, type FormInstance, Input, InputNumber, Radio, Select } from "antd";
import type { AgentFormValues } from "./agentForm";
import { useRoles, useSiteChoices } from "./agentQueries";
import { PasswordFields } from "./PasswordFields";
import { useRoleName } from "./useRoleName";

interface Props {
  agent: AgentOut | null;
  form: FormInstance<AgentFormValues>;
}

export function BasicFields({ agent, form }: Props) {
  const t = useT();
  const me = useMe();
  const roles = useRoles();
  const sites = useSiteChoices();
  const roleName = useRoleName();

  /** Most agents show visitors their own name. */
  function suggestNickname(name: string) {
    if (!agent && !form.isFieldTouched("nickname")) form.setFieldValue("nickname", name);
  }

  return (
    <>
      <Form.Item label={t("admin.agents.account")}>
        <Input
          disabled
          value={agent?.account}
          placeholder={t("admin.agent.account_auto")}
          aria-label={t("admin.agents.account")}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t("admin.agent.name")}
        rules={[{ required: true, whitespace: true, message: t("auth.name_required") }]}
      >
        <Input maxLength={50} autoComplete="off" onChange={(event) => suggestNickname(event.target.value)} />
      </Form.Item>
      <Form.Item
        name="role_id"
        label={t("admin.agents.role")}
        rules={[{ required: true, message: t("admin.agent.role_required") }]}
      >
        <Select
          loading={roles.isPending}
          options={roles.data?.map((role) => ({
            value: role.id,
            label: roleName(role),
            disabled: role.key === "owner" && me.role.key !== "owner",
          }))}
        />
      </Form.Item>
      <Form.Item name="gender" label={t("admin.agent.gender")}>
        <Radio.Group
          options={(["male", "female", "hidden"] as const).map((value) => ({
            value,
            label: t(`admin.agent.gender.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="mobile"
        label={t("admin.agents.mobile")}
        rules={[{ pattern: MOBILE_PATTERN, message: t("auth.mobile_invalid") }]}
      >
        <Input type="tel" autoComplete="off" placeholder={t("auth.mobile_placeholder")} />
      </Form.Item>
      <Form.Item
        name="email"
        label={t("auth.email")}
        rules={[
          { required: true, whitespace: true, message: t("auth.email_required") },
          { type: "email", message: t("auth.email_invalid") },
        ]}
      >
        <Input type="email" maxLength={200} autoComplete="off" />
      </Form.Item>
      <PasswordFields isNew={agent === null} />
      <Form.Item
        name="max_chats"
        label={t("admin.agent.max_chats")}
        rules={[{ required: true, type: "integer", min: 1, max: 100, message: t("admin.agent.max_chats_required") }]}
      >
        <InputNumber style={{ inlineSize: "100%" }} precision={0} suffix={t("admin.agent.max_chats_unit")} />
      </Form.Item>
      <Form.Item name="site_ids" label={t("admin.agent.sites")} extra={t("admin.agent.sites_help")}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          maxTagCount="responsive"
          loading={sites.isPending}
          placeholder={t("admin.agent.sites_placeholder")}
          options={sites.data?.map((site) => ({ value: site.id, label: site.name }))}
        />
      </Form.Item>
    </>
  );
}
