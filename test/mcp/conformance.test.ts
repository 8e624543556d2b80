import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const suite = join(
  dirname(createRequire(import.meta.url).resolve("@modelcontextprotocol/conformance/package.json")),
  "dist/index.js",
);
const notApplicable = join(import.meta.dirname, "not-applicable.yml");

/** Runs what a revision of the specification requires, and gives exit code and report. */
const run = (revision: string) =>
  new Promise<{ code: number | null; report: string }>((resolve) => {
    let report = "";
    const process_ = spawn(
      process.execPath,
      [
        ...[suite, "server", "--url", `${inject("origin")}/mcp`],
        ...["--requirements", revision],
        ...["--expected-failures", notApplicable],
      ],
      // The suite leaves its results where it runs.
      { cwd: tmpdir(), env: { ...process.env, NO_COLOR: "1" } },
    );
    for (const stream of [process_.stdout, process_.stderr])
      stream.on("data", (said: Buffer) => {
        report += said.toString();
      });
    process_.on("close", (code) => resolve({ code, report }));
  });

describe("the official conformance suite", () => {
  it.each([
    ["2025-11-25", ["server-initialize", "ping", "tools-list", "dns-rebinding-protection"]],
    ["2026-07-28", ["tools-list", "dns-rebinding-protection", "http-header-validation"]],
  ])("finds nothing against %s in what applies", async (revision, applies) => {
    const { code, report } = await run(revision);
    for (const scenario of applies) expect(report).toMatch(new RegExp(`✓ ${scenario}: [1-9]`));
    expect(code, report.slice(-3000)).toBe(0);
  });
});
