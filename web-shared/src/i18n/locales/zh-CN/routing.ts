export const routing = {};
