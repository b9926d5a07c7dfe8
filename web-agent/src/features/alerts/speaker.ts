/** One tab of an agent speaks for all: the first to ask holds the lock for as long as it lives, then the next has it. */
export interface Speaker {
  isMine: () => boolean;
  stop: () => void;
}

export function becomeSpeaker(name: string): Speaker {
  // Without https there are no locks: then each tab speaks, which is better than none.
  if (!navigator.locks) return { isMine: () => true, stop: () => undefined };
  let isMine = false;
  const controller = new AbortController();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  navigator.locks
    .request(`smt.speaker.${name}`, { signal: controller.signal }, () => {
      isMine = true;
      return held;
    })
    // Stopped before its turn came.
    .catch(() => undefined);
  return {
    isMine: () => isMine,
    stop: () => {
      isMine = false;
      release();
      controller.abort();
    },
  };
}
