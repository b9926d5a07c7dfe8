import type { SiteOut } from "@smt/shared/api";
import { useLanguage, useT } from "@smt/shared/i18n";
import { App, Form } from "antd";
import { useState } from "react";
import { EditDrawer } from "../../common/EditDrawer";
import { FormSection } from "../../common/FormSection";
import { useServerErrors } from "../../common/useServerErrors";
import { AppearanceFields } from "./AppearanceFields";
import { DomainsField } from "./DomainsField";
import { LauncherPreview } from "./LauncherPreview";
import { PrivacyFields } from "./PrivacyFields";
import { ServiceFields } from "./ServiceFields";
import { SiteBasicFields } from "./SiteBasicFields";
import { SiteTextFields } from "./SiteTextFields";
import { inputOf, type SiteFormValues, valuesOf } from "./siteForm";
import { useSaveSite } from "./siteQueries";

interface Props {
  /** `site` null: a new one. */
  edited: { site: SiteOut | null } | null;
  onClose: () => void;
}

export function SiteDrawer({ edited, onClose }: Props) {
  const t = useT();
  const language = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<SiteFormValues>();
  const showErrors = useServerErrors(form);
  const site = useLast(edited);
  const save = useSaveSite(site?.id ?? null);

  function submit(values: SiteFormValues) {
    save.mutate(inputOf(values), {
      onSuccess: () => {
        void message.success(t("admin.sites.saved"));
        onClose();
      },
      onError: showErrors,
    });
  }

  return (
    <EditDrawer
      isOpen={edited !== null}
      title={site ? t("admin.sites.edit_title", { name: site.name }) : t("admin.sites.add")}
      isSaving={save.isPending}
      onSave={form.submit}
      onClose={onClose}
      preview={<LauncherPreview form={form} />}
    >
      <Form<SiteFormValues>
        key={site?.id ?? "new"}
        form={form}
        clearOnDestroy
        layout="vertical"
        validateTrigger="onBlur"
        initialValues={valuesOf(site, language)}
        onFinish={submit}
        scrollToFirstError={{ behavior: "smooth", block: "center", focus: true }}
      >
        <FormSection title={t("admin.site.basics")}>
          <SiteBasicFields isDefault={site?.is_default ?? false} />
        </FormSection>
        <FormSection title={t("admin.site.appearance")}>
          <AppearanceFields />
        </FormSection>
        <FormSection title={t("admin.site.texts")}>
          <SiteTextFields />
        </FormSection>
        <FormSection title={t("settings.preview.section")}>
          <PrivacyFields />
        </FormSection>
        <FormSection title={t("routing.rules.title")} note={t("routing.rules.note")}>
          <ServiceFields />
        </FormSection>
        <FormSection title={t("admin.site.security")}>
          <DomainsField />
        </FormSection>
      </Form>
    </EditDrawer>
  );
}

/** While the drawer slides out it still shows what it was about. */
function useLast(edited: { site: SiteOut | null } | null): SiteOut | null {
  const [last, setLast] = useState(edited);
  if (edited !== null && edited !== last) setLast(edited);
  return (edited ?? last)?.site ?? null;
}
