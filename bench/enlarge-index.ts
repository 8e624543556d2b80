import type { Dataset } from "../src/model/dataset.ts";
import type { Resource } from "../src/model/resource.ts";
import { partsOf } from "../src/model/search/build-index.ts";
import type { Parts } from "../src/model/search/write-index.ts";
import { recordsIn } from "./enlarge.ts";

/** The postings of a term in one aspect of the records so far, and the last of these records. */
interface Postings {
  written: string[];
  last: number;
}

/** Cities whose postings of a term are one line: a row of the platform's database holds 2 MB. */
const TOGETHER = 50;

/**
 * The search index of so many cities, one after another, as all at once would not be held. Records are
 * numbered city by city, and score as in their own city; whole, they are numbered resource by resource.
 */
export function indexOfCities(
  resources: readonly Resource[],
  dataset: Dataset,
  cities: number,
): Parts {
  const documents: Parts["documents"][number][] = [];
  const shown: Parts["shown"][number][] = [];
  const terms = new Map<string, Postings[]>();
  const lines: string[] = [];
  for (let city = 0; city < cities; city += 1) {
    const own = resources.map((one) => [
      one.name,
      [...recordsIn(one, dataset[one.name] ?? [], city)],
    ]);
    const parts = partsOf(resources, Object.fromEntries(own));
    for (const line of parts.terms) {
      const [term = "", postings = ""] = line.split(" ");
      const before = terms.get(term) ?? [];
      terms.set(term, before);
      addPostings(before, postings, documents.length);
    }
    documents.push(...parts.documents);
    shown.push(...parts.shown);
    if ((city + 1) % TOGETHER > 0 && city + 1 < cities) continue;
    for (const [term, aspects] of terms) {
      const lists = Array.from(aspects, (postings) => postings?.written.join(",") ?? "");
      lines.push(`${term} ${lists.join(";")}`);
    }
    terms.clear();
  }
  return { documents, shown, terms: lines };
}

/** Adds the postings of a term in a city, whose records have numbers from `start` on among all. */
function addPostings(aspects: Postings[], postings: string, start: number): void {
  for (const [i, list] of postings.split(";").entries()) {
    if (list === "") continue;
    const [first = "", ...rest] = list.split(",");
    const [gap = "", score] = first.split(".");
    const before = aspects[i] ?? { written: [], last: 0 };
    aspects[i] = before;
    const moved = `${(start + number(gap) - before.last).toString(36)}.${score}`;
    before.written.push([moved, ...rest].join(","));
    before.last = start + [first, ...rest].reduce((sum, one) => sum + number(one), 0);
  }
}

/** The number before a dot, in base 36. */
const number = (text: string) => Number.parseInt(text, 36);
