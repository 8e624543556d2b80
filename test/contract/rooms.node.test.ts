import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const files = globSync(["src/**/*.ts", "bench/**/*.ts"], { cwd: root });

/** The modules that a file names in its import and export lines. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    ([, name]) => name ?? "",
  );
  return names.map((name) =>
    name.startsWith(".") ? relative(root, join(root, dirname(file), name)) : name,
  );
}

const room = (path: string) =>
  /^(?:src\/)?(model|build|api|mcp|bench)\//.exec(path)?.[1] ?? "outside";

/** What the build may use of the API: the app, its description and bindings, and which headers every response has. */
const open = [
  "src/api/app.ts",
  "src/api/openapi/index.ts",
  "src/api/bindings.ts",
  "src/api/http/headers.ts",
];

/** What knows that it runs on Workers. */
const workers = ["src/api/database/release-database.ts", "src/mcp/worker.ts"];

describe("a room", () => {
  it.each(files)("%s imports only what its room may", (file) => {
    for (const name of importsOf(file)) {
      const from = room(file);
      const to = room(name);
      // The benchmark is Node, starts the Worker from outside, and may compare with anything.
      if (from === "bench") continue;
      expect(to, `${file} imports ${name}`).not.toBe("bench");
      if (to === "outside") {
        if (name.startsWith("node:") || name === "wrangler") expect(from, name).toBe("build");
        if (name.startsWith("@modelcontextprotocol")) expect(from, name).toBe("mcp");
        if (name.startsWith("cloudflare:")) expect(workers, name).toContain(file);
        if (name.startsWith("hono") || name.startsWith("@hono")) expect(from, name).toBe("api");
        continue;
      }
      if (from === "model") expect(to, name).toBe("model");
      // What one Worker hands to the other is described once.
      if (from === "api" && name !== "src/mcp/api.ts") expect(["api", "model"], name).toContain(to);
      if (from === "mcp") expect(["mcp", "model"], name).toContain(to);
      if (from === "build" && to === "api") expect(open, name).toContain(name);
    }
  });

  it("is found for every source file", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => room(file) === "outside")).toEqual([]);
  });
});
