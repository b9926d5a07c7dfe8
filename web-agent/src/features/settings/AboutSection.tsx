import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Logo } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { changeView } from "../../state/view";
import { Field } from "./Field";
import { InstallApp } from "./InstallApp";

/** 关于: what this is, the app, and the keys. */
export function AboutSection() {
  const t = useT();
  const me = useMe();
  return (
    <>
      <Field label={t("common.product")} note={t("settings.version", { version: import.meta.env.SMT_VERSION })}>
        <Logo size={34} title={t("common.product")} />
      </Field>
      <Field label={t("settings.account")} note={me.workspace.name}>
        <span className="smt-tabular">{me.account}</span>
      </Field>
      <Field label={t("workbench.keys.title")}>
        <Button onClick={() => changeView({ settings: null, isKeySheetOpen: true })}>{t("settings.show_keys")}</Button>
      </Field>
      <InstallApp />
    </>
  );
}
