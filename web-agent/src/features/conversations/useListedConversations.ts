import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useHold } from "../../common/useHold";
import { useListFilter } from "../../state/listFilter";
import { useListOrder } from "../../state/listOrder";
import { useSelectedId } from "../../state/selection";
import { useBook, useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { type Groups, holdGroups } from "./heldGroups";
import { listConversations } from "./ordering";

/** The list as it stands on the screen: sorted by who waits, but never re-sorted under the pointer. */
export function useListedConversations() {
  const workbench = useWorkbench();
  const { agentId } = workbench;
  const book = useBook();
  const selectedId = useSelectedId();
  const scope = useView((view) => view.scope);
  const siteId = useView((view) => view.siteId);
  const { isHeld, pointer } = useHold();
  const shown = useRef<{ groups: Groups; key: string } | null>(null);

  const filter = useListFilter();
  const marks = useStore(workbench.marks.store, (state) => state.marks);

  const listed = useMemo(
    () => listConversations(book.values(), { scope, agentId, siteId, selectedId, filter, marks }),
    [book, scope, agentId, siteId, selectedId, filter, marks],
  );

  const wanted: Groups = {
    waiting: listed.waiting.map(({ id }) => id),
    running: listed.running.map(({ id }) => id),
  };
  // Another tab, site or filter is another list: there is nothing to hold on to.
  const key = `${scope} ${siteId} ${JSON.stringify(filter)}`;
  const groups = isHeld && shown.current?.key === key ? holdGroups(shown.current.groups, wanted) : wanted;

  useEffect(() => {
    shown.current = { groups, key };
    const ids = [...groups.waiting, ...groups.running];
    const waiting = groups.waiting;
    const known = useListOrder.getState();
    if (!isSame(known.ids, ids) || !isSame(known.waiting, waiting)) useListOrder.setState({ ids, waiting });
  });

  return { book, groups, queued: listed.queued, pointer };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
