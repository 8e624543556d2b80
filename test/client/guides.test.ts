import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../../docs/guides");
const names = await readdir(folder);
const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));

/** The programs of all guides in one language. */
const programs = (language: string) =>
  texts.flatMap((text, i) =>
    [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
      ([, code = ""]) => ({ guide: names[i], code }),
    ),
  );
const hasPython = spawnSync("python3", ["--version"]).status === 0;

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "yuplan-guides-"));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** A program as it stands, against the site that runs here. */
const here = (code: string) => code.replaceAll("http://localhost:8787", inject("origin"));

describe("a program in a guide", () => {
  it("is in JavaScript and in Python", () => {
    expect(programs("js").length).toBeGreaterThan(0);
    expect(programs("python").length).toBeGreaterThan(0);
  });

  it.each(programs("js"))(
    "of $guide runs in Node, and prints what its comments say",
    async ({ code }) => {
      const { stdout } = await run(process.execPath, ["--input-type=module", "-e", here(code)], {
        cwd: place,
      });
      const said = [...code.matchAll(/\/\/ (.+)$/gm)].map(([, comment]) => comment);
      expect(stdout.trim().split("\n")).toEqual(said);
    },
  );

  it.runIf(hasPython).each(programs("python"))(
    "of $guide runs in Python with its standard library, twice",
    async ({ code }) => {
      await run("python3", ["-c", here(code)], { cwd: place });
      const { stdout } = await run("python3", ["-c", here(code)], { cwd: place });
      expect(stdout).toMatch(/^unchanged\n72 targets|^Value added of services 14000/);
    },
  );
});
