import { backoffDelay } from "@smt/shared/realtime/index.ts";

/** Try something again after it failed, later each time; a success or a fresh attempt from elsewhere starts over. */
export function again(action: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  return {
    later: () => {
      clearTimeout(timer);
      timer = setTimeout(action, 1000 + backoffDelay(failures++));
    },
    succeeded: () => {
      failures = 0;
      clearTimeout(timer);
    },
    stop: () => clearTimeout(timer),
  };
}
