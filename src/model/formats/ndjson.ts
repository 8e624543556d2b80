import { utf8 } from "../utf8.ts";
import type { Format } from "./format.ts";
import { rowsWith } from "./rows.ts";

const punctuation = { before: utf8(""), between: utf8("\n") };

/** One record a line: no envelope, so that it streams and appends. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson; charset=utf-8",
  about: "One record a line",
  takes: [],
  encode: (listing) => rowsWith(listing, punctuation, listing.rows.length > 0 ? "\n" : ""),
};
