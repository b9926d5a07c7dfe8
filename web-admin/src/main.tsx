import { makeQueryClient } from "@smt/shared/api";
import { SessionGate } from "@smt/shared/auth";
import { ThemeProvider } from "@smt/shared/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AdminApp } from "./app/AdminApp";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <QueryClientProvider client={makeQueryClient()}>
        <SessionGate>
          <AdminApp />
        </SessionGate>
      </QueryClientProvider>
    </ThemeProvider>
  </StrictMode>,
);
