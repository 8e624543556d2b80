import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileFolder } from "./compile.ts";

const repo = join(import.meta.dirname, "../..");
const contract = join(repo, "openapi/v1.json");
const { paths } = JSON.parse(readFileSync(contract, "utf8")) as {
  paths: Record<string, { get: { operationId: string } }>;
};
const operations = Object.values(paths).map(({ get }) => get.operationId);

// What they write imports their own small libraries, which are found from within the repository.
mkdirSync(join(repo, ".wrangler"), { recursive: true });
const folder = mkdtempSync(join(repo, ".wrangler/generators-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The program of a package of the client's, as its package.json names it. */
function programOf(name: string): string {
  const manifest = join(repo, "client/package.json");
  const found = createRequire(manifest)
    .resolve.paths(name)
    ?.map((path) => join(path, name, "package.json"))
    .find((path) => {
      try {
        return readFileSync(path) !== undefined;
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error(`${name} is not installed.`);
  const { bin } = JSON.parse(readFileSync(found, "utf8")) as { bin: Record<string, string> };
  return join(found, "..", Object.values(bin)[0] ?? "");
}

/** Writes a file of settings, and gives its path. */
function settings(name: string, value: object): string {
  const path = join(folder, `${name}.config.mjs`);
  writeFileSync(path, `export default ${JSON.stringify(value)};\n`);
  return path;
}

/** Each generator: its package, how it is told what to do, and the file that has the operations. */
const generators: [name: string, words: (out: string) => string[], written: string][] = [
  [
    "@hey-api/openapi-ts",
    (out) => [
      "--file",
      settings("hey-api", {
        input: contract,
        output: { path: out },
        plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
        logs: { file: false },
      }),
    ],
    "sdk.gen.ts",
  ],
  [
    "orval",
    (out) => [
      "--config",
      settings("orval", {
        yuplan: {
          input: contract,
          output: { target: join(out, "client.ts"), client: "fetch", mode: "single" },
        },
      }),
    ],
    "client.ts",
  ],
  ["oazapfts", (out) => [contract, join(out, "client.ts")], "client.ts"],
];

describe("another generator", () => {
  it.each(generators)(
    "%s writes a client of the contract that compiles",
    (name, words, written) => {
      const out = join(folder, name.replace(/\W+/g, "-"));
      mkdirSync(out);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [programOf(name), ...words(out)],
        { cwd: folder, encoding: "utf8" },
      );
      expect(status, stdout + stderr).toBe(0);
      const text = readFileSync(join(out, written), "utf8");
      const missing = operations.filter(
        // Some write RIS as Ris.
        (id) => !new RegExp(`export (const|(async )?function) ${id}\\b`, "i").test(text),
      );
      expect(missing).toEqual([]);
      expect(compileFolder(out)).toBe("");
    },
  );
});
