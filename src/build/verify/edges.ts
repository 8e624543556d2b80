import { boundOutside } from "./bounds.ts";
import type { Document } from "./document.ts";
import { type Files, failure, type Proof } from "./record.ts";

/** Figures, points and the dash of a range, with a figure on one side at least; and numerals. */
const INSIDE_NUMBER = /^(\d[\d.—–]|[.—–]\d|[一二两三四五六七八九十百千万亿]{2})$/;

/** How far around a quotation a word may stand that bounds its number. */
const REACH = 4;

const isQuantity = (path: string) => /(^|\.)(value|max|comparator)$/.test(path);

/** No quotation is cut inside a number, or between a number and its unit or the word that bounds it. */
export const edgeFailures = (document: Document, files: Files): string[] =>
  Object.entries(files).flatMap(([file, records]) =>
    records.flatMap(({ id, evidence }) =>
      evidence.flatMap((proof, i) =>
        cuts(document, proof).map((what) => failure(file, id, `evidence ${i}, quote.exact`, what)),
      ),
    ),
  );

function cuts({ points, lines }: Document, { quote, position, line, proves }: Proof): string[] {
  const { start, end } = position;
  const words = (from: number, to: number) => points.slice(Math.max(0, from), to).join("");
  const inside = [start, end].filter((edge) => INSIDE_NUMBER.test(words(edge - 1, edge + 1)));
  const isProof = proves.some(isQuantity);
  const bound = isProof
    ? boundOutside(words(start - REACH, start), quote.exact, words(end, end + REACH))
    : undefined;
  const isBare = /^[\d.]+$/.test(quote.exact) && lines[line - 1]?.trim() !== quote.exact;
  return [
    ...inside.map((edge) => {
      const number = words(edge - REACH, edge + REACH).trim();
      return `'${quote.exact}' is cut inside a number of '${number}'; quote all of it`;
    }),
    ...(bound
      ? [`'${bound}' beside '${quote.exact}' says how its number is meant; quote it too`]
      : []),
    ...(isProof && isBare
      ? [`'${quote.exact}' is no cell of a table; quote the unit and the words around it too`]
      : []),
  ];
}
