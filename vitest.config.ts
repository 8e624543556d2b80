import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// Tracing doubles the time of every request.
process.env.X_LOCAL_OBSERVABILITY ??= "false";

/** The Worker behind /mcp, beside the one under test. */
const mcp = {
  name: "yuplan-mcp",
  modules: [{ type: "ESModule" as const, path: "./.wrangler/mcp/worker.js" }],
  compatibilityDate: "2026-10-20",
};

const api = (name: string) => `test/api/${name}.test.ts`;

export default defineConfig({
  test: {
    projects: [
      {
        // Behaviour through HTTP, on the runtime that serves it.
        plugins: [
          cloudflareTest({
            main: "./.wrangler/bundle/worker.js",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { workers: [mcp] },
          }),
        ],
        test: {
          name: "edge",
          // A cold Worker on a busy machine takes its time; speed is measured in benchmarks.
          testTimeout: 240_000,
          hookTimeout: 300_000,
          isolate: false,
          fileParallelism: false,
          include: ["test/api/**/*.test.ts"],
        },
      },
      {
        // The same where nothing is short enough for memory: lists and search are asked of the database.
        plugins: [
          cloudflareTest({
            main: "./.wrangler/bundle/worker.js",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { IN_MEMORY: "0" }, workers: [mcp] },
          }),
        ],
        test: {
          name: "database",
          testTimeout: 240_000,
          hookTimeout: 300_000,
          isolate: false,
          fileParallelism: false,
          // What asks lists and search, and what tells of the database itself.
          include: [
            "test/api-database/**/*.test.ts",
            ...[
              "bad-input",
              "citations",
              "explorer",
              "http",
              "lists",
              "observations",
              "search",
            ].map(api),
          ],
        },
      },
      {
        // The same Worker over four releases of a fixture: what changed between them.
        plugins: [
          cloudflareTest({
            main: "./.wrangler/fixture-bundle/worker.js",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              assets: { directory: "./.wrangler/fixture", binding: "ASSETS" },
              workers: [mcp],
            },
          }),
        ],
        test: {
          name: "releases",
          testTimeout: 240_000,
          hookTimeout: 300_000,
          isolate: false,
          fileParallelism: false,
          include: ["test/api-fixture/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "node",
          // They only read, so they share what is loaded and made once.
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 300_000,
          include: [
            "test/model/**/*.test.ts",
            "test/build/**/*.test.ts",
            "test/bench/**/*.test.ts",
            "test/contract/**/*.node.test.ts",
          ],
        },
      },
      {
        // What clients find at the address that `npm start` gives.
        test: {
          name: "served",
          testTimeout: 240_000,
          hookTimeout: 300_000,
          globalSetup: ["test/served.ts"],
          include: ["test/mcp/**/*.test.ts", "test/client/**/*.test.ts"],
        },
      },
      {
        // Pages as a reader sees them, in a real browser.
        test: {
          name: "browser",
          globalSetup: ["test/served.ts", "test/browser/browser.ts"],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          include: ["test/browser/**/*.test.ts"],
        },
      },
    ],
  },
});
