import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

const NEAR = 60;

/**
 * The list stays at its newest message until the visitor scrolls up, and what they look at does not move when older
 * messages are put above it.
 */
export function useStickyScroll(firstKey: string | undefined, lastKey: string | undefined, isLastOwn: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isStuck = useRef(true);
  const before = useRef({ firstKey, height: 0 });
  const [hasNews, setHasNews] = useState(false);

  const toBottom = () => {
    const element = list.current;
    if (element) element.scrollTop = element.scrollHeight;
    isStuck.current = true;
    setHasNews(false);
  };

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const isPrepended = before.current.firstKey !== firstKey && !isStuck.current;
    if (isPrepended) element.scrollTop += element.scrollHeight - before.current.height;
    before.current = { firstKey, height: element.scrollHeight };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last row is what this is about.
  useLayoutEffect(() => {
    if (isStuck.current || isLastOwn) toBottom();
    else setHasNews(true);
  }, [lastKey]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the observer lives as long as the list.
  useEffect(() => {
    const element = content.current;
    if (!element || typeof ResizeObserver !== "function") return;
    // Pictures arrive late, and the keyboard of a phone makes the list shorter.
    const observer = new ResizeObserver(() => isStuck.current && toBottom());
    observer.observe(element);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const element = list.current;
    if (!element) return;
    isStuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    if (isStuck.current) setHasNews(false);
  };

  return { list, content, onScroll, hasNews, toBottom };
}
