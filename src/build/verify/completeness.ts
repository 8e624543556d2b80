import type { LeftOut } from "../../model/left-out.ts";
import type { QuotedLines } from "../../model/quoted-lines.ts";
import type { Document } from "./document.ts";
import { type Files, failure } from "./record.ts";

/** Numbers in figures and in Chinese characters. */
const NUMBERS = /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿]+/g;

/** Words and places that are written with a numeral and count nothing. */
const NO_NUMBERS =
  /进一步|一批|一体|一轮|一代|一系列|一般|一流|单一|统一|零售|零部件|两江|两路|万盛|三峡/g;

/** Every number in a line, at its place. */
const numbersOf = (text: string) =>
  text.replace(NO_NUMBERS, (word) => " ".repeat(word.length)).matchAll(NUMBERS);

/** Every number of the document stands in a quotation, or in the list of those left out with a reason. */
export function completenessFailures(
  { lines }: Document,
  files: Files,
  leftOut: readonly LeftOut[],
): string[] {
  const covered = lines.map((line) => new Array<boolean>(line.length).fill(false));
  const placesIn = (text: string, words: string) => {
    const places: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
    return places;
  };
  /** Covers a number where it stands in some words of a line; false unless both stand there once. */
  const cover = (line: number, words: string, number: string) => {
    const [place, ...others] = placesIn(lines[line - 1] ?? "", words);
    const [within, ...again] = placesIn(words, number);
    if (place === undefined || within === undefined || others.length + again.length > 0)
      return false;
    covered[line - 1]?.fill(true, place + within, place + within + number.length);
    return true;
  };
  const failures: string[] = [];
  for (const { line, text, number } of leftOut)
    if (!cover(line, text, number))
      failures.push(
        failure(
          "numbers-left-out",
          text,
          `line ${line}`,
          `${number} does not stand there once; correct line, text or number, write more of the line as text, or take the entry away`,
        ),
      );
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  for (const records of Object.values(files))
    for (const { evidence } of records)
      for (const { line, position } of evidence) {
        const from = position.start - (starts[line - 1] ?? 0);
        covered[line - 1]?.fill(true, from, from + position.end - position.start);
      }
  for (const [i, text] of lines.entries())
    for (const match of numbersOf(text))
      if (!covered[i]?.slice(match.index, match.index + match[0].length).every(Boolean)) {
        const around = text.slice(Math.max(0, match.index - 8), match.index + 12);
        failures.push(
          failure(
            "the document",
            `line ${i + 1}`,
            match[0],
            `no record quotes '${around}'; take it as a value, or give it a reason in data/numbers-left-out.json`,
          ),
        );
      }
  return failures;
}

/** Every line on which a named thing's own name stands is among its evidence. */
export function mentionFailures({ lines }: Document, files: Files): string[] {
  return ["clusters", "projects"].flatMap((file) =>
    (files[file] ?? []).flatMap(({ id, name, evidence, kind }) => {
      const { zh } = name as { zh: string };
      // Short names are names of other things too: 万州 is a district before it is a business district.
      if (zh.length < 6 || kind === "key-project") return [];
      return lines.flatMap((text, i) =>
        !text.includes(zh) || evidence.some(({ line }) => line === i + 1)
          ? []
          : [failure(file, id, `line ${i + 1}`, `'${zh}' stands there too, without evidence`)],
      );
    }),
  );
}

const REMEDY =
  "run npm run locate, with --drop if what is lost was meant to go, or put the quotation back";

/** No record lost or gained a quotation since its lines were noted. */
export function lostQuotationFailures(files: Files, quotedLines: QuotedLines): string[] {
  const now = Object.entries(files).flatMap(([file, records]) =>
    records.map(({ id, evidence }) => ({ file, id, lines: evidence.map(({ line }) => line) })),
  );
  const known = new Set(now.map(({ file, id }) => `${file}/${id}`));
  const gone = Object.entries(quotedLines).flatMap(([file, records]) =>
    Object.keys(records)
      .filter((id) => !known.has(`${file}/${id}`))
      .map((id) => ({ file, id })),
  );
  return [
    ...now
      .filter(({ file, id, lines }) => String(quotedLines[file]?.[id]) !== String(lines))
      .map(({ file, id, lines }) =>
        failure(
          file,
          id,
          "evidence",
          `it quotes lines ${lines.join(", ") || "none"}; data/quoted-lines.json has ${quotedLines[file]?.[id]?.join(", ") || "none"} for it: ${REMEDY}`,
        ),
      ),
    ...gone.map(({ file, id }) =>
      failure(
        file,
        id,
        "evidence",
        `data/quoted-lines.json has its lines, but it is gone: ${REMEDY}`,
      ),
    ),
  ];
}
