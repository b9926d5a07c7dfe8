import { makeQueryClient } from "@smt/shared/api/index.ts";
import { SessionGate } from "@smt/shared/auth/index.ts";
import { ThemeProvider } from "@smt/shared/ui/index.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Shell } from "./Shell";
import { WorkbenchProvider } from "./WorkbenchProvider";

export function App() {
  const [cache] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={cache}>
      <ThemeProvider>
        <SessionGate>
          <WorkbenchProvider>
            <Shell />
          </WorkbenchProvider>
        </SessionGate>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
