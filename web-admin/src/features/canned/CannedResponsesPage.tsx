import { exportResponses } from "@smt/shared/canned/cannedApi.ts";
import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { useCannedGroups, useCannedResponses } from "@smt/shared/canned/useCanned.ts";
import { currentLanguage, useErrorText, useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { Download, Plus, Upload, Zap } from "@smt/shared/ui/icons.ts";
import { App, Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { PageHead } from "../../common/PageHead";
import styles from "./Canned.module.css";
import { CannedToolbar } from "./CannedToolbar";
import { GroupList } from "./GroupList";
import { ResponseTable } from "./ResponseTable";
import { type CannedSort, sortItems } from "./sortItems";
import { useMove } from "./useMove";

const ResponseDialog = lazy(() => import("@smt/shared/canned/ResponseDialog.tsx"));
const ImportDialog = lazy(() => import("@smt/shared/canned/ImportDialog.tsx"));

/** 设置中心 → 常用语 (MG07): what all agents share. */
export function CannedResponsesPage() {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const responses = useCannedResponses();
  const groups = useCannedGroups("responses");
  const shared = groups.groups.filter(({ scope }) => scope === "shared");
  const [groupId, setGroupId] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<CannedSort>("order");
  const [edited, setEdited] = useState<CannedResponse | "new" | null>(null);
  const [isImporting, setImporting] = useState(false);
  const group = shared.find(({ id }) => id === groupId) ?? null;
  const all = (responses.data ?? []).filter(({ scope }) => scope === "shared");
  const shown = sortItems(all, shared, { groupId: group?.id ?? null, search, sort });
  const move = useMove("responses", all);

  const save = (format: "csv" | "xlsx") =>
    exportResponses("shared", format, currentLanguage()).catch((error) => void message.error(errorText(error)));

  return (
    <>
      <PageHead
        title={t("canned.admin.responses")}
        subtitle={t("canned.admin.responses_text")}
        action={
          <span className={styles.actions}>
            <Button icon={<Icon of={Upload} />} onClick={() => setImporting(true)}>
              {t("canned.import")}
            </Button>
            <Dropdown
              trigger={["click"]}
              menu={{
                items: (["csv", "xlsx"] as const).map((format) => ({
                  key: format,
                  label: t(`canned.export_${format}`),
                  onClick: () => void save(format),
                })),
              }}
            >
              <Button icon={<Icon of={Download} />}>{t("canned.export")}</Button>
            </Dropdown>
            <Button
              type="primary"
              icon={<Icon of={Plus} />}
              onClick={() => setEdited("new")}
              disabled={groups.isPending}
            >
              {t("canned.admin.add")}
            </Button>
          </span>
        }
      />
      <div className={styles.columns}>
        <GroupList
          kind="responses"
          groups={shared}
          chosen={group?.id ?? null}
          onChoose={setGroupId}
          onDropItem={move.into}
        />
        <section className={styles.main} aria-label={group?.name ?? t("canned.admin.all_groups")}>
          <CannedToolbar
            placeholder={t("canned.admin.search")}
            search={search}
            onSearch={setSearch}
            sort={sort}
            onSort={setSort}
          />
          {responses.error && !responses.data ? (
            <ErrorState error={responses.error} onRetry={() => void responses.refetch()} />
          ) : responses.isPending ? (
            <ListSkeleton rows={6} hasAvatar={false} />
          ) : shown.length === 0 ? (
            <EmptyState
              icon={Zap}
              title={search ? t("canned.no_match", { query: search }) : t("canned.empty")}
              {...(search ? {} : { text: t("canned.empty_text") })}
            />
          ) : (
            <ResponseTable
              responses={shown}
              isOrdered={sort === "order" && !search && group !== null}
              onEdit={setEdited}
              onMove={move.by}
            />
          )}
        </section>
      </div>
      <Suspense>
        {edited && (
          <ResponseDialog
            isOpen
            groups={shared}
            scope="shared"
            response={edited === "new" ? null : edited}
            {...(group ? { start: { group_id: group.id } } : {})}
            onClose={() => setEdited(null)}
          />
        )}
        {isImporting && <ImportDialog isOpen scope="shared" onClose={() => setImporting(false)} />}
      </Suspense>
    </>
  );
}
