export interface Groups {
  waiting: readonly string[];
  running: readonly string[];
}

/**
 * The list while it is held: every row stays where it was, even when it now belongs into the other group; newcomers
 * stand at the end of theirs; what is gone altogether leaves.
 */
export function holdGroups(shown: Groups, wanted: Groups): Groups {
  const known = new Set([...shown.waiting, ...shown.running]);
  const present = new Set([...wanted.waiting, ...wanted.running]);
  const stay = (ids: readonly string[]) => ids.filter((id) => present.has(id));
  const come = (ids: readonly string[]) => ids.filter((id) => !known.has(id));
  return {
    waiting: [...stay(shown.waiting), ...come(wanted.waiting)],
    running: [...stay(shown.running), ...come(wanted.running)],
  };
}
