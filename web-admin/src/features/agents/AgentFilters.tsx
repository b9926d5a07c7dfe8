import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Search } from "@smt/shared/ui/icons.ts";
import { Input, Select } from "antd";
import toolbar from "../../common/Toolbar.module.css";
import { useRoles } from "./agentQueries";
import { useRoleName } from "./useRoleName";

export interface AgentFilterValues {
  search: string;
  role_id?: string;
  is_enabled?: boolean;
}

export const NO_FILTERS: AgentFilterValues = { search: "" };

interface Props {
  values: AgentFilterValues;
  onChange: (values: AgentFilterValues) => void;
}

export function AgentFilters({ values, onChange }: Props) {
  const t = useT();
  const roles = useRoles();
  const roleName = useRoleName();
  return (
    <search className={toolbar.toolbar}>
      <Input
        className={toolbar.search}
        prefix={<Icon of={Search} />}
        placeholder={t("admin.agents.search")}
        aria-label={t("admin.agents.search")}
        allowClear
        value={values.search}
        onChange={(event) => onChange({ ...values, search: event.target.value })}
      />
      <Select
        aria-label={t("admin.agents.role")}
        placeholder={t("admin.agents.all_roles")}
        allowClear
        popupMatchSelectWidth={false}
        style={{ minInlineSize: 128 }}
        loading={roles.isPending}
        value={values.role_id}
        onChange={(role_id) => onChange({ ...values, role_id })}
        options={roles.data?.map((role) => ({ value: role.id, label: roleName(role) }))}
      />
      <Select
        aria-label={t("admin.agents.seat")}
        placeholder={t("admin.agents.all_seats")}
        allowClear
        popupMatchSelectWidth={false}
        style={{ minInlineSize: 116 }}
        value={values.is_enabled}
        onChange={(is_enabled) => onChange({ ...values, is_enabled })}
        options={[
          { value: true, label: t("admin.agents.enabled") },
          { value: false, label: t("admin.agents.disabled") },
        ]}
      />
    </search>
  );
}
