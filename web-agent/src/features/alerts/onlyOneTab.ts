/** Several tabs of one agent hear the same news: only the first to come rings. Held for a moment, then given back. */
export function inOneTab(name: string, action: () => void): void {
  if (!navigator.locks) {
    action();
    return;
  }
  void navigator.locks.request(`smt.alert.${name}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    action();
    await new Promise((resolve) => setTimeout(resolve, 2000));
  });
}
