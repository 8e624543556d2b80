import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        // Behaviour through HTTP, on the runtime that serves it.
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          name: "edge",
          // A cold Worker on a busy machine takes its time; speed is measured in benchmarks.
          testTimeout: 60_000,
          include: ["test/api/**/*.test.ts", "test/contract/**/*.edge.test.ts"],
        },
      },
      {
        test: {
          name: "node",
          include: [
            "test/model/**/*.test.ts",
            "test/build/**/*.test.ts",
            "test/contract/**/*.node.test.ts",
          ],
        },
      },
    ],
  },
});
