import { ApiError } from "@smt/shared/api";
import { useErrorText } from "@smt/shared/i18n";
import { App, type FormInstance } from "antd";
import { useCallback } from "react";

/** Puts what the server refused below its fields; what belongs to no field of this form becomes a toast. */
export function useServerErrors(form: FormInstance): (error: unknown) => void {
  const errorText = useErrorText();
  const { message } = App.useApp();
  return useCallback(
    (error: unknown) => {
      const refused = error instanceof ApiError ? Object.entries(error.fields) : [];
      // "appearance.launcher_text" is a field in a group, "allowed_domains.2" one entry of a field.
      const shown = refused.flatMap(([path, code]) => {
        const name = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        while (name.length > 0 && !form.getFieldInstance(name)) name.pop();
        return name.length > 0 ? [{ name, errors: [errorText({ code })] }] : [];
      });
      form.setFields(shown);
      if (shown[0]) form.scrollToField(shown[0].name, { behavior: "smooth", block: "center", focus: true });
      else void message.error(errorText(error));
    },
    [form, errorText, message],
  );
}
