import { api, unwrap, useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { App, Button, Dropdown, type MenuProps } from "antd";
import { useState } from "react";
import { useListOrder } from "../../state/listOrder";
import { mostSelected, selectRows, stopSelecting, useListSelection } from "../../state/listSelection";
import { categoryName, useCategories, useTags } from "../../state/useFiling";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./BulkBar.module.css";
import { useDismiss } from "./useDismiss";

type Change = Parameters<typeof sendBulk>[0];
type Action = Change["action"];

const undoing: Partial<Record<Action, Action>> = {
  tag: "untag",
  untag: "tag",
  handle: "unhandle",
  unhandle: "handle",
  mark_unread: "mark_read",
  mark_read: "mark_unread",
};

/** What can be done with all the chosen rows at once (T22). */
export function BulkBar() {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { modal, message } = App.useApp();
  const { conversations } = useWorkbench();
  const ids = [...(useListSelection((state) => state.ids) ?? [])];
  const tags = useTags();
  const categories = useCategories();
  const dismiss = useDismiss();
  const [isBusy, setBusy] = useState(false);

  const run = async (change: Omit<Change, "conversation_ids">, of: string[] = ids) => {
    setBusy(true);
    const hide = message.loading(t("find.bulk.running", { count: of.length }), 0);
    try {
      const { results } = await sendBulk({ ...change, conversation_ids: of });
      const refused = results.filter(({ code }) => code !== null);
      const done = results.filter(({ code }) => code === null).map(({ conversation_id }) => conversation_id);
      const [first] = refused;
      if (first) {
        const reason = errorText({ code: first.code });
        message.warning(t("find.bulk.partly", { done: done.length, failed: refused.length, reason }));
      } else tellDone(change, done);
      await Promise.all(done.map(conversations.fetchOne));
      // As with the × of one row: whoever ends it has dealt with what was unread.
      if (change.action === "close") done.forEach(dismiss);
      if (of === ids) stopSelecting();
    } catch (error) {
      message.error(errorText(error));
    } finally {
      hide();
      setBusy(false);
    }
  };

  const tellDone = (change: Omit<Change, "conversation_ids">, done: string[]) => {
    const undo = undoing[change.action];
    const key = "bulk done";
    message.success({
      key,
      duration: 6,
      content: (
        <>
          {t("find.bulk.done", { count: done.length })}
          {undo && (
            <Button
              type="link"
              size="small"
              onClick={() => {
                message.destroy(key);
                void run({ ...change, action: undo }, done);
              }}
            >
              {t("common.undo")}
            </Button>
          )}
        </>
      ),
    });
  };

  const close = () =>
    void modal.confirm({
      title: t("find.bulk.close_title", { count: ids.length }),
      content: t("workbench.chat.end_text"),
      icon: null,
      centered: true,
      width: 400,
      okText: t("find.bulk.close"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      onOk: () => run({ action: "close" }),
    });

  const ofTags = (action: "tag" | "untag") =>
    tags.map(({ id, name }) => ({
      key: `${action} ${id}`,
      label: <bdi>{name}</bdi>,
      onClick: () => void run({ action, tag_id: id }),
    }));
  const simple = (action: Action) => ({
    key: action,
    label: t(`find.bulk.${action as "handle" | "unhandle" | "mark_unread" | "mark_read"}`),
    onClick: () => void run({ action }),
  });
  const items: MenuProps["items"] = [
    ...(tags.length > 0
      ? [
          { key: "tag", label: t("find.bulk.tag"), children: ofTags("tag") },
          { key: "untag", label: t("find.bulk.untag"), children: ofTags("untag") },
        ]
      : []),
    ...(categories.length > 0
      ? [
          {
            key: "categorise",
            label: t("find.bulk.category"),
            children: [
              {
                key: "none",
                label: t("find.filing.no_category"),
                onClick: () => void run({ action: "categorise", category_id: null }),
              },
              ...categories.map(({ id }) => ({
                key: id,
                label: <bdi>{categoryName(categories, id)}</bdi>,
                onClick: () => void run({ action: "categorise", category_id: id }),
              })),
            ],
          },
        ]
      : []),
    simple("handle"),
    simple("unhandle"),
    simple("mark_unread"),
    simple("mark_read"),
    ...(can("conversation:close")
      ? [{ type: "divider" as const }, { key: "close", danger: true, label: t("find.bulk.close"), onClick: close }]
      : []),
  ];

  return (
    <div className={styles.bar} role="toolbar" aria-label={t("find.bulk.actions")}>
      <span
        className="smt-tabular"
        title={ids.length >= mostSelected ? t("find.bulk.most", { count: mostSelected }) : undefined}
      >
        {t("find.bulk.count", { count: ids.length })}
      </span>
      <Button type="link" size="small" onClick={() => selectRows(useListOrder.getState().ids)}>
        {t("find.bulk.all")}
      </Button>
      <span className={styles.space} />
      <Dropdown menu={{ items }} trigger={["click"]} disabled={ids.length === 0 || isBusy}>
        <Button size="small" type="primary" loading={isBusy} disabled={ids.length === 0}>
          {t("common.actions")}
        </Button>
      </Dropdown>
      <Button size="small" onClick={stopSelecting}>
        {t("common.done")}
      </Button>
    </div>
  );
}

function sendBulk(body: {
  conversation_ids: string[];
  action: "close" | "tag" | "untag" | "categorise" | "handle" | "unhandle" | "mark_unread" | "mark_read";
  tag_id?: string | null;
  category_id?: string | null;
}) {
  return unwrap(api.POST("/api/v1/conversations/bulk", { body }));
}
