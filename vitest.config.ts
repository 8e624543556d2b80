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

/** Tests of a bundle through HTTP, on the runtime that serves it, with what it is given instead of the settings. */
const onWorkerd = (name: string, bundle: string, include: string[], given: object = {}) => ({
  plugins: [
    cloudflareTest({
      main: `./.wrangler/${bundle}/worker.js`,
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: { ...given, workers: [mcp] },
    }),
  ],
  test: {
    name,
    // A cold Worker on a busy machine takes its time; speed is measured in benchmarks.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    isolate: false,
    fileParallelism: false,
    include,
  },
});

/** What asks lists and search. */
const asking = "{bad-input,citations,explorer,explorer-form,http,lists,observations,search}";

export default defineConfig({
  test: {
    projects: [
      onWorkerd("edge", "bundle", ["test/api/**/*.test.ts"]),
      // Where nothing is short enough for memory: lists and search are asked of the database.
      onWorkerd(
        "database",
        "bundle",
        ["test/api-database/**/*.test.ts", `test/api/${asking}.test.ts`],
        { bindings: { IN_MEMORY: "0" } },
      ),
      // Over four releases of a fixture: what changed between them.
      onWorkerd("releases", "fixture-bundle", ["test/api-fixture/**/*.test.ts"], {
        assets: { directory: "./.wrangler/fixture", binding: "ASSETS" },
      }),
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
