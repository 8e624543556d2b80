import type { SearchIndex } from "../../src/model/search/search-index.ts";

/** The terms of an index, without what else has lines among theirs. */
export const termsOfIndex = ({ terms }: SearchIndex): string[] =>
  terms.beginning("").filter((text) => /^[\p{L}\p{N}]/u.test(text));
