import { permanently } from "../listing.ts";
import { type Concordance, concordanceOf } from "./concordance.ts";
import type { Shown } from "./documents.ts";
import type { Found } from "./find.ts";
import type { Entry } from "./names.ts";
import type { Passage } from "./passages.ts";
import type { SearchHit } from "./search-schema.ts";
import type { Word } from "./words.ts";

/** A passage with those of its words that matched. */
type Match = Passage & { words: Word[] };

/** Shows a found record: which of its fields matched, the words around the match, and where they stand. */
export function hitOf(
  { resource, id, name }: Entry,
  { score, terms, words }: Found,
  shown: Shown,
  release: string,
): SearchHit {
  const matches = matchesIn(concordanceOf(shown), new Set(terms.flat()));
  const best = bestText(matches);
  const self = `/v1/${resource.name}/${id}`;
  return {
    resource: resource.name,
    id,
    name,
    score,
    words,
    matched: matches.map(({ path }) => path),
    snippet: best ? around(best) : null,
    // That of the quotation that matched best; else the record's own.
    section: best?.section ?? shown.section,
    links: { self, permanent: permanently(release, self) },
  };
}

/** The passages that have some of the terms, in schema order, with those words in reading order. */
function matchesIn({ passages, places }: Concordance, terms: ReadonlySet<string>): Match[] {
  const found: Word[][] = [];
  for (const term of terms)
    for (const { passage, start, end } of places.get(term) ?? []) {
      found[passage] ??= [];
      found[passage].push({ term, start, end });
    }
  return passages.flatMap((passage, i): Match[] => {
    const words = found[i];
    return words ? [{ ...passage, words: words.sort((a, b) => a.start - b.start) }] : [];
  });
}

/** The text with the most of the query's words; names and links are no snippet, and a kind is no text. */
function bestText(matches: readonly Match[]): Match | undefined {
  const different = ({ words }: Match) => new Set(words.map(({ term }) => term)).size;
  return matches
    .filter(({ aspect, path }) => (aspect === "text" || aspect === "remark") && path !== "kind")
    .sort((a, b) => different(b) - different(a))[0];
}

/** Characters shown before and after the first word that matched. */
const BEFORE = 30;
const AFTER = 90;

/** The words around a match, cut between words of Latin letters and marked with … where cut. */
function around({ text, words }: Match): string {
  const at = words[0]?.start ?? 0;
  let start = Math.max(0, at - BEFORE);
  let end = Math.min(text.length, at + AFTER);
  const inWord = (i: number) =>
    /^[\p{L}\p{N}]{2}$/u.test(text.slice(i - 1, i + 1)) &&
    !/\p{Script=Han}/u.test(text.slice(i - 1, i + 1));
  while (start > 0 && start < at && inWord(start)) start += 1;
  while (end < text.length && end > at + 1 && inWord(end)) end -= 1;
  const cut = text.slice(start, end).trim();
  return `${start > 0 ? "…" : ""}${cut}${end < text.length ? "…" : ""}`;
}
