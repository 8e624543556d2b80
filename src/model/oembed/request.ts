import { optionParameters } from "../charts/options.ts";
import { nearest } from "../query/nearest.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import type { Room } from "./size.ts";

/** What a consumer asks for, before its URL is looked at. */
export interface OembedRequest extends Room {
  url: string;
  format: string;
  /** Options of the embed beside the URL's own, which they override. */
  entries: Entries;
}

/** What oEmbed 1.0 names; and what WordPress adds, asking not to track, which nobody here does. */
const standard = ["url", "format", "maxwidth", "maxheight", "dnt"];
const options: readonly string[] = optionParameters.map(({ name }) => name);

/** Every parameter of /oembed. */
export const oembedParameters: readonly string[] = [...standard, ...options];

const PIXELS = /^[1-9]\d{0,4}$/;

/** Reads a request strictly; the options are checked with those of the URL, later. */
export function readOembedRequest(
  entries: Entries,
): { request: OembedRequest } | { errors: QueryError[] } {
  const errors: QueryError[] = [];
  const refuse = (name: string, code: QueryError["code"], detail: string, close?: string) =>
    errors.push({
      in: "query",
      name,
      code,
      detail,
      ...(close === undefined ? {} : { didYouMean: close }),
    });
  const values = new Map<string, string>();
  for (const [name, value] of entries) {
    if (!oembedParameters.includes(name))
      refuse(
        name,
        "unknown",
        `'${name.slice(0, 80)}' is not a parameter here.`,
        ...nearest(name, oembedParameters),
      );
    else if (standard.includes(name) && values.has(name))
      refuse(name, "repeated", `'${name}' is given more than once.`);
    values.set(name, value);
  }
  const pixels = (name: string) => {
    const value = values.get(name);
    if (value === undefined) return null;
    if (!PIXELS.test(value))
      refuse(name, "malformed", `'${name}' is a whole number of pixels, from 1 to 99999.`);
    return Number(value);
  };
  const [maxwidth, maxheight] = [pixels("maxwidth"), pixels("maxheight")];
  const url = values.get("url") ?? "";
  if (url === "")
    refuse("url", "empty", "'url' is missing: the address of a frame, a record or its page here.");
  if (errors.length > 0) return { errors };
  const own = entries.filter(([name]) => options.includes(name));
  return {
    request: { url, format: values.get("format") ?? "json", maxwidth, maxheight, entries: own },
  };
}

/** The options of a URL, with those of the request in their place. */
export const optionsOver = (url: Entries, own: Entries): Entries => [
  ...url.filter(([name]) => !own.some(([other]) => other === name)),
  ...own,
];
