/** The panel stays open while the visitor goes from page to page in one tab. Pages may deny storage: then it does not. */
export function wasOpen(site: string): boolean {
  try {
    return sessionStorage.getItem(`smt:open:${site}`) === "1";
  } catch {
    return false;
  }
}

export function rememberOpen(site: string, isOpen: boolean): void {
  try {
    sessionStorage.setItem(`smt:open:${site}`, isOpen ? "1" : "0");
  } catch {
    // Nothing to remember with.
  }
}
