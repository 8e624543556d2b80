import { valueAt } from "../columns.ts";
import { evidenceOf } from "../dataset.ts";
import type { Evidence } from "../evidence.ts";
import { inWords } from "../in-words.ts";
import { escaped } from "../markdown.ts";
import { sectionPath } from "../place.ts";
import type { AnyRecord } from "../resource.ts";

/** A proved value longer than this is not said again beside its quotation. */
const LONGEST = 60;

/** Numbers, from 1, of the pieces of evidence that prove fields, what they hold, or what holds them. */
export function provedBy(record: AnyRecord, paths: readonly string[]): number[] {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
  return evidenceOf(record).flatMap(({ proves }, i) =>
    proves.some((proved) => paths.some((path) => within(proved, path) || within(path, proved)))
      ? [i + 1]
      : [],
  );
}

/** Verbatim text on one line: line breaks are shown, other white space is one space. */
const onOneLine = (words: string) =>
  escaped(words.replace(/\s*\n\s*/g, " ⏎ ").replace(/\s+/g, " ")).trim();

/** One piece of evidence: the words in their context, what they prove, where they stand, how they were read. */
export function pieceOfEvidence(
  record: AnyRecord,
  { section, line, quote, position, proves, method, how }: Evidence,
  number: number,
  sections: readonly AnyRecord[],
): string {
  const said = proves.map((path) => {
    const words = inWords(valueAt(record, path), "en");
    return escaped(words === "" || words.length > LONGEST ? path : `${path} = ${words}`);
  });
  const path = sectionPath(sections, section).map(({ number: printed, name }) =>
    escaped(`${printed === null ? "" : `${printed} `}${name.zh} (${name.en})`),
  );
  return [
    `### Evidence ${number}`,
    `> … ${onOneLine(quote.prefix)} **${onOneLine(quote.exact)}** ${onOneLine(quote.suffix)} …`,
    [
      `- Proves: ${said.join("; ")}`,
      `- Stands in: ${path.join(" → ") || escaped(section)}; line ${line}, code points ${position.start} to ${position.end}`,
      `- Read: ${method}${how === null ? "" : `: ${escaped(how)}`}`,
    ].join("\n"),
  ].join("\n\n");
}
