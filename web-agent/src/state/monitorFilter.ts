import type { LiveVisitor } from "../common/wire";

let matches: (visitor: LiveVisitor) => boolean = () => true;

/** The monitor says whom it shows, so that only they are announced when they come (N02). */
export function setMonitorFilter(filter: (visitor: LiveVisitor) => boolean): void {
  matches = filter;
}

export function isInMonitor(visitor: LiveVisitor): boolean {
  return matches(visitor);
}
