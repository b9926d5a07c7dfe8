import type { SiteOut } from "@smt/shared/api";
import { DEFAULT_SITE_COLOR } from "@smt/shared/ui/siteColors.ts";
import type { SiteInput } from "./siteQueries";

export type SiteFormValues = SiteInput;

const defaultRules: SiteInput["service_rules"] = {
  first_response_seconds: 120,
  is_handed_back: true,
  idle_close_minutes: 0,
  offline_grace_seconds: 60,
};

/** What the form starts with; a new site speaks the language its admin reads. */
export function valuesOf(site: SiteOut | null, language: SiteOut["language"]): SiteFormValues {
  return {
    name: site?.name ?? "",
    url: site?.url ?? "",
    language: site?.language ?? language,
    greeting: site?.greeting ?? "",
    offline_text: site?.offline_text ?? "",
    allowed_domains: site?.allowed_domains ?? [],
    service_rules: site?.service_rules ?? defaultRules,
    appearance: {
      color: site?.appearance.color ?? DEFAULT_SITE_COLOR,
      side: site?.appearance.side ?? "right",
      launcher: site?.appearance.launcher ?? "text",
      launcher_text: site?.appearance.launcher_text ?? "",
      bottom_px: site?.appearance.bottom_px ?? 24,
      side_px: site?.appearance.side_px ?? 24,
      typing_preview: site?.appearance.typing_preview ?? false,
      color_scheme: site?.appearance.color_scheme ?? "light",
    },
  };
}

export function inputOf(values: SiteFormValues): SiteInput {
  return {
    ...values,
    name: values.name.trim(),
    url: withScheme(values.url),
    greeting: values.greeting.trim(),
    offline_text: values.offline_text.trim(),
    appearance: { ...values.appearance, launcher_text: values.appearance.launcher_text.trim() },
  };
}

/** People type www.example.com. */
export function withScheme(url: string): string {
  const typed = url.trim();
  return !typed || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}

export function isWebAddress(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(withScheme(url));
    return (protocol === "https:" || protocol === "http:") && hostname !== "";
  } catch {
    return false;
  }
}
