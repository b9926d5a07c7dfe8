/** What a client does when the server closes its socket with a code. Codes not listed: come back with jitter. */
export type CloseAction = "return" | "return_slowly" | "refresh_token" | "end";

const ACTIONS: Record<number, CloseAction> = {
  1007: "return_slowly",
  1008: "return_slowly",
  1009: "return_slowly",
  1013: "return_slowly",
  4400: "return_slowly",
  4401: "refresh_token",
  4403: "end",
  4404: "end",
  4410: "end",
  4429: "return_slowly",
};

export function closeAction(code: number): CloseAction {
  return ACTIONS[code] ?? "return";
}
