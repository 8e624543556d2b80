import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slicesOf } from "../../src/build/slices.ts";
import { sliceOf, slicesFor } from "../../src/model/slices.ts";

describe("a slice", () => {
  it("is found from an id alone, and is one of those there are", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5000 }), (id, slices) => {
        const slice = sliceOf(id, slices);
        expect(Number.isInteger(slice)).toBe(true);
        expect(slice).toBeGreaterThanOrEqual(0);
        expect(slice).toBeLessThan(slices);
        expect(sliceOf(id, slices)).toBe(slice);
      }),
    );
  });

  it("stays short however long the list: about 32 kB", () => {
    expect(slicesFor(0)).toBe(1);
    expect(slicesFor(32 * 1024)).toBe(1);
    expect(slicesFor(32 * 1024 + 1)).toBe(2);
    expect(slicesFor(160 * 1024 * 1024)).toBe(5120);
  });

  it("has each record, and what stands around it, on a line of its own", () => {
    const records = Array.from({ length: 900 }, (_, i) => ({
      id: `r-${i}`,
      text: "x".repeat(1000),
    }));
    const resource = { name: "things", columns: [] } as unknown as Parameters<
      typeof slicesOf
    >[0][number];
    const release = { id: "2020.1", dataset: { things: records } } as unknown as Parameters<
      typeof slicesOf
    >[1];
    const { files, sizes } = slicesOf([resource], release);
    const slices = sizes.things?.slices ?? 0;
    expect(sizes).toEqual({
      things: { records: 900, slices: 30, first: expect.any(String) },
    });
    for (const record of records) {
      const slice = sliceOf(record.id, slices);
      const lines = String(files.get(`v1/releases/2020.1/slices/things-${slice}.ndjson`)).split(
        "\n",
      );
      expect(lines.filter((line) => line.startsWith(`{"id":"${record.id}",`))).toEqual([
        JSON.stringify(record),
      ]);
      expect(lines.filter((line) => line.startsWith(`{"around":"${record.id}",`))).toEqual([
        JSON.stringify({ around: record.id, ids: { things: [record.id] } }),
      ]);
    }
  });
});
