import type { SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Plus, Search } from "@smt/shared/ui/icons.ts";
import { Button, Input } from "antd";
import { useState } from "react";
import { PageHead } from "../../common/PageHead";
import { Pager } from "../../common/Pager";
import { Tip } from "../../common/Tip";
import toolbar from "../../common/Toolbar.module.css";
import { useCursorPages } from "../../common/useCursorPages";
import { useDebounced } from "../../common/useDebounced";
import { AssignDrawer } from "./AssignDrawer";
import { GetCodeModal } from "./GetCodeModal";
import { SetupGuide } from "./SetupGuide";
import { SiteDrawer } from "./SiteDrawer";
import { SiteList } from "./SiteList";
import { useSites } from "./siteQueries";

export type SitePanel =
  | { name: "edit"; site: SiteOut | null }
  | { name: "assign"; site: SiteOut }
  | { name: "code"; site: SiteOut };

/** 网站管理 (MS01–MS05). */
export function SitesPage() {
  const t = useT();
  const [typed, setTyped] = useState("");
  const [size, setSize] = useState(20);
  const [panel, setPanel] = useState<SitePanel | null>(null);
  const search = useDebounced(typed.trim());
  const pages = useCursorPages(JSON.stringify([search, size]));
  const sites = useSites({ search: search || undefined, limit: size, cursor: pages.cursor ?? undefined });

  const add = () => setPanel({ name: "edit", site: null });
  const close = () => setPanel(null);
  return (
    <>
      <PageHead
        title={t("admin.sites.title")}
        subtitle={t("admin.sites.subtitle")}
        action={
          <Button type="primary" icon={<Icon of={Plus} />} onClick={add}>
            {t("admin.sites.add")}
          </Button>
        }
      />
      <SetupGuide onOpen={setPanel} />
      <Tip name="sites" text={t("admin.sites.tip")} />
      <search className={toolbar.toolbar}>
        <Input
          className={toolbar.search}
          prefix={<Icon of={Search} />}
          placeholder={t("admin.sites.search")}
          aria-label={t("admin.sites.search")}
          allowClear
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <SiteList sites={sites} search={search} onClearSearch={() => setTyped("")} onOpen={setPanel} onAdd={add} />
      <Pager pages={pages} nextCursor={sites.data?.next_cursor ?? null} size={size} onSize={setSize} />
      <SiteDrawer edited={panel?.name === "edit" ? panel : null} onClose={close} />
      <AssignDrawer site={panel?.name === "assign" ? panel.site : null} onClose={close} />
      <GetCodeModal site={panel?.name === "code" ? panel.site : null} onClose={close} />
    </>
  );
}
