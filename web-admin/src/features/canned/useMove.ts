import { orderItems } from "@smt/shared/canned/cannedApi.ts";
import type { CannedFile, CannedKind, CannedResponse } from "@smt/shared/canned/types.ts";
import { useRefreshCanned } from "@smt/shared/canned/useCanned.ts";
import { useErrorText, useT } from "@smt/shared/i18n";
import { App } from "antd";

/** Putting in order: one place up or down, to another place, or into another group. */
export function useMove(kind: CannedKind, items: readonly (CannedResponse | CannedFile)[]) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();

  const inGroup = (groupId: string) =>
    items.filter(({ group_id }) => group_id === groupId).sort((one, other) => one.position - other.position);
  const store = async (groupId: string, ids: string[]) => {
    try {
      await orderItems(kind, groupId, ids);
      await refresh();
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  return {
    /** To `place` among the others of its group. */
    by: async (item: CannedResponse | CannedFile, place: number) => {
      const others = inGroup(item.group_id).filter(({ id }) => id !== item.id);
      const ids = [...others.slice(0, place), item, ...others.slice(place)].map(({ id }) => id);
      await store(item.group_id, ids);
      void message.success(t("canned.moved", { name: "title" in item ? item.title : item.name, place: place + 1 }));
    },
    /** To the end of another group. */
    into: async (id: string, groupId: string) => {
      const item = items.find((one) => one.id === id);
      if (item && item.group_id !== groupId) await store(groupId, [...inGroup(groupId).map((one) => one.id), id]);
    },
  };
}
