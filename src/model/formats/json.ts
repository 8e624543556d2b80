import { JSON_TYPE } from "../media-type.ts";
import { utf8 } from "../utf8.ts";
import type { Format } from "./format.ts";
import { rowsWith } from "./rows.ts";

const punctuation = { before: utf8('{"data":['), between: utf8(",") };

export const json: Format = {
  extension: "json",
  mediaType: JSON_TYPE,
  about: "The list with its page, query, release and links",
  takes: [],
  encode: (listing) => {
    const { page, canonical, description, release, links } = listing;
    const rest = JSON.stringify({ page, query: { canonical, description }, release, links });
    const after = `],${rest.slice(1)}`;
    return rowsWith(listing, punctuation, after);
  },
};
