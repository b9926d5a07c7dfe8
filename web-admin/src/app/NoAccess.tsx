import { useSession } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState } from "@smt/shared/ui";
import { Lock } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";

/** An agent who opened the address of the admin console. */
export function NoAccess() {
  const t = useT();
  const { me, signOut } = useSession();
  return (
    <main>
      <EmptyState
        icon={Lock}
        title={t("admin.no_access")}
        text={t("admin.no_access_text", { workspace: me.workspace.name })}
        actions={
          <>
            <Button type="primary" href="/agent/">
              {t("admin.open_workbench")}
            </Button>
            <Button onClick={() => void signOut()}>{t("common.sign_out")}</Button>
          </>
        }
      />
    </main>
  );
}
