import fc from "fast-check";
import jsonpatch, { type Operation } from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/model/canonical.ts";
import { resources } from "../../src/model/catalogue.ts";
import { changesBetween, type FieldChange } from "../../src/model/diff/changes.ts";
import { patchOf } from "../../src/model/diff/patch.ts";
import { everyResource } from "../../src/model/diff/query.ts";
import { frozenText, type Release } from "../../src/model/release.ts";
import type { AnyRecord } from "../../src/model/resource.ts";
import { releaseOf, withdrawn } from "./four-releases.ts";

/** What another library makes of a frozen text and our patch, as canonical JSON. */
function applied(from: Release, to: Release): string {
  const patch = JSON.parse(JSON.stringify(patchOf(from, to))) as Operation[];
  const before: unknown = JSON.parse(frozenText(from));
  return canonicalJson(jsonpatch.applyPatch(before, patch, true).newDocument);
}

/** A place inside a record where a value can be changed: not its id. */
type Slot = [holder: Record<string, unknown> | unknown[], key: string | number];

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys
    .filter((key) => key !== "id")
    .flatMap((key): Slot[] => {
      const holder = value as Record<string, unknown>;
      return [[holder, key], ...slotsOf(holder[key])];
    });
}

interface Edit {
  kind: "set" | "delete" | "insert" | "remove record" | "add record" | "move record";
  resource: number;
  record: number;
  where: number;
  value: unknown;
}

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string()),
  fc.record({ zh: fc.string(), en: fc.string() }),
  fc.array(fc.record({ as: fc.string(), line: fc.integer() })),
);

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("set", "delete", "insert", "remove record", "add record", "move record"),
  resource: fc.nat(),
  record: fc.nat(),
  where: fc.nat(),
  value,
});

/** A release after some edits, as JSON: what it holds shares nothing with the one before. */
function edited(release: Release, edits: readonly Edit[]): Release {
  const { dataset, ...rest } = structuredClone(release);
  const names = Object.keys(dataset);
  for (const [i, { kind, resource, record, where, value: fresh }] of edits.entries()) {
    const list = dataset[names[resource % names.length] ?? ""] ?? [];
    const at = list.length === 0 ? 0 : record % list.length;
    if (kind === "add record") list.splice(at, 0, { id: `new-${i}`, fresh } as AnyRecord);
    const one = list[at];
    if (!one) continue;
    if (kind === "remove record") list.splice(at, 1);
    if (kind === "move record") list.splice(where % list.length, 0, ...list.splice(at, 1));
    const slots = slotsOf(one);
    const [holder, key] = slots[where % slots.length] ?? [];
    if (holder === undefined || key === undefined) continue;
    if (kind === "set") Object.assign(holder, { [key]: structuredClone(fresh) });
    if (kind === "delete")
      Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key);
    if (kind === "insert")
      Array.isArray(holder)
        ? holder.splice(Number(key), 0, structuredClone(fresh))
        : Object.assign(holder, { [`a/b~${where}`]: structuredClone(fresh) });
  }
  return { ...rest, dataset };
}

/** Every order of every choice of some words. */
const arrangements = (all: readonly string[]): string[][] => [
  [],
  ...all.flatMap((one) =>
    arrangements(all.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  ),
];

/** Every list of a length made of some words. */
const words = (of: readonly string[], length: number): string[][] =>
  length === 0 ? [[]] : of.flatMap((one) => words(of, length - 1).map((rest) => [one, ...rest]));

const pairsOf = (lists: string[][]) => lists.flatMap((a) => lists.map((b) => [a, b] as const));

const some = fc.array(edit, { minLength: 1, maxLength: 12 });
const base = releaseOf("2020.2");

describe("a patch", () => {
  const pairs = withdrawn.order.flatMap((a) => withdrawn.order.map((b) => [a, b] as const));

  it.each(pairs)("turns release %s into %s byte for byte, by another library", (a, b) => {
    expect(applied(releaseOf(a), releaseOf(b))).toBe(frozenText(releaseOf(b)));
  });

  it("is empty from a release to itself", () => {
    expect(patchOf(base, base)).toEqual([]);
  });

  it("has the same bytes whatever the order in which releases have their resources", () => {
    const [from, to] = [releaseOf("2020.1"), releaseOf("2021.1")];
    const turned = (release: Release) => ({
      ...release,
      dataset: Object.fromEntries(Object.entries(release.dataset).reverse()),
    });
    expect(patchOf(turned(from), turned(to))).toEqual(patchOf(from, to));
    const order = patchOf(from, to).map(({ path }) => path.split("/")[1]);
    const documented = resources.map(({ name }) => name).filter((name) => order.includes(name));
    expect([...new Set(order)].filter((name) => documented.includes(name ?? ""))).toEqual(
      documented,
    );
  });

  it("moves few records where few moved", () => {
    const to = structuredClone(base);
    const sections = to.dataset.sections ?? [];
    sections.push(...sections.splice(0, 1));
    expect(patchOf(base, to).map(({ op }) => op)).toEqual(["remove", "add"]);
  });

  it("puts any records in any order", () => {
    const lists = arrangements(["a", "b", "c", "d"]);
    expect(lists).toHaveLength(65);
    const holding = (ids: string[]) => ({ ...base, dataset: { facts: ids.map((id) => ({ id })) } });
    const wrong = pairsOf(lists).filter(
      ([a, b]) => applied(holding(a), holding(b)) !== frozenText(holding(b)),
    );
    expect(wrong).toEqual([]);
  });

  it("makes any list of objects inside a record out of any other", () => {
    const lists = [0, 1, 2, 3, 4].flatMap((length) => words(["x", "y"], length));
    expect(lists).toHaveLength(31);
    const holding = (list: string[]) => ({
      ...base,
      dataset: { facts: [{ id: "a", evidence: list.map((how) => ({ how })) }] },
    });
    const wrong = pairsOf(lists).filter(
      ([a, b]) => applied(holding(a), holding(b)) !== frozenText(holding(b)),
    );
    expect(wrong).toEqual([]);
  });

  it("turns any release into any other", () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [from, to] = [edited(base, one), edited(base, other)];
        expect(applied(from, to)).toBe(frozenText(to));
      }),
      { numRuns: 200 },
    );
  });

  it("works where a whole resource is new or gone", () => {
    const { facts: _, ...fewer } = base.dataset;
    const less = { ...base, dataset: fewer };
    expect(applied(base, less)).toBe(frozenText(less));
    expect(applied(less, base)).toBe(frozenText(base));
  });
});

describe("the list of changes", () => {
  it("holds all that makes the new record out of the old one", () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [from, to] = [edited(base, one), edited(base, other)];
        for (const { old, new: now, fields } of changesBetween(from, to, everyResource))
          if (old && now) expect(canonicalJson(withFields(old, fields))).toBe(canonicalJson(now));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out only records that are equal and in order", () => {
    fc.assert(
      fc.property(some, (edits) => {
        const to = edited(base, edits);
        const changed = new Set(
          changesBetween(base, to, everyResource).map((one) => (one.new ?? one.old)?.id),
        );
        for (const [name, records] of Object.entries(to.dataset)) {
          const kept = (list: readonly AnyRecord[] = []) =>
            list.filter(({ id }) => !changed.has(id));
          expect(kept(records)).toEqual(kept(base.dataset[name]));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A record with each change of a field made. */
function withFields(old: AnyRecord, fields: readonly FieldChange[]): AnyRecord {
  const record = structuredClone(old);
  for (const field of fields) {
    const keys = field.path.split(".");
    const last = keys.pop() ?? "";
    let holder: unknown = record;
    for (const key of keys) holder = (holder as Record<string, unknown>)[key];
    const list = Array.isArray(holder) ? holder : null;
    const fresh = structuredClone(field.new);
    if (!("new" in field))
      list ? list.splice(Number(last), 1) : Reflect.deleteProperty(holder as object, last);
    else if (list && !("old" in field)) list.splice(Number(last), 0, fresh);
    else Object.assign(holder as object, { [last]: fresh });
  }
  return record;
}
