import { useCan } from "@smt/shared/api/index.ts";
import { ListSkeleton } from "@smt/shared/ui/index.ts";
import { lazy, type ReactNode, Suspense } from "react";
import { useShareDialog } from "../state/shareDialog";

// Loaded when somebody talks to a colleague, not before.
const List = lazy(() =>
  import("../features/colleagues/ColleagueList").then(({ ColleagueList }) => ({ default: ColleagueList })),
);
const Pane = lazy(() => import("../features/colleagues/RoomPane").then(({ RoomPane }) => ({ default: RoomPane })));
const Panel = lazy(() => import("../features/colleagues/RoomPanel").then(({ RoomPanel }) => ({ default: RoomPanel })));
const Share = lazy(() =>
  import("../features/colleagues/ShareDialog").then(({ ShareDialog }) => ({ default: ShareDialog })),
);

/** What stands in the third tab of the list; nothing for who may not talk to colleagues. */
export function useColleagueList(): ReactNode | undefined {
  const can = useCan();
  return can("colleague:chat") ? <Waiting of={<List />} /> : undefined;
}

export function RoomPane(props: { onBack?: () => void; onPanel?: () => void }) {
  return <Waiting of={<Pane {...props} />} />;
}

export function RoomPanel() {
  return <Waiting of={<Panel />} />;
}

export function ShareDialogHost() {
  const visitorId = useShareDialog((state) => state.visitorId);
  return <Suspense>{visitorId && <Share key={visitorId} visitorId={visitorId} />}</Suspense>;
}

function Waiting({ of }: { of: ReactNode }) {
  return <Suspense fallback={<ListSkeleton rows={6} />}>{of}</Suspense>;
}
