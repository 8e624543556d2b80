import type { Format } from "./format.ts";
import { rowTexts } from "./row-texts.ts";

export const json: Format = {
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  about: "The list with its page, query, release and links",
  encode: (listing) => {
    const { page, canonical, description, release, links } = listing;
    const rest = JSON.stringify({ page, query: { canonical, description }, release, links });
    return `{"data":[${rowTexts(listing).join(",")}],${rest.slice(1)}`;
  },
};
