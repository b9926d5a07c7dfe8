import { defineConfig } from "vitest/config";

const react = (name: string) => ({
  test: { name, root: name, environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});

/** One project for each front end; in the widget what is written for React runs on Preact. */
export default defineConfig({
  test: {
    projects: [
      react("web-shared"),
      react("web-agent"),
      react("web-admin"),
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        resolve: {
          alias: { "react/jsx-runtime": "preact/jsx-runtime", "react-dom": "preact/compat", react: "preact/compat" },
        },
        ...react("web-widget"),
      },
    ],
  },
});
