import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { clientFile } from "../../src/build/client.ts";

const client = join(import.meta.dirname, "../../client");
const modules = readdirSync(join(client, "dist")).filter((name) => name.endsWith(".js"));
const { dependencies } = JSON.parse(readFileSync(join(client, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};

const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/client.md"), "utf8");
const run = promisify(execFile);

/** A project that has the package as it is served, unpacked by another tar than wrote it, and what it depends on. */
let project: string;
let unpacked: string;
let served: Buffer;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "yuplan-client-"));
  unpacked = join(project, "node_modules/@yuplan/client");
  await mkdir(unpacked, { recursive: true });
  const archive = join(project, "client.tgz");
  const response = await fetch(`${inject("origin")}/yuplan-client.tgz`);
  served = Buffer.from(await response.arrayBuffer());
  await writeFile(archive, served);
  await run("tar", ["-xzf", archive, "-C", unpacked, "--strip-components", "1"]);
  for (const name of Object.keys(dependencies))
    await symlink(
      join(import.meta.dirname, "../../node_modules", name),
      join(project, "node_modules", name),
    );
});
afterAll(() => rm(project, { recursive: true, force: true }));

describe("the package of the client", () => {
  it.each(modules)("has in %s nothing of one runtime alone", (name) => {
    const text = readFileSync(join(client, "dist", name), "utf8");
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
      ([, from]) => from,
    );
    for (const from of imports)
      expect(from?.startsWith("./") || Object.keys(dependencies).includes(from ?? ""), from).toBe(
        true,
      );
    expect(text).not.toMatch(/\b(process|Buffer|require|window|document|Deno|Bun)\b[.(]/);
  });

  it("is served as npm installs it, with all that it names", async () => {
    const manifest = JSON.parse(await readFile(join(unpacked, "package.json"), "utf8")) as {
      exports: Record<string, Record<string, string>>;
      files: string[];
    };
    expect(await readdir(unpacked)).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    for (const path of Object.values(manifest.exports["."] ?? {}))
      expect(existsSync(join(unpacked, path)), path).toBe(true);
    for (const name of modules)
      expect(await readFile(join(unpacked, "dist", name), "utf8"), name).toBe(
        readFileSync(join(client, "dist", name), "utf8"),
      );
  });

  it("is the same bytes whenever it is built", () => {
    expect(served.equals(clientFile()[1])).toBe(true);
  });

  it("does what its guide says, installed from there", async () => {
    const [, program = ""] = /```ts\n([\s\S]*?)```/.exec(guide) ?? [];
    const file = join(project, "program.ts");
    await writeFile(file, program.replaceAll("http://localhost:8787", inject("origin")));
    const { stdout } = await run(process.execPath, [file], { cwd: project });
    const said = [...program.matchAll(/\/\/ (.+)$/gm)].map(([, comment]) => comment);
    expect(said.length).toBeGreaterThan(0);
    const lines = stdout.trim().split("\n");
    expect(lines.slice(0, said.length)).toEqual(said);
    expect(lines.length).toBeGreaterThan(30);
  });

  it("depends on one small library", () => {
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
  });
});
