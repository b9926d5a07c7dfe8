import { api, unwrap, type WordHit } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Check } from "@smt/shared/ui/icons.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { IconButton } from "../../common/IconButton";
import { Marked } from "../../common/Marked";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { jumpToMessage } from "../../state/messageJump";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./Attention.module.css";

const queryKey = ["word-hits"];

/** What was heard and nobody has looked into, in running conversations; the server decides who may know. */
export function useWordHits() {
  const { connection } = useWorkbench();
  const { data, refetch } = useQuery({ queryKey, queryFn: () => unwrap(api.GET("/api/v1/word-hits")) });
  useEffect(() => {
    const stops = [connection.on("attention.changed", () => void refetch()), connection.onReady(() => void refetch())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [connection, refetch]);
  return data ?? [];
}

interface Props {
  hit: WordHit;
  conversation: Conversation | undefined;
  onOpen: (conversation: Conversation) => void;
}

export function WordHitCard({ hit, conversation, onOpen }: Props) {
  const t = useT();
  const cache = useQueryClient();
  const { id, kind, words, sender_type, sender_name, parts, seq } = hit;
  const title = t(`team.hit.${kind}`);
  const dismiss = async () => {
    await api.DELETE("/api/v1/word-hits/{hit_id}", { params: { path: { hit_id: id } } });
    await cache.invalidateQueries({ queryKey });
  };
  const who =
    sender_type === "agent" || !conversation
      ? sender_name
      : `${visitorName(conversation.visitor)} · ${t("team.hit.visitor")}`;
  return (
    <div className={styles.card} data-hit={kind}>
      <button
        type="button"
        className={styles.look}
        disabled={!conversation}
        onClick={() => {
          if (!conversation) return;
          onOpen(conversation);
          jumpToMessage(conversation.id, seq);
        }}
      >
        <span className={styles.line}>
          <b>{title}</b>
          <span className={styles.words}>{words.map((word) => t("team.hit.word", { word })).join(" ")}</span>
        </span>
        <bdi>{who}</bdi>
        <span className={styles.said}>
          <Marked segments={parts} />
        </span>
      </button>
      <IconButton icon={Check} label={t("team.hit.done", { title })} onClick={() => void dismiss()} />
    </div>
  );
}
