/**
 * `npm run locate -- <path of the plan's text>`: fills position, prefix and suffix of every
 * quotation in `data/` from its line and words, and notes the lines that each record quotes in
 * `data/quoted-lines.json`. An editor writes only section, line and words. What lost a quotation
 * keeps its note, and is not proved until `--drop` says that this is meant.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { QuotedLines } from "../model/quoted-lines.ts";
import { definitions } from "../model/resources/index.ts";
import { keepingLost, shifts } from "./locate/noted-lines.ts";
import { place, type Quotation } from "./locate/place.ts";
import { orStop } from "./or-stop.ts";
import { evidenceFiles, inRepo, readJson, readQuotedLines } from "./read.ts";

interface Located {
  id: string;
  evidence: Quotation[];
}

/** Keys in the order of the contract, so that files read alike. */
function tidy(evidence: Quotation & Record<string, unknown>): Quotation {
  const { section, line, quote, position, proves, method, how } = evidence;
  const tidied = { section, line, quote, position, proves, method, how: how ?? null };
  return tidied as Quotation;
}

const recordsOf = (content: unknown) => [content].flat() as Located[];

/** Locates what can be located in a file's records; says what cannot. */
function locate(text: readonly string[], file: string, records: readonly Located[]): string[] {
  return records.flatMap((record) => {
    const failures: string[] = [];
    record.evidence = (record.evidence ?? []).map((evidence, i) => {
      try {
        return tidy({ ...place(text, evidence) });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        failures.push(`data/${file}.json › ${record.id} › evidence.${i}: ${why}`);
        return evidence;
      }
    });
    return failures;
  });
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { drop: { type: "boolean", default: false } },
});
const [path] = positionals;
if (!path) {
  console.error("Usage: npm run locate -- <path of the plan's text> [--drop]");
  process.exit(2);
}
const text = [...readFileSync(path, "utf8")];
const now: QuotedLines = {};
const failures = evidenceFiles(definitions).flatMap((name) => {
  const file = `data/${name}.json`;
  const content = orStop(() => readJson(file));
  const failed = locate(text, name, recordsOf(content));
  // One line; the formatter lays it out.
  writeFileSync(inRepo(file), `${JSON.stringify(content)}\n`);
  now[name] = Object.fromEntries(
    recordsOf(content).map(({ id, evidence }) => [id, evidence.map(({ line }) => line)]),
  );
  return failed;
});
for (const failed of failures) console.error(failed);

const notes = inRepo("data/quoted-lines.json");
const noted = orStop(readQuotedLines);
const moved = shifts(noted, now);
for (const { record, lost, gained } of moved) {
  if (gained.length > 0) console.log(`${record} gained line ${gained.join(", ")}`);
  if (lost.length > 0) console.log(`${record} lost line ${lost.join(", ")}`);
}
if (failures.length === 0)
  writeFileSync(notes, `${JSON.stringify(values.drop ? now : keepingLost(noted, now))}\n`);
const keeps = !values.drop && moved.some(({ lost }) => lost.length > 0);
if (keeps)
  console.error(
    "What is lost stays noted in data/quoted-lines.json, so npm run verify refuses it: put it back, or run npm run locate again with --drop.",
  );
process.exitCode = failures.length > 0 || keeps ? 1 : 0;
