/**
 * `npm run locate -- <path of the plan's text>`: fills position, prefix and suffix of every
 * quotation in `data/` from its line and words, and notes the lines that each record quotes in
 * `data/quoted-lines.json`. An editor writes only section, line and words.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { definitions } from "../model/resources/index.ts";
import { dataFiles, inRepo } from "./read.ts";

/** Code points of context kept on each side of a quotation. */
const CONTEXT = 12;

interface Quotation {
  line: number;
  quote: { exact: string; prefix?: string; suffix?: string };
  position?: { start: number; end: number };
}

/** Finds a quotation's one place on its line; prefix and suffix as written choose among several. */
export function place(text: readonly string[], quotation: Quotation): Quotation {
  const { line, quote } = quotation;
  const exact = [...quote.exact];
  const first = lineStart(text, line);
  const last = lineStart(text, line + 1) - exact.length;
  const starts: number[] = [];
  for (let start = first; start <= last; start++) {
    if (!matches(text, start, exact)) continue;
    const prefix = [...(quote.prefix ?? "")];
    const suffix = [...(quote.suffix ?? "")];
    if (!matches(text, start - prefix.length, prefix)) continue;
    if (matches(text, start + exact.length, suffix)) starts.push(start);
  }
  const [start] = starts;
  if (start === undefined || starts.length > 1)
    throw new Error(
      `'${quote.exact}' stands ${starts.length} times on line ${line}; give a prefix or suffix that chooses one.`,
    );
  const end = start + exact.length;
  return {
    ...quotation,
    quote: {
      exact: quote.exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start).join(""),
      suffix: text.slice(end, end + CONTEXT).join(""),
    },
    position: { start, end },
  };
}

const matches = (text: readonly string[], at: number, words: readonly string[]) =>
  at >= 0 && words.every((char, i) => text[at + i] === char);

function lineStart(text: readonly string[], line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** Keys in the order of the contract, so that files read alike. */
function tidy(evidence: Quotation & Record<string, unknown>): unknown {
  const { section, line, quote, position, proves, method, how } = evidence;
  return { section, line, quote, position, proves, method, how: how ?? null };
}

/** The lines that each record quotes: a second count, so that a quotation cannot get lost unseen. */
function quotedLines(files: readonly string[]): string {
  const entries = files.map((file) => {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    const records = [content].flat() as { id: string; evidence: Quotation[] }[];
    const lines = records.map(({ id, evidence }) => [id, evidence.map(({ line }) => line)]);
    return [basename(file, ".json"), Object.fromEntries(lines)];
  });
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

if (import.meta.main) {
  const path = process.argv[2];
  if (!path) throw new Error("Usage: npm run locate -- <path of the plan's text>");
  const text = [...readFileSync(path, "utf8")];
  let failed = 0;
  const files = dataFiles(definitions);
  for (const file of files) {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    for (const record of [content].flat() as { id: string; evidence?: Quotation[] }[]) {
      record.evidence =
        record.evidence?.map((evidence) => {
          try {
            return tidy({ ...place(text, evidence) }) as Quotation;
          } catch (error) {
            failed++;
            console.error(`${file} › ${record.id}: ${(error as Error).message}`);
            return evidence;
          }
        }) ?? [];
    }
    // One line; the formatter lays it out.
    writeFileSync(file, `${JSON.stringify(content)}\n`);
  }
  if (failed === 0) writeFileSync(inRepo("data/quoted-lines.json"), quotedLines(files));
  process.exitCode = failed > 0 ? 1 : 0;
}
