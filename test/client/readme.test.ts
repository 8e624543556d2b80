import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, it, vi } from "vitest";
import { compile } from "./compile.ts";

const client = join(import.meta.dirname, "../../client");
const readme = readFileSync(join(client, "README.md"), "utf8");
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = ""]) => program);

describe("the README of the client", () => {
  it("shows programs that compile", () => {
    expect(programs.length).toBe(2);
    expect(compile(Object.fromEntries(programs.map((text, i) => [`${i}.ts`, text])))).toBe("");
  });

  it.each(programs)("says what program %# writes", async (program) => {
    const written = vi.spyOn(console, "log").mockReturnValue(undefined);
    const runnable = stripTypeScriptTypes(program)
      .replaceAll("http://localhost:8787", inject("origin"))
      .replaceAll('"@yuplan/client"', JSON.stringify(pathToFileURL(join(client, "dist/index.js"))));
    await import(`data:text/javascript,${encodeURIComponent(runnable)}`);
    const lines = written.mock.calls.map((words) => words.join(" "));
    written.mockRestore();
    const shown = [...program.matchAll(/^ *\/\/ (.*)$/gm)].map(([, line]) => line);
    expect(shown.length).toBeGreaterThan(0);
    expect(lines).toEqual(expect.arrayContaining(shown));
  });
});
