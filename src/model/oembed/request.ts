import { optionParameters } from "../charts/options.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import { anything, type Parameters, readStrictly, spelled, wholeNumber } from "../query/strict.ts";
import type { Room } from "./size.ts";

/** What a consumer asks for, before its URL is looked at. */
export interface OembedRequest extends Room {
  url: string;
  format: string;
  /** Options of the embed beside the URL's own, which they override. */
  entries: Entries;
}

const options = optionParameters.map(({ name }) => name);
/** The most pixels that a consumer may say to have room for. */
export const MOST_ROOM = 99_999;
const pixels = wholeNumber(1, MOST_ROOM);

/** What oEmbed 1.0 names; what WordPress adds, asking not to track, which nobody here does; and the options. */
const parameters: Parameters = {
  url: anything,
  format: anything,
  maxwidth: pixels,
  maxheight: pixels,
  dnt: anything,
  ...Object.fromEntries(options.map((name) => [name, anything])),
};

/** Every parameter of /oembed. */
export const oembedParameters = Object.keys(parameters);

/** Reads a request strictly; the values of options are checked with those of the URL, later. */
export function readOembedRequest(
  entries: Entries,
): { request: OembedRequest } | { errors: QueryError[] } {
  const { values, errors } = readStrictly(entries, parameters);
  const url = values.get("url");
  if (url === undefined)
    errors.push({
      in: "query",
      name: "url",
      code: "empty",
      detail: "'url' is missing: the address of a frame, a record or its page here.",
    });
  if (url === undefined || errors.length > 0) return { errors };
  const size = (name: string) => {
    const value = values.get(name);
    return value === undefined ? null : Number(value);
  };
  return {
    request: {
      url,
      format: values.get("format") ?? "json",
      maxwidth: size("maxwidth"),
      maxheight: size("maxheight"),
      entries: entries.filter(([name]) => options.some((option) => option === name)),
    },
  };
}

/** The one spelling of a request: the address has its options, and what changes no answer is left out. */
export const canonicalOembed = (
  url: string,
  { format, maxwidth, maxheight }: Omit<OembedRequest, "url" | "entries">,
): string =>
  `/oembed?${spelled([
    ["url", url],
    ["format", format === "json" ? null : format],
    ["maxwidth", maxwidth],
    ["maxheight", maxheight],
  ])}`;

/** The options of a URL, with those of the request in their place. */
export const optionsOver = (url: Entries, own: Entries): Entries => [
  ...url.filter(([name]) => !own.some(([other]) => other === name)),
  ...own,
];
