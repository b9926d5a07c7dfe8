import { useT } from "@smt/shared/i18n";
import { EmptyState } from "@smt/shared/ui";
import { Search } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import { useNavigate } from "react-router";

export function NotFound() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={Search}
      title={t("admin.page_not_found")}
      actions={
        <Button type="primary" onClick={() => void navigate("/")}>
          {t("admin.go_to_sites")}
        </Button>
      }
    />
  );
}
