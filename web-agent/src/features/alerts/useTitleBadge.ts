import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect } from "react";
import { useCounts } from "../../state/useCounts";

/** `(4) 商盟通`: who waits for me and who waits for anybody, readable while the tab is behind others. */
export function useTitleBadge(): void {
  const t = useT();
  const { waiting, queued } = useCounts();
  const count = waiting + queued;

  useEffect(() => {
    const product = t("common.product");
    document.title = count > 0 ? t("workbench.title.waiting", { count, product }) : product;
    const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
    if (icon) icon.href = count > 0 ? "/agent/favicon-dot.svg" : "/agent/favicon.svg";
  }, [t, count]);
}
