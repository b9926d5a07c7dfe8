import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./ApiError";

/** What the server refused once it refuses again; what did not arrive is worth two more tries. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      },
    },
  });
}
