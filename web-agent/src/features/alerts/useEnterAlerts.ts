import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect, useRef } from "react";
import { regionText, visitorName } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { raiseAlert } from "../../state/alerts";
import { isInMonitor } from "../../state/monitorFilter";
import { settingsNow } from "../../state/settings";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";

/** A crowd that comes at once is told of once. */
const gatherMilliseconds = 1000;

/** N02: a visitor enters the site, if the monitor would show them. */
export function useEnterAlerts(): void {
  const t = useT();
  const { visitors } = useWorkbench();
  const latest = useRef(t);
  latest.current = t;

  useEffect(() => {
    let gathered: LiveVisitor[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const tell = () => {
      timer = undefined;
      const [first] = gathered;
      if (!first) return;
      const one = {
        title: latest.current("settings.alert.entered", { name: visitorName(first) }),
        text: [regionText(first.region), first.page?.title].filter(Boolean).join(" · "),
      };
      const many = { title: latest.current("settings.alert.entered_many", { count: gathered.length }), text: "" };
      raiseAlert({
        event: "enters",
        page: "visitors",
        key: `enters ${first.id}`,
        ...(gathered.length > 1 ? many : one),
      });
      gathered = [];
    };

    const stop = visitors.store.subscribe(({ table }, { table: before }) => {
      const { popup, sound, system } = settingsNow().alerts.enters;
      if (!(popup || sound || system) || table.arrivals === before.arrivals) return;
      const { siteId } = useView.getState();
      for (const id of table.arrivals.keys()) {
        const visitor = before.arrivals.has(id) ? undefined : table.byId.get(id);
        if (visitor && (!siteId || visitor.site_id === siteId) && isInMonitor(visitor)) gathered.push(visitor);
      }
      if (gathered.length > 0) timer ??= setTimeout(tell, gatherMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [visitors]);
}
