import { describe, expect, it } from "vitest";
import { canonicalSearch, parseSearch } from "../../src/model/search/query.ts";

describe("the query of a search", () => {
  const canonical = (entries: [string, string][]) => {
    const parsed = parseSearch(entries);
    return "query" in parsed ? canonicalSearch(parsed.query) : parsed.errors;
  };

  it("has one spelling", () => {
    const one = "/v1/search?q=5g%20park&resource=targets,clusters&limit=5";
    expect(
      canonical([
        ["limit", "5"],
        ["q", " ５G  PARK"],
        ["resource", "clusters,targets"],
      ]),
    ).toBe(one);
    expect(
      canonical([
        ["q", "5g park"],
        ["resource", "targets,clusters,targets"],
        ["limit", "5"],
      ]),
    ).toBe(one);
    expect(
      canonical([
        ["q", "park"],
        ["limit", "20"],
      ]),
    ).toBe("/v1/search?q=park");
  });

  it("names each fault, and what was meant", () => {
    expect(
      canonical([
        ["resource", "target,facts"],
        ["limit", "1e1"],
        ["Q", "a"],
      ]),
    ).toMatchObject([
      { name: "resource", code: "not-allowed", didYouMean: "targets" },
      { name: "limit", code: "malformed" },
      { name: "Q", code: "unknown", didYouMean: "q" },
      { name: "q", code: "empty" },
    ]);
    expect(
      canonical([
        ["q", "a"],
        ["resource", "facts,"],
        ["limit", "101"],
      ]),
    ).toMatchObject([
      { name: "resource", code: "empty" },
      { name: "limit", code: "not-allowed" },
    ]);
  });
});
