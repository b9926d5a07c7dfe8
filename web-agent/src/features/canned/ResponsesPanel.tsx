import { useCan } from "@smt/shared/api/index.ts";
import { orderItems } from "@smt/shared/canned/cannedApi.ts";
import { matchesResponse } from "@smt/shared/canned/matches.ts";
import type { CannedGroup, CannedResponse } from "@smt/shared/canned/types.ts";
import { filled, useCannedGroups, useCannedResponses, useRefreshCanned } from "@smt/shared/canned/useCanned.ts";
import { useRemoval } from "@smt/shared/canned/useRemoval.tsx";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { FolderPlus, Pencil, Plus, RefreshCw, Trash2, Zap } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { App, Button, Segmented } from "antd";
import { lazy, Suspense, useState } from "react";
import { IconButton } from "../../common/IconButton";
import { openCannedDialog } from "../../state/cannedDialog";
import { useCannedNews } from "../../state/useCannedNews";
import { useCannedVerbs } from "../../state/useCannedVerbs";
import { CannedFrame } from "./CannedFrame";
import { CannedSection } from "./CannedSection";
import { ResponseRow } from "./ResponseRow";
import styles from "./ResponsesPanel.module.css";
import { Suggested } from "./Suggested";
import { useCannedList } from "./useCannedList";

const GroupNameDialog = lazy(() => import("@smt/shared/canned/GroupNameDialog.tsx"));
const scopes = ["shared", "personal"] as const;
type Shown = "all" | (typeof scopes)[number];

/** P02–P09: what is said often, shared and one's own, by group, found as one types. */
export function ResponsesPanel() {
  const t = useT();
  const errorText = useErrorText();
  const can = useCan();
  const { message } = App.useApp();
  const groups = useCannedGroups("responses");
  const responses = useCannedResponses();
  const refresh = useRefreshCanned();
  const verbs = useCannedVerbs();
  const { removeItem, removeGroup } = useRemoval();
  useCannedNews();
  const [shown, setShown] = useState<Shown>("all");
  const [search, setSearch] = useState("");
  const [naming, setNaming] = useState<{ group: CannedGroup | null; scope: "personal" | "shared" } | null>(null);

  const mayEdit = ({ scope }: { scope: CannedResponse["scope"] }) =>
    can(scope === "shared" ? "canned:edit_shared" : "canned:edit_own");
  const found = (responses.data ?? []).filter((response) => matchesResponse(response, search));
  const sections = scopes
    .filter((scope) => shown === "all" || shown === scope)
    .map((scope) => {
      const all = filled(groups.groups, found, scope);
      return { scope, groups: search ? all.filter(({ items }) => items.length > 0) : all };
    });
  const rows = sections.flatMap((section) => section.groups.flatMap(({ items }) => items));

  const move = async (item: CannedResponse, group: CannedGroup, place: number) => {
    const all = filled(groups.groups, responses.data ?? [], group.scope);
    const others = (all.find((one) => one.group.id === group.id)?.items ?? []).filter(({ id }) => id !== item.id);
    const ids = [...others.slice(0, place), item, ...others.slice(place)].map(({ id }) => id);
    try {
      await orderItems("responses", group.id, ids);
      await refresh();
      void message.success(t("canned.moved", { name: item.title, place: place + 1 }));
    } catch (error) {
      void message.error(errorText(error));
    }
  };
  const list = useCannedList({
    rows,
    onInsert: verbs.insert,
    onSend: verbs.send,
    onMove: (item, by) => {
      const holder = sections.flatMap((section) => section.groups).find(({ group }) => group.id === item.group_id);
      const place = (holder?.items.findIndex(({ id }) => id === item.id) ?? 0) + by;
      if (!search && holder && mayEdit(item) && place >= 0 && place < holder.items.length)
        void move(item, holder.group, place);
    },
  });
  const { chosen } = list;
  const newScope = shown === "shared" && can("canned:edit_shared") ? "shared" : "personal";

  if (responses.error && !responses.data) {
    return <ErrorState error={responses.error} onRetry={() => void responses.refetch()} />;
  }
  if (responses.isPending || groups.isPending) return <ListSkeleton rows={6} hasAvatar={false} />;
  const number = new Map<string, number>();
  return (
    <CannedFrame
      search={search}
      onSearch={setSearch}
      placeholder={t("canned.search")}
      onKeyDown={list.onKeyDown}
      top={
        <Segmented<Shown>
          block
          size="small"
          value={shown}
          onChange={setShown}
          options={(["all", ...scopes] as const).map((value) => ({ value, label: t(`canned.scope.${value}`) }))}
        />
      }
      foot={
        <>
          {can("canned:edit_own") && (
            <>
              <IconButton
                icon={Plus}
                label={t("canned.add")}
                onClick={() =>
                  openCannedDialog({
                    response: null,
                    start: { ...(chosen && mayEdit(chosen) ? { group_id: chosen.group_id } : {}) },
                  })
                }
              />
              <IconButton
                icon={FolderPlus}
                label={t("canned.add_group")}
                onClick={() => setNaming({ group: null, scope: newScope })}
              />
            </>
          )}
          {chosen && mayEdit(chosen) && (
            <>
              <IconButton
                icon={Pencil}
                label={t("canned.edit")}
                onClick={() => openCannedDialog({ response: chosen })}
              />
              <IconButton
                icon={Trash2}
                label={t("canned.delete")}
                onClick={() => void removeItem({ what: "response", id: chosen.id }, chosen.title)}
              />
            </>
          )}
          <IconButton icon={RefreshCw} label={t("canned.refresh")} onClick={() => void refresh()} />
          <span className={styles.hint}>{t("canned.hint")}</span>
        </>
      }
    >
      {rows.length === 0 && search ? (
        <EmptyState icon={Zap} title={t("canned.no_match", { query: search })} />
      ) : rows.length === 0 && groups.groups.length === 0 ? (
        <EmptyState
          icon={Zap}
          title={t("canned.empty")}
          text={t("canned.empty_text")}
          actions={
            can("canned:edit_own") && (
              <Button type="primary" onClick={() => openCannedDialog({ response: null })}>
                {t("canned.add")}
              </Button>
            )
          }
        />
      ) : (
        <div ref={list.ref} className={styles.list}>
          {!search && <Suggested responses={responses.data ?? []} onInsert={verbs.insert} onSend={verbs.send} />}
          {sections.map(({ scope, groups: inScope }) =>
            inScope.length === 0 ? null : (
              <CannedSection
                key={scope}
                title={t(`canned.scope.${scope}_title`)}
                groups={inScope}
                isSearching={search !== ""}
                focus={list.focus}
                mayEdit={mayEdit({ scope })}
                onRename={(group) => setNaming({ group, scope })}
                onRemove={removeGroup}
                onDrop={(id, group, place) => {
                  const item = responses.data?.find((response) => response.id === id);
                  if (item && mayEdit(item)) void move(item, group, place);
                }}
              >
                {(response, place) => {
                  const next = (number.get(scope) ?? 0) + 1;
                  number.set(scope, next);
                  return (
                    <ResponseRow
                      key={response.id}
                      id={list.idOf(response)}
                      number={next}
                      place={place}
                      response={response}
                      isChosen={chosen?.id === response.id}
                      isDraggable={mayEdit(response) && !search}
                      onChoose={() => list.choose(response)}
                      onInsert={() => void verbs.insert(response)}
                    />
                  );
                }}
              </CannedSection>
            ),
          )}
        </div>
      )}
      {naming && (
        <Suspense>
          <GroupNameDialog
            isOpen
            kind="responses"
            scope={naming.scope}
            group={naming.group}
            onClose={() => setNaming(null)}
          />
        </Suspense>
      )}
    </CannedFrame>
  );
}
