import { describe, expect, it } from "vitest";
import { z } from "zod";
import { columnsHeldBy } from "../../src/model/columns.ts";
import { columnsOf } from "../../src/model/schema-columns.ts";

describe("the columns of a schema", () => {
  it.each([
    ["a record of any keys", z.record(z.string(), z.string())],
    ["a choice of types", z.union([z.string(), z.number()])],
    ["a tuple", z.tuple([z.string()])],
    ["a literal", z.literal("one")],
    ["a default", z.string().default("one")],
  ])("are not made of %s: filters and tables could not read it", (_, odd) => {
    expect(() => columnsOf(z.strictObject({ odd }))).toThrow(/^odd: no column is made of /);
  });
});

describe("the columns of a release", () => {
  const columns = columnsOf(
    z.strictObject({
      id: z.string(),
      goal: z.strictObject({ value: z.number(), scope: z.string().optional() }).nullable(),
      later: z.strictObject({ note: z.string() }).nullable().optional(),
    }),
  );
  const heldBy = (...records: object[]) => columnsHeldBy(columns, records).map(({ path }) => path);

  it("are without a field that came later, inside an object too", () => {
    expect(heldBy({ id: "a", goal: { value: 1 } })).toEqual(["id", "goal.value"]);
    expect(
      heldBy({ id: "a", goal: { value: 1 } }, { id: "b", goal: { value: 2, scope: "x" } }),
    ).toEqual(["id", "goal.value", "goal.scope"]);
  });

  it("are with a field that no record has a value for", () => {
    expect(heldBy({ id: "a", goal: { value: 1 }, later: null })).toContain("later.note");
  });
});
