import type { Format } from "./format.ts";

export const json: Format = {
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  about: "The list with its page, query, release and links",
  encode: ({ rows, page, canonical, description, release, links }) =>
    JSON.stringify({ data: rows, page, query: { canonical, description }, release, links }),
};
