import { resources } from "../catalogue.ts";
import { nearest } from "../query/nearest.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import type { Text } from "../text.ts";

/** A search, checked and normalised: two spellings of one search give equal objects. */
export interface SearchQuery {
  q: string;
  /** Names of the resources to look in, in documentation order; null for all. */
  resources: readonly string[] | null;
  limit: number;
}

/** The parameters of a search, in the order of its canonical spelling. */
export const searchParameters = ["q", "resource", "limit"] as const;

/** Bounds of a search: characters of `q`, and hits of an answer. */
export const bounds = { characters: 200, hits: 100, hitsByDefault: 20 } as const;

const names = resources.map(({ name }) => name);

/** Reads a search strictly: `q` must be there, and anything unknown, repeated, empty or malformed is an error. */
export function parseSearch(entries: Entries): { query: SearchQuery } | { errors: QueryError[] } {
  const errors: QueryError[] = [];
  const refuse = (name: string, code: QueryError["code"], detail: string, close?: string) =>
    errors.push({
      in: "query",
      name,
      code,
      detail,
      ...(close === undefined ? {} : { didYouMean: close }),
    });
  const seen = new Set<string>();
  const values = new Map<string, string>();
  for (const [name, value] of entries) {
    if (!searchParameters.some((known) => known === name))
      refuse(
        name,
        "unknown",
        `'${name}' is not a parameter here.`,
        ...nearest(name, searchParameters),
      );
    else if (seen.has(name)) refuse(name, "repeated", `'${name}' is given more than once.`);
    else if (value.trim() === "") refuse(name, "empty", `'${name}' has no value.`);
    else values.set(name, value);
    seen.add(name);
  }
  if (!seen.has("q")) refuse("q", "empty", "'q' is missing: it is the text to look for.");
  const q = (values.get("q") ?? "").normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  if (q.length > bounds.characters)
    refuse("q", "malformed", `'q' is longer than ${bounds.characters} characters.`);
  const wanted = values.get("resource")?.split(",") ?? null;
  for (const one of wanted ?? [])
    if (one === "") refuse("resource", "empty", "A value between the commas is missing.");
    else if (!names.includes(one))
      refuse("resource", "not-allowed", `'${one}' is not a resource.`, ...nearest(one, names));
  const limit = values.get("limit") ?? `${bounds.hitsByDefault}`;
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > bounds.hits)
    refuse("limit", "not-allowed", `'limit' is a whole number from 1 to ${bounds.hits}.`);
  if (errors.length > 0) return { errors };
  const chosen = wanted && names.filter((name) => wanted.includes(name));
  return { query: { q, resources: chosen, limit: Number(limit) } };
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
