import { uploadFile } from "@smt/shared/api";
import { createFile, createGroup } from "@smt/shared/canned/cannedApi.ts";
import type { CannedFile } from "@smt/shared/canned/types.ts";
import { useCannedFiles, useCannedGroups, useRefreshCanned } from "@smt/shared/canned/useCanned.ts";
import { useErrorText, useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { Paperclip, Upload } from "@smt/shared/ui/icons.ts";
import { App, Button, Progress } from "antd";
import { useRef, useState } from "react";
import { PageHead } from "../../common/PageHead";
import styles from "./Canned.module.css";
import { CannedToolbar } from "./CannedToolbar";
import { FileTable } from "./FileTable";
import { GroupList } from "./GroupList";
import { RenameFileDialog } from "./RenameFileDialog";
import { type CannedSort, sortItems } from "./sortItems";
import { useMove } from "./useMove";

/** 设置中心 → 常用文件 (P10, MG07): the files that all agents send. */
export function CannedFilesPage() {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();
  const files = useCannedFiles();
  const { groups } = useCannedGroups("files");
  const input = useRef<HTMLInputElement>(null);
  const [groupId, setGroupId] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<CannedSort>("order");
  const [renamed, setRenamed] = useState<CannedFile | null>(null);
  const [running, setRunning] = useState<{ name: string; percent: number } | null>(null);
  const group = groups.find(({ id }) => id === groupId) ?? null;
  const all = files.data ?? [];
  const shown = sortItems(all, groups, { groupId: group?.id ?? null, search, sort });
  const move = useMove("files", all);

  const target = async () => {
    const known = group ?? groups[0];
    return known ?? createGroup({ kind: "files", scope: "shared", name: t("canned.default_group") });
  };
  const upload = async (chosen: File[]) => {
    let count = 0;
    try {
      const { id: group_id } = await target();
      for (const file of chosen) {
        setRunning({ name: file.name, percent: 0 });
        try {
          const { signal } = new AbortController();
          const onProgress = (part: number) => setRunning({ name: file.name, percent: Math.round(part * 100) });
          const { id } = await uploadFile(file, signal, onProgress);
          await createFile({ group_id, attachment_id: id });
          count += 1;
        } catch (error) {
          void message.error(`${file.name}: ${errorText(error)}`);
        }
      }
    } catch (error) {
      void message.error(errorText(error));
    }
    setRunning(null);
    await refresh();
    if (count > 0) void message.success(t("canned.admin.uploaded", { count }));
  };

  return (
    <>
      <PageHead
        title={t("canned.admin.files")}
        subtitle={t("canned.admin.files_text")}
        action={
          <Button
            type="primary"
            icon={<Icon of={Upload} />}
            loading={running !== null}
            onClick={() => input.current?.click()}
          >
            {t("canned.admin.upload")}
          </Button>
        }
      />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t("canned.admin.upload")}
        onChange={(event) => {
          void upload([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      {running && (
        <div className={styles.progress} role="status">
          <bdi>{t("canned.uploading", running)}</bdi>
          <Progress percent={running.percent} showInfo={false} size="small" aria-label={running.name} />
        </div>
      )}
      <div className={styles.columns}>
        <GroupList
          kind="files"
          groups={groups}
          chosen={group?.id ?? null}
          onChoose={setGroupId}
          onDropItem={move.into}
        />
        <section className={styles.main} aria-label={group?.name ?? t("canned.admin.all_groups")}>
          <CannedToolbar
            placeholder={t("canned.search_files")}
            search={search}
            onSearch={setSearch}
            sort={sort}
            onSort={setSort}
          />
          {files.error && !files.data ? (
            <ErrorState error={files.error} onRetry={() => void files.refetch()} />
          ) : files.isPending ? (
            <ListSkeleton rows={6} hasAvatar={false} />
          ) : shown.length === 0 ? (
            <EmptyState
              icon={Paperclip}
              title={search ? t("canned.no_match", { query: search }) : t("canned.empty_files")}
            />
          ) : (
            <FileTable
              files={shown}
              isOrdered={sort === "order" && !search && group !== null}
              onRename={setRenamed}
              onMove={move.by}
            />
          )}
        </section>
      </div>
      {renamed && <RenameFileDialog file={renamed} onClose={() => setRenamed(null)} />}
    </>
  );
}
