import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// Tracing doubles the time of every request.
process.env.X_LOCAL_OBSERVABILITY ??= "false";

export default defineConfig({
  test: {
    projects: [
      {
        // Behaviour through HTTP, on the runtime that serves it.
        plugins: [
          cloudflareTest({
            main: "./.wrangler/bundle/worker.js",
            wrangler: { configPath: "./wrangler.toml" },
          }),
        ],
        test: {
          name: "edge",
          // A cold Worker on a busy machine takes its time; speed is measured in benchmarks.
          testTimeout: 240_000,
          hookTimeout: 300_000,
          isolate: false,
          fileParallelism: false,
          include: ["test/api/**/*.test.ts", "test/contract/**/*.edge.test.ts"],
        },
      },
      {
        // The same Worker over four releases of a fixture: what changed between them.
        plugins: [
          cloudflareTest({
            main: "./.wrangler/bundle/worker.js",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { assets: { directory: "./.wrangler/fixture", binding: "ASSETS" } },
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
          testTimeout: 240_000,
          hookTimeout: 300_000,
          include: [
            "test/model/**/*.test.ts",
            "test/build/**/*.test.ts",
            "test/contract/**/*.node.test.ts",
          ],
        },
      },
      {
        // Pages as a reader sees them, in a real browser.
        test: {
          name: "browser",
          testTimeout: 240_000,
          hookTimeout: 300_000,
          include: ["test/browser/**/*.test.ts"],
        },
      },
    ],
  },
});
