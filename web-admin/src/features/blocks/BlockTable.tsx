import type { BlockOut } from "@smt/shared/api";
import { useCan } from "@smt/shared/api";
import { useErrorText, useFormat, useT } from "@smt/shared/i18n";
import { App, Button, Table, type TableColumnsType, Tag } from "antd";
import { useLiftBlock } from "./blockQueries";

export function BlockTable({ blocks }: { blocks: BlockOut[] }) {
  const t = useT();
  const can = useCan();
  const { dateTime } = useFormat();
  const columns: TableColumnsType<BlockOut> = [
    {
      title: t("routing.block.what"),
      key: "what",
      width: 260,
      render: (_, block) => (
        <>
          <Tag>{t(`routing.block.kind.${block.kind}`)}</Tag>
          <bdi>{nameOf(block)}</bdi>
        </>
      ),
    },
    {
      title: t("routing.block.reason"),
      dataIndex: "reason",
      ellipsis: true,
      render: (reason: string) => reason || "—",
    },
    {
      title: t("routing.block.by"),
      key: "by",
      width: 130,
      ellipsis: true,
      render: (_, { created_by }) => created_by?.nickname ?? t("routing.block.nobody"),
    },
    {
      title: t("routing.block.since"),
      key: "since",
      width: 150,
      className: "smt-tabular",
      render: (_, { created_at }) => dateTime(created_at),
    },
    {
      title: t("routing.block.until"),
      key: "until",
      width: 190,
      className: "smt-tabular",
      render: (_, { lifted_at, lifted_by, expires_at }) => {
        if (lifted_at)
          return t("routing.block.lifted_by", {
            name: lifted_by?.nickname ?? t("routing.block.nobody"),
            time: dateTime(lifted_at),
          });
        return expires_at ? dateTime(expires_at) : t("routing.block.forever");
      },
    },
    {
      title: t("common.actions"),
      key: "actions",
      width: 110,
      render: (_, block) => block.is_active && can("visitor:block") && <LiftButton block={block} />,
    },
  ];
  return (
    <Table<BlockOut>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={blocks}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: 1000 }}
    />
  );
}

function LiftButton({ block }: { block: BlockOut }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const lift = useLiftBlock();
  return (
    <Button
      type="link"
      size="small"
      loading={lift.isPending}
      aria-label={t("routing.block.lift_of", { name: nameOf(block) })}
      onClick={() =>
        lift.mutate(block.id, {
          onSuccess: () => void message.success(t("routing.block.undone")),
          onError: (error) => void message.error(errorText(error)),
        })
      }
    >
      {t("routing.block.lift")}
    </Button>
  );
}

function nameOf({ network, visitor }: BlockOut): string {
  return network ?? (visitor?.name || String(visitor?.number ?? ""));
}
