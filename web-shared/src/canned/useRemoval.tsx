import { App, Button } from "antd";
import { useErrorText, useT } from "../i18n";
import { type Removable, remove, restore } from "./cannedApi";
import type { CannedGroup } from "./types";
import { useRefreshCanned } from "./useCanned";

/** P07: gone at once, with a way back for as long as the toast stands. A group asks first and says what goes with it. */
export function useRemoval() {
  const t = useT();
  const errorText = useErrorText();
  const { message, modal } = App.useApp();
  const refresh = useRefreshCanned();

  const run = async (item: Removable, name: string) => {
    try {
      await remove(item);
      await refresh();
    } catch (error) {
      void message.error(errorText(error));
      return;
    }
    const key = `removed-${item.id}`;
    const undo = async () => {
      message.destroy(key);
      try {
        await restore(item);
        await refresh();
        void message.success(t("canned.restored", { name }));
      } catch (error) {
        void message.error(errorText(error));
      }
    };
    void message.success({
      key,
      duration: 10,
      content: (
        <>
          <bdi>{t("canned.deleted", { name })}</bdi>{" "}
          <Button type="link" size="small" onClick={() => void undo()}>
            {t("common.undo")}
          </Button>
        </>
      ),
    });
  };

  return {
    removeItem: run,
    removeGroup: (group: CannedGroup, count: number) =>
      modal.confirm({
        title: t("canned.delete_group_title", { name: group.name }),
        content: count === 0 ? t("canned.delete_group_empty") : t("canned.delete_group_text", { count }),
        okText: t("common.delete"),
        cancelText: t("common.cancel"),
        okButtonProps: { danger: true },
        onOk: () => run({ what: "group", id: group.id }, group.name),
      }),
  };
}
