import { resources } from "../catalogue.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import { type Fault, type Parameters, readStrictly, someOf, wholeNumber } from "../query/strict.ts";
import type { Text } from "../text.ts";

/** A search, checked and normalised: two spellings of one search give equal objects. */
export interface SearchQuery {
  q: string;
  /** Names of the resources to look in, in documentation order; null for all. */
  resources: readonly string[] | null;
  limit: number;
}

/** Bounds of a search: characters of `q`, and hits of an answer. */
export const bounds = { characters: 200, hits: 100, hitsByDefault: 20 } as const;

const names = resources.map(({ name }) => name);

const textOf = (q: string) => q.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

function text(q: string): Fault {
  if (q.trim() === "") return { code: "empty", detail: "There is no text to look for." };
  return textOf(q).length > bounds.characters
    ? { code: "malformed", detail: `The text is longer than ${bounds.characters} characters.` }
    : null;
}

const parameters: Parameters = {
  q: text,
  resource: someOf(names),
  limit: wholeNumber(1, bounds.hits),
};

/** The parameters of a search, in the order of its canonical spelling. */
export const searchParameters = Object.keys(parameters);

/** Reads a search strictly: `q` must be there, and anything unknown, repeated, empty or malformed is an error. */
export function parseSearch(entries: Entries): { query: SearchQuery } | { errors: QueryError[] } {
  const { values, errors } = readStrictly(entries, parameters);
  const q = values.get("q");
  if (q === undefined)
    errors.push({
      in: "query",
      name: "q",
      code: "empty",
      detail: "'q' is missing: it is the text to look for.",
    });
  if (q === undefined || errors.length > 0) return { errors };
  const wanted = values.get("resource")?.split(",");
  return {
    query: {
      q: textOf(q),
      resources: wanted ? names.filter((name) => wanted.includes(name)) : null,
      limit: Number(values.get("limit") ?? bounds.hitsByDefault),
    },
  };
}

/** The one spelling of a search; what is as by default is left out. */
export function canonicalSearch({ q, resources: of, limit }: SearchQuery): string {
  const pairs = [
    `q=${encodeURIComponent(q)}`,
    ...(of ? [`resource=${of.join(",")}`] : []),
    ...(limit === bounds.hitsByDefault ? [] : [`limit=${limit}`]),
  ];
  return `/v1/search?${pairs.join("&")}`;
}

/** A search in words, in both languages. */
export function describeSearch({ q, resources: of, limit }: SearchQuery): Text {
  const titles = resources.filter(({ name }) => of?.includes(name)).map(({ title }) => title);
  const zh = of ? titles.map((title) => title.zh).join("、") : "全部记录";
  const en = of ? titles.map((title) => title.en).join(", ") : "All records";
  return {
    zh: `${zh}：与“${q}”相符者，最相符的在前，至多 ${limit} 条`,
    en: `${en} that match “${q}”, best first, at most ${limit}`,
  };
}
