import type { Role } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { useCallback } from "react";

/** Built-in roles have a name in each language; others are data. */
export function useRoleName(): (role: Role) => string {
  const t = useT();
  return useCallback(
    (role: Role) => {
      if (role.key === "owner" || role.key === "admin" || role.key === "agent") return t(`common.role.${role.key}`);
      return role.name;
    },
    [t],
  );
}
