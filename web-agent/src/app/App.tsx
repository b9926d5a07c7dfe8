import { makeQueryClient } from "@smt/shared/api/index.ts";
import { SessionGate } from "@smt/shared/auth/index.ts";
import { Boundary, ThemeProvider } from "@smt/shared/ui/index.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Shell } from "./Shell";
import { WorkbenchProvider } from "./WorkbenchProvider";

export function App() {
  const [cache] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={cache}>
      <ThemeProvider>
        <Boundary>
          <SessionGate>
            <WorkbenchProvider>
              <Shell />
            </WorkbenchProvider>
          </SessionGate>
        </Boundary>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
