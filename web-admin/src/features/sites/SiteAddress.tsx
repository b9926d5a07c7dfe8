import { useT } from "@smt/shared/i18n";
import { linkTo, shownUrl } from "./shownUrl";

export function SiteAddress({ url }: { url: string }) {
  const t = useT();
  const href = linkTo(url);
  if (!url) return t("admin.sites.no_url");
  if (!href) return shownUrl(url);
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {shownUrl(url)}
    </a>
  );
}
