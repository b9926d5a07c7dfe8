/**
 * Run before the next frame is drawn, once however often it is asked for, and then not again for a pause: a burst of
 * news costs one drawing, a lone one waits for nothing. A hidden tab draws no frames, so there a timer does it: its
 * counters and its title go on.
 */
export function oncePerFrame(action: () => void, pauseMilliseconds = 0): { request: () => void; cancel: () => void } {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRun = Number.NEGATIVE_INFINITY;

  const cancel = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = undefined;
  };
  const run = () => {
    cancel();
    lastRun = performance.now();
    action();
  };
  const ask = () => {
    const isVisible = document.visibilityState === "visible";
    if (isVisible) frame = requestAnimationFrame(run);
    // A tab that is hidden after the frame was asked for would never get it.
    timer = setTimeout(run, isVisible ? 500 : 1000);
  };
  const request = () => {
    if (frame !== undefined || timer !== undefined) return;
    const rest = lastRun + pauseMilliseconds - performance.now();
    if (rest > 0) timer = setTimeout(ask, rest);
    else ask();
  };
  return { request, cancel };
}
