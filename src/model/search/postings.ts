import { type Aspect, aspects } from "./passages.ts";

/** A record that has a term: in which aspect, and what it counts for there. */
export interface Posting {
  document: number;
  aspect: Aspect;
  /** In hundredths. */
  score: number;
}

const BASE = 36;

/** Postings of a line at most: a row of the platform's database holds 2 MB. */
const MOST = 50_000;

/**
 * The lines of a term, one but for a term of very many records: itself, a blank, and for each aspect its
 * records in order, each the gap to the one before and after a dot its score, in base 36. `a 1.2s,1.2s;;2.4` is
 * records 1 and 2 by their names, and 2 by a text.
 */
export function postingsLines(term: string, postings: readonly Posting[]): string[] {
  const count = Math.ceil(postings.length / MOST);
  return Array.from({ length: count }, (_, i) =>
    postingsLine(term, postings.slice(i * MOST, (i + 1) * MOST)),
  );
}

function postingsLine(term: string, postings: readonly Posting[]): string {
  const lists = aspects.map((aspect) => {
    const own = postings.filter((posting) => posting.aspect === aspect);
    let last = 0;
    return own
      .sort((a, b) => a.document - b.document)
      .map(({ document, score }) => {
        const gap = document - last;
        last = document;
        return `${gap.toString(BASE)}.${score.toString(BASE)}`;
      })
      .join(",");
  });
  return `${term} ${lists.join(";").replace(/;+$/, "")}`;
}

/** The term of such a line. */
export const termIn = (line: string): string => line.slice(0, line.indexOf(" "));

/** The postings of such a line. */
export function postingsIn(line: string): Posting[] {
  const lists = line.slice(line.indexOf(" ") + 1).split(";");
  return lists.flatMap((list, i): Posting[] => {
    const aspect = aspects[i];
    if (list === "" || aspect === undefined) return [];
    let document = 0;
    return list.split(",").map((posting) => {
      const dot = posting.indexOf(".");
      document += Number.parseInt(posting.slice(0, dot), BASE);
      return { document, aspect, score: Number.parseInt(posting.slice(dot + 1), BASE) };
    });
  });
}
