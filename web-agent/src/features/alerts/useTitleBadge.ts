import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect, useState } from "react";
import { useCounts } from "../../state/useCounts";
import { useUnreadFromColleagues } from "../../state/useRooms";
import { drawFavicon } from "./favicon";
import { isFocused } from "./fronts";

const flashMilliseconds = 1000;

/** `(4) 商盟通`: who waits for me and who waits for anybody, readable while the tab is behind others (A06). */
export function useTitleBadge(): void {
  const t = useT();
  const { waiting, queued } = useCounts();
  const count = waiting + queued + useUnreadFromColleagues();
  const isFlashing = useIsUnseen(queued);

  useEffect(() => {
    const product = t("common.product");
    const title = count > 0 ? t("workbench.title.waiting", { count, product }) : product;
    document.title = title;
    if (!isFlashing) return;
    let isShown = false;
    const timer = setInterval(() => {
      isShown = !isShown;
      document.title = isShown ? t("settings.alert.flash") : title;
    }, flashMilliseconds);
    return () => clearInterval(timer);
  }, [t, count, isFlashing]);

  useEffect(() => {
    void drawFavicon(count);
    // The icon of the installed app.
    const badge = count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.();
    badge?.catch(() => undefined);
  }, [count]);
}

/** A request came while nobody looked; until somebody does. */
function useIsUnseen(queued: number): boolean {
  const [isUnseen, setUnseen] = useState(false);
  useEffect(() => {
    setUnseen(queued > 0 && !isFocused());
  }, [queued]);
  useEffect(() => {
    const see = () => setUnseen(false);
    window.addEventListener("focus", see);
    return () => window.removeEventListener("focus", see);
  }, []);
  return isUnseen;
}
