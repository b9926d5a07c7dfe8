import { api, unwrap, type WordOut } from "@smt/shared/api";
import { useErrorText, useFormat, useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { Plus, TriangleAlert } from "@smt/shared/ui/icons.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Input, Table } from "antd";
import { useState } from "react";
import frame from "../../common/ListCard.module.css";
import { PageHead } from "../../common/PageHead";
import styles from "./WordsPage.module.css";

const queryKey = ["words"];
const longest = 50;

/** 敏感词: what supervisors want to know of, whoever says it. */
export function WordsPage() {
  const t = useT();
  const words = useQuery({ queryKey, queryFn: () => unwrap(api.GET("/api/v1/words")) });
  const { data } = words;
  return (
    <>
      <PageHead title={t("team.words.title")} subtitle={t("team.words.subtitle")} />
      <AddWords />
      {data && (
        <p className={`${styles.count} smt-tabular`}>
          {t("team.words.count", { count: data.items.length, max: data.max })}
        </p>
      )}
      <div className={frame.frame} aria-busy={words.isPending}>
        {!data && words.isError && (
          <ErrorState title={t("team.words.failed")} error={words.error} onRetry={() => void words.refetch()} />
        )}
        {!data && !words.isError && <ListSkeleton rows={5} />}
        {data && data.items.length > 0 && <WordTable words={data.items} />}
        {data?.items.length === 0 && (
          <EmptyState icon={TriangleAlert} title={t("team.words.none")} text={t("team.words.none_text")} />
        )}
      </div>
    </>
  );
}

/** Several at once: one to a line, or with commas between them. */
function AddWords() {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [text, setText] = useState("");
  const words = text.split(/[\n,，、;；]+/).flatMap((word) => word.trim() || []);
  const wrong = words.find((word) => [...word].length < 2 || [...word].length > longest);
  const add = useMutation({
    mutationFn: () => unwrap(api.POST("/api/v1/words", { body: { words } })),
    onSuccess: (list) => {
      cache.setQueryData(queryKey, list);
      setText("");
    },
    onError: (error) => void message.error(errorText(error)),
  });
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.length > 0 && !wrong) add.mutate();
      }}
    >
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={text}
        aria-label={t("team.words.field")}
        aria-invalid={wrong !== undefined}
        placeholder={t("team.words.field")}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        type="primary"
        htmlType="submit"
        icon={<Icon of={Plus} />}
        disabled={words.length === 0 || wrong !== undefined}
        loading={add.isPending}
      >
        {t("team.words.add")}
      </Button>
      {wrong !== undefined && (
        <span className={styles.wrong} role="alert">
          {t("team.words.wrong", { word: wrong, max: longest })}
        </span>
      )}
    </form>
  );
}

function WordTable({ words }: { words: WordOut[] }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { dateTime } = useFormat();
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE("/api/v1/words/{word_id}", { params: { path: { word_id: id } } })),
    onError: (error) => void message.error(errorText(error)),
    onSettled: () => cache.invalidateQueries({ queryKey }),
  });
  return (
    <Table<WordOut>
      rowKey="id"
      size="middle"
      dataSource={words}
      pagination={words.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      tableLayout="fixed"
      columns={[
        { title: t("team.words.word"), dataIndex: "word", ellipsis: true, render: (word: string) => <bdi>{word}</bdi> },
        {
          title: t("team.words.by"),
          dataIndex: "created_by",
          width: 160,
          ellipsis: true,
          render: (name: string | null) => name ?? "—",
        },
        {
          title: t("team.words.since"),
          dataIndex: "created_at",
          width: 180,
          className: "smt-tabular",
          render: (moment: string) => dateTime(moment),
        },
        {
          title: t("common.actions"),
          key: "actions",
          width: 110,
          render: (_, { id, word }) => (
            <Button
              type="link"
              size="small"
              danger
              aria-label={t("team.words.remove", { word })}
              onClick={() => remove.mutate(id)}
            >
              {t("common.delete")}
            </Button>
          ),
        },
      ]}
    />
  );
}
