import { useT } from "@smt/shared/i18n/index.ts";
import { Download } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button, Tag } from "antd";
import { useInstall } from "../../state/install";
import { Field } from "./Field";

/** A06, A15: the app on the desktop, and how it starts with the computer. */
export function InstallApp() {
  const t = useT();
  const { install, isInstalled } = useInstall();
  const note = install ? "settings.install_note" : "settings.install_by_hand";
  return (
    <>
      <Field label={t("settings.install")} note={t(isInstalled ? "settings.installed_note" : note)}>
        {isInstalled ? (
          <Tag color="success">{t("settings.installed")}</Tag>
        ) : (
          install && (
            <Button icon={<Icon of={Download} />} onClick={() => void install()}>
              {t("settings.install_now")}
            </Button>
          )
        )}
      </Field>
      <Field label={t("settings.start_with_system")} note={t("settings.start_with_system_note")}>
        {null}
      </Field>
    </>
  );
}
