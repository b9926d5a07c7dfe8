import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

const overscan = 8;
/** The window moves in steps, so that most scrolling draws nothing new. */
const step = 4;

/** Which rows of a fixed height are in sight, some before and after them, and how to bring one there. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [window, setWindow] = useState({ first: 0, last: 0 });

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const look = () => {
      const first = Math.floor(current.scrollTop / rowHeight / step) * step;
      const last = Math.ceil((current.scrollTop + current.clientHeight) / rowHeight / step) * step;
      setWindow((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    look();
    current.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => {
      current.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller, rowHeight]);

  const show = useCallback(
    (index: number) => {
      const { current } = scroller;
      if (!current) return;
      const top = index * rowHeight;
      if (top < current.scrollTop) current.scrollTop = top;
      else if (top + rowHeight > current.scrollTop + current.clientHeight)
        current.scrollTop = top + rowHeight - current.clientHeight;
    },
    [scroller, rowHeight],
  );

  return {
    // A list that has become shorter scrolls by itself, a moment later.
    first: Math.max(0, Math.min(window.first, count) - overscan),
    end: Math.min(count, window.last + overscan),
    show,
  };
}
