import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/model/columns.ts";
import { json } from "../../src/model/formats/json.ts";
import { listingOf } from "../../src/model/listing.ts";
import { sortKeysOf } from "../../src/model/query/parameters.ts";
import { type Entries, parseQuery } from "../../src/model/query/parse.ts";
import { everything } from "../../src/model/query/query.ts";
import { decimal } from "../../src/model/query/strict.ts";
import type { AnyRecord, Resource } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { anyQuery } from "./any-query.ts";
import { dataset } from "./dataset.ts";
import { textOf } from "./text-of.ts";

const records = (resource: Resource) => dataset[resource.name] ?? [];

/** The body of a list, or the problems of its query. */
function answer(resource: Resource, entries: Entries): string {
  const parsed = parseQuery(resource, json, entries, () => null);
  if ("errors" in parsed) return JSON.stringify(parsed.errors);
  const listing = listingOf(resource, "test", records(resource), parsed.query, json);
  return "refusal" in listing ? listing.refusal : textOf(json.encode(listing));
}

describe("the query language", () => {
  it("gives one body for every order of the same parameters and values", () => {
    const shuffled = anyQuery.chain(({ resource, entries }) =>
      fc
        .shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length })
        .map((other) => ({
          resource,
          entries,
          other: other.map(([name, value]): [string, string] =>
            name === "sort" ? [name, value] : [name, value.split(",").reverse().join(",")],
          ),
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ resource, entries, other }) => {
        expect(answer(resource, other)).toBe(answer(resource, entries));
      }),
      { numRuns: 300 },
    );
  });

  it("reads its own canonical spelling back as the same query", () => {
    fc.assert(
      fc.property(anyQuery, ({ resource, entries }) => {
        const body = JSON.parse(answer(resource, entries));
        const { search } = new URL(body.query.canonical, "http://test");
        const again = [...new URLSearchParams(search)];
        expect(answer(resource, again)).toBe(JSON.stringify(body));
      }),
      { numRuns: 300 },
    );
  });

  it("writes every number that it takes so that it takes it again", () => {
    const digits = (least: number, most: number) =>
      fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`));
    const numbers = fc
      .tuple(fc.constantFrom("", "-"), digits(1, 17), fc.option(digits(1, 8)))
      .map(([sign, whole, part]) => sign + whole + (part === null ? "" : `.${part}`));
    fc.assert(
      fc.property(numbers, (number) => {
        fc.pre(decimal(number) === null);
        const written = String(Number(number) + 0);
        expect(decimal(written), number).toBeNull();
        expect(Number(written)).toBe(Number(number) + 0);
      }),
    );
    expect([decimal("0.000001"), decimal("-999999999.999999"), decimal("0")]).toEqual([
      null,
      null,
      null,
    ]);
    for (const refused of ["1e-7", "0.0000001", "1234567890.123456", "01", "+1", "1."])
      expect(decimal(refused), refused).toMatchObject({ code: "malformed" });
  });

  it("pages through to exactly the whole, in the same order", () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: 1, max: 60 }), ({ resource, entries }, limit) => {
        const whole = entries.filter(([name]) => name !== "limit");
        const all = JSON.parse(answer(resource, whole));
        const paged: AnyRecord[] = [];
        let next: Entries | null = [...whole, ["limit", String(limit)]];
        while (next) {
          const { data, page } = JSON.parse(answer(resource, next));
          expect(page.total).toBe(all.page.total);
          expect(data.length).toBeLessThanOrEqual(limit);
          paged.push(...data);
          next = page.next ? [...new URL(page.next, "http://test").searchParams] : null;
        }
        expect(paged).toEqual(all.data);
      }),
      { numRuns: 150 },
    );
  });

  it("answers just the records that every filter and range holds for", () => {
    fc.assert(
      fc.property(anyQuery, ({ resource, entries }) => {
        const narrow = entries.filter(
          ([name]) => !["fields", "limit", "q", "asOf", "sort"].includes(name),
        );
        const { data } = JSON.parse(answer(resource, narrow)) as { data: AnyRecord[] };
        const expected = records(resource).filter((record) =>
          narrow.every(([name, value]) => {
            const [, path = "", op] = /^([^[]+)(?:\[(\w+)\])?$/.exec(name) ?? [];
            const own = valueAt(record, path);
            // An empty list has none.
            const held = Array.isArray(own) && own.length === 0 ? [null] : [own].flat();
            if (!op) return held.some((v) => value.split(",").includes(String(v)));
            if (typeof own !== "number") return false;
            const bound = Number(value);
            return { gte: own >= bound, gt: own > bound, lte: own <= bound, lt: own < bound }[op];
          }),
        );
        expect(data.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  it("sorts totally: every key gives a permutation, the same whatever the order before", () => {
    for (const resource of definitions)
      for (const key of sortKeysOf(resource)) {
        const up = JSON.parse(answer(resource, [["sort", key]])).data as AnyRecord[];
        expect(up.map(({ id }) => id).sort()).toEqual(
          records(resource)
            .map(({ id }) => id)
            .sort(),
        );
        const keys = up.map((record) => valueAt(record, key));
        const firstMissing = keys.indexOf(null);
        if (firstMissing >= 0) expect(keys.slice(firstMissing).every((v) => v === null)).toBe(true);
        const present = keys.filter((v) => v !== null);
        const numbers = present.filter((v) => typeof v === "number");
        if (numbers.length === present.length)
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }
  });

  it("never throws, whatever it is sent", () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom("q", "sort", "fields", "limit", "cursor", "group"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        fc.array(fc.tuple(names, fc.string({ unit: "binary" })), { maxLength: 4 }),
        (resource, entries) => {
          expect(typeof answer(resource, entries)).toBe("string");
        },
      ),
      { numRuns: 200 },
    );
  });

  it("takes nothing as everything", () => {
    for (const resource of definitions) {
      const parsed = parseQuery(resource, json, [], () => null);
      expect(parsed).toEqual({ query: everything });
    }
  });
});
