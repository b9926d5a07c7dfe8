import { useCan } from "@smt/shared/api";
import { Starting } from "@smt/shared/auth";
import { useMemo } from "react";
import { createBrowserRouter, Navigate, RouterProvider } from "react-router";
import { NoAccess } from "./NoAccess";
import { NotFound } from "./NotFound";
import { PageFailed } from "./PageFailed";
import { PAGES } from "./pages";
import { Shell } from "./Shell";

/** One page for each thing this agent may look after. */
export function AdminApp() {
  const can = useCan();
  const pages = useMemo(() => PAGES.filter((page) => can(page.permission)), [can]);
  const router = useMemo(
    () =>
      createBrowserRouter(
        [
          {
            element: <Shell pages={pages} />,
            hydrateFallbackElement: <Starting />,
            errorElement: <PageFailed />,
            children: [
              { index: true, element: <Navigate to={pages[0]?.path ?? "/"} replace /> },
              ...pages.map(({ path, load }) => ({ path, lazy: load })),
              { path: "*", element: <NotFound /> },
            ],
          },
        ],
        { basename: "/admin" },
      ),
    [pages],
  );
  if (pages.length === 0) return <NoAccess />;
  return <RouterProvider router={router} />;
}
