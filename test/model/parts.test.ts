import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesAbout, linesBeginning, sorted, written } from "../../src/model/lines.ts";
import { cutLines, idsAbout, partsAbout, partsBeginning } from "../../src/model/parts.ts";
import { utf8 } from "../../src/model/utf8.ts";

/** Some 200 kB of ids, in no order. */
const many = Array.from({ length: 8000 }, (_, i) => `city-${(i * 7919) % 8000}-logistics-park`);
const { firsts, parts } = cutLines(many);
const first = firsts.split("\n").slice(0, -1);

const about = (id: string) =>
  idsAbout(
    partsAbout(first, id).map((n) => utf8(parts[n] ?? "")),
    id,
  );

describe("the ids of a resource, cut", () => {
  it("are all there in order, in parts that are small", () => {
    expect(parts.join("")).toBe(written(sorted(many)));
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(32 * 1024);
    for (const [n, part] of parts.entries()) {
      expect(part.startsWith(first[n] ?? "-")).toBe(true);
      const before = parts[n - 1]?.split("\n").at(-2) ?? "";
      expect([before, first[n]]).toEqual([before, first[n]].sort());
      expect(first[n]).not.toBe(before);
    }
    expect(Buffer.byteLength(firsts)).toBeLessThan(parts.length * 12);
  });

  it("give about any place what all of them together give, from three parts at most", () => {
    const all = utf8(written(sorted(many)));
    const place = fc.oneof(
      fc.constantFrom(...many, ...firsts.split("\n").filter((id) => id !== "")),
      fc.constantFrom("", "a", "city-", "city-0", "city-9999", "z", "物流"),
      fc.string(),
    );
    fc.assert(
      fc.property(place, (id) => {
        expect(partsAbout(first, id).length).toBeLessThanOrEqual(3);
        expect(about(id)).toEqual(linesAbout(all, id, 16 * 1024));
      }),
    );
  });

  it("have all lines that begin with a text, also where they are cut in the middle of them", () => {
    const all = utf8(written(sorted(many)));
    const text = fc.oneof(fc.constantFrom("", "city-1", ...first, ...many), fc.string());
    fc.assert(
      fc.property(text, (begin) => {
        const found = partsBeginning(first, begin).flatMap((n) =>
          linesBeginning(utf8(parts[n] ?? ""), begin),
        );
        expect(found).toEqual(linesBeginning(all, begin));
      }),
    );
    expect(partsBeginning([], "city")).toEqual([]);
  });

  it("are none where there is none", () => {
    expect(cutLines([])).toEqual({ firsts: "", parts: [] });
    expect(partsAbout([], "one")).toEqual([]);
    expect(idsAbout([], "one")).toEqual([]);
  });
});
