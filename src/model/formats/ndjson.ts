import type { Format } from "./format.ts";
import { rowTexts } from "./row-texts.ts";

/** One record a line: no envelope, so that it streams and appends. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson; charset=utf-8",
  about: "One record a line",
  encode: (listing) =>
    rowTexts(listing)
      .map((row) => `${row}\n`)
      .join(""),
};
