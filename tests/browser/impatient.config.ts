import config from "./playwright.config.ts";

/** For tests that are expected to fail (`tests/mutations`): what does not come soon will not come. */
export default {
  ...config,
  retries: 0,
  workers: 1,
  timeout: 25_000,
  expect: { timeout: 7000 },
  use: { ...config.use, trace: "off" as const, screenshot: "off" as const },
};
