import type { Document } from "./document.ts";
import { type Files, failure } from "./record.ts";

/** The lines that print some words, or that none does. */
function linesWith(lines: readonly string[], words: string): string {
  const found = lines.flatMap((text, i) => (text.includes(words) ? [i + 1] : []));
  return found.length > 0 ? `line ${found.join(", ")}` : "no line";
}

/** Every quotation stands where it says: position, line, words before and after, section. */
export function quotationFailures({ points, lines, lineAt }: Document, files: Files): string[] {
  const sections = new Map(
    files.sections?.map(({ id, lines: range }) => [id, range as { start: number; end: number }]),
  );
  const words = (start: number, end: number) => points.slice(Math.max(0, start), end).join("");
  return Object.entries(files).flatMap(([file, records]) =>
    records.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ section, line, quote, position, method, how }, i) => {
        const { start, end } = position;
        const place = sections.get(section);
        const { exact, prefix, suffix } = quote;
        const [before, after] = [Array.from(prefix).length, Array.from(suffix).length];
        const wrong: string[] = [];
        if (words(start, end) !== exact)
          wrong.push(
            `positions ${start}–${end} hold '${words(start, end)}', not '${exact}'; run npm run locate`,
          );
        if (words(start - before, start) !== prefix)
          wrong.push(`'${prefix}' does not stand before it; run npm run locate`);
        if (words(end, end + after) !== suffix)
          wrong.push(`'${suffix}' does not stand after it; run npm run locate`);
        if (before === 0 && after === 0) wrong.push("it has no context");
        if (lineAt[start] !== line)
          wrong.push(
            `position ${start} is ${start in lineAt ? `on line ${lineAt[start]}` : "past the end"}, not on line ${line}; run npm run locate`,
          );
        else if (!lines[line - 1]?.includes(exact))
          wrong.push(`line ${line} does not print '${exact}', but ${linesWith(lines, exact)} does`);
        if (!place || line < place.start || line > place.end)
          wrong.push(`line ${line} is not in ${section}`);
        if ((how === null) !== (method === "verbatim"))
          wrong.push("how is for what is not verbatim");
        return wrong.map((what) => failure(file, id, `evidence ${i}`, what));
      }),
    ),
  );
}
