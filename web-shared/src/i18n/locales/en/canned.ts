export const canned = {} as const;
