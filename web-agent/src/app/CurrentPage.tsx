import { useCan } from "@smt/shared/api/index.ts";
import { Boundary, ListSkeleton } from "@smt/shared/ui/index.ts";
import { type ReactNode, Suspense } from "react";
import { useView } from "../state/view";
import { pages } from "./pages";

/** The page that the rail has chosen; the inbox where it is not known or not allowed any more (A16). */
export function CurrentPage({ inbox }: { inbox: ReactNode }) {
  const can = useCan();
  const name = useView((view) => view.page);
  const page = pages.find((candidate) => candidate.name === name);
  if (!page || (page.permission && !can(page.permission))) return inbox;
  return (
    <Boundary key={page.name}>
      <Suspense fallback={<ListSkeleton rows={8} />}>
        <page.Page />
      </Suspense>
    </Boundary>
  );
}
