import { useCan } from "@smt/shared/api/index.ts";
import { matchesFile } from "@smt/shared/canned/matches.ts";
import type { CannedFile } from "@smt/shared/canned/types.ts";
import { filled, useCannedFiles, useCannedGroups, useRefreshCanned } from "@smt/shared/canned/useCanned.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Paperclip, Plus, RefreshCw } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useState } from "react";
import { IconButton } from "../../common/IconButton";
import { useCannedNews } from "../../state/useCannedNews";
import { useCannedVerbs } from "../../state/useCannedVerbs";
import { CannedFrame } from "./CannedFrame";
import { CannedSection } from "./CannedSection";
import { FileRow } from "./FileRow";
import styles from "./ResponsesPanel.module.css";
import { useCannedList } from "./useCannedList";

/** P10: files that are sent often; admins keep them, everybody sends them. */
export function FilesPanel() {
  const t = useT();
  const can = useCan();
  const groups = useCannedGroups("files");
  const files = useCannedFiles();
  const refresh = useRefreshCanned();
  const verbs = useCannedVerbs();
  useCannedNews();
  const [search, setSearch] = useState("");
  const all = filled(
    groups.groups,
    (files.data ?? []).filter((file) => matchesFile(file, search)),
    "shared",
  );
  const shown = all.filter(({ items }) => items.length > 0);
  const rows = shown.flatMap(({ items }) => items);
  const list = useCannedList<CannedFile>({
    rows,
    onInsert: verbs.insertFile,
    onSend: verbs.sendFile,
    onMove: () => undefined,
  });
  const { chosen } = list;

  if (files.error && !files.data) return <ErrorState error={files.error} onRetry={() => void files.refetch()} />;
  if (files.isPending || groups.isPending) return <ListSkeleton rows={6} hasAvatar={false} />;
  return (
    <CannedFrame
      search={search}
      onSearch={setSearch}
      placeholder={t("canned.search_files")}
      onKeyDown={list.onKeyDown}
      foot={
        <>
          {chosen && (
            <>
              <IconButton
                icon={Paperclip}
                label={t("canned.send_file_named", { name: chosen.name })}
                onClick={() => void verbs.sendFile(chosen)}
              />
              <IconButton icon={Plus} label={t("canned.attach_file")} onClick={() => void verbs.insertFile(chosen)} />
            </>
          )}
          <IconButton icon={RefreshCw} label={t("canned.refresh")} onClick={() => void refresh()} />
          {can("canned:edit_shared") && (
            <a className={styles.admin} href="/admin/canned-files">
              {t("canned.admin.files")}
            </a>
          )}
          <span className={styles.hint}>{t("canned.hint_files")}</span>
        </>
      }
    >
      {rows.length === 0 ? (
        search ? (
          <EmptyState icon={Paperclip} title={t("canned.no_match", { query: search })} />
        ) : (
          <EmptyState icon={Paperclip} title={t("canned.empty_files")} text={t("canned.empty_files_text")} />
        )
      ) : (
        <div ref={list.ref} className={styles.list}>
          <CannedSection
            groups={shown}
            isSearching={search !== ""}
            focus={list.focus}
            mayEdit={false}
            onDrop={() => undefined}
          >
            {(file) => (
              <FileRow
                key={file.id}
                id={list.idOf(file)}
                file={file}
                isChosen={chosen?.id === file.id}
                onChoose={() => list.choose(file)}
                onSend={() => void verbs.sendFile(file)}
              />
            )}
          </CannedSection>
        </div>
      )}
    </CannedFrame>
  );
}
