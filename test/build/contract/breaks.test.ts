import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeApi } from "../../../src/api/openapi/index.ts";
import { bareContract } from "../../../src/build/contract/bare.ts";
import type { Json } from "../../../src/build/contract/break.ts";
import { contractBreaks } from "../../../src/build/contract/breaks.ts";

const read = (path: string): Json =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../..", path), "utf8"));

describe("the contract", () => {
  it("breaks nothing that the last release promised", () => {
    expect(contractBreaks(read("openapi/released.json"), read("openapi/v1.json"))).toEqual([]);
  });

  it("is what the code describes: a release keeps that, examples or not", () => {
    const described = bareContract(JSON.parse(JSON.stringify(describeApi())));
    expect(described).toEqual(bareContract(read("openapi/v1.json")));
  });

  it("of the last release is kept without words and examples, and has all its operations", () => {
    const released = read("openapi/released.json");
    const ledger = read("data/releases/index.json") as unknown as { id: string }[];
    expect(released["x-release"]).toBe(ledger.at(-1)?.id);
    expect(bareContract(released)).toEqual(released);
    expect(Object.keys(released.paths as Json).length).toBeGreaterThan(90);
  });
});

/** A small contract that has everything a change can break. */
const contract = () => ({
  openapi: "3.1.0",
  components: {
    parameters: {
      Limit: { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
    },
    responses: {
      NotFound: {
        content: { "application/problem+json": { schema: { type: "object" } } },
      },
    },
    schemas: {
      Thing: {
        type: "object",
        properties: {
          id: { type: "string" },
          size: { type: "integer" },
          kind: { type: "string", enum: ["big", "small"] },
          day: { type: "string", format: "date" },
          note: { anyOf: [{ type: "string" }, { type: "null" }] },
          maybe: { type: ["string", "null"] },
          tags: { type: "array", minItems: 1, items: { type: "string" } },
          part: { $ref: "#/components/schemas/Thing" },
          names: { type: "object", additionalProperties: { type: "string" } },
          extra: { type: "boolean" },
        },
        required: ["id", "size", "kind", "day", "note", "tags"],
      },
    },
  },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [
          { $ref: "#/components/parameters/Limit" },
          {
            name: "kind",
            in: "query",
            style: "form",
            explode: false,
            schema: { type: "array", items: { type: "string", enum: ["big", "small"] } },
          },
          { name: "q", in: "query", schema: { type: "string" } },
        ],
        responses: {
          200: {
            headers: { ETag: {} },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Thing" } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
    },
    "/other": { get: { operationId: "other", responses: {} } },
  },
});
type Contract = ReturnType<typeof contract>;

/** What a change of the small contract breaks, one line each. */
function after(change: (now: Contract) => unknown): string[] {
  const now = contract();
  change(now);
  return contractBreaks(contract(), now).map(({ where, what }) => `${where} ${what}`);
}

const thing = (now: Contract) => now.components.schemas.Thing;
const get = (now: Contract) => now.paths["/things"].get;
/** Takes a part away, whatever its type says. */
const drop = (of: object, key: string) => Reflect.deleteProperty(of, key);

const breaking: [what: string, change: (now: Contract) => unknown, found: RegExp][] = [
  ["a path is gone", (now) => drop(now.paths, "/other"), /^\/other is gone$/],
  ["a method is gone", (now) => drop(now.paths["/other"], "get"), /^GET \/other is gone$/],
  [
    "an operation has another id",
    (now) => Object.assign(get(now), { operationId: "things" }),
    /was listThings and is things/,
  ],
  ["a parameter is gone", (now) => get(now).parameters.pop(), /query q is gone/],
  [
    "a parameter is required",
    (now) => Object.assign(get(now).parameters[2] ?? {}, { required: true }),
    /query q is now required/,
  ],
  [
    "a new parameter is required",
    (now) => get(now).parameters.push({ name: "key", in: "query", required: true } as never),
    /query key is new, and required/,
  ],
  [
    "a parameter is written in another way",
    (now) => Object.assign(get(now).parameters[1] ?? {}, { explode: true }),
    /query kind its explode is another/,
  ],
  [
    "a parameter has another type",
    (now) => Object.assign(now.components.parameters.Limit.schema, { type: "boolean" }),
    /query limit its type/,
  ],
  [
    "a parameter takes a value no longer",
    (now) =>
      Object.assign(get(now).parameters[1] ?? {}, {
        schema: { type: "array", items: { type: "string", enum: ["big"] } },
      }),
    /query kind\[\] the value "small" is gone/,
  ],
  [
    "a parameter has a closer limit",
    (now) => Object.assign(now.components.parameters.Limit.schema, { maximum: 50 }),
    /query limit its maximum was 100 and is 50/,
  ],
  [
    "a parameter has a new limit",
    (now) => Object.assign(now.components.parameters.Limit.schema, { minimum: 1 }),
    /query limit its minimum was not set and is 1/,
  ],
  [
    "a parameter has a pattern",
    (now) =>
      Object.assign(get(now).parameters[2] ?? {}, { schema: { type: "string", pattern: "^a" } }),
    /query q its pattern/,
  ],
  [
    "free text becomes a choice",
    (now) =>
      Object.assign(get(now).parameters[2] ?? {}, { schema: { type: "string", enum: ["a"] } }),
    /query q any value was allowed/,
  ],
  ["a success is gone", (now) => drop(get(now).responses, "200"), /200 is gone/],
  ["a header is gone", (now) => drop(get(now).responses[200].headers, "ETag"), /header ETag/],
  [
    "a media type is gone",
    (now) => drop(get(now).responses[200].content, "text/csv"),
    /text\/csv is gone/,
  ],
  ["a field is gone", (now) => drop(thing(now).properties, "extra"), /\.extra is gone/],
  [
    "a field may be missing",
    (now) => Object.assign(thing(now), { required: ["id", "kind", "day", "note", "tags"] }),
    /\.size may now be missing/,
  ],
  [
    "a field has another type",
    (now) => Object.assign(thing(now).properties.id, { type: "integer" }),
    /\.id its type was string and is integer/,
  ],
  [
    "a whole number becomes any number",
    (now) => Object.assign(thing(now).properties.size, { type: "number" }),
    /\.size its type/,
  ],
  [
    "a field may be null",
    (now) => Object.assign(thing(now).properties.id, { type: ["string", "null"] }),
    /\.id its type/,
  ],
  [
    "a field may be null, as an alternative",
    (now) =>
      Object.assign(thing(now).properties, {
        id: { anyOf: [{ type: "string" }, { type: "null" }] },
      }),
    /\.id its type/,
  ],
  [
    "a field loses a value",
    (now) => Object.assign(thing(now).properties.kind, { enum: ["big"] }),
    /\.kind the value "small" is gone/,
  ],
  [
    "a field loses its format",
    (now) => drop(thing(now).properties.day, "format"),
    /\.day its format was date and is not set/,
  ],
  [
    "a list may be empty",
    (now) => drop(thing(now).properties.tags, "minItems"),
    /\.tags its minItems was 1 and is not set/,
  ],
  [
    "the items of a list have another type",
    (now) => Object.assign(thing(now).properties.tags.items, { type: "number" }),
    /\.tags\[\] its type/,
  ],
  [
    "the values of a map have another type",
    (now) => Object.assign(thing(now).properties.names.additionalProperties, { type: "number" }),
    /\.names\.\* its type/,
  ],
];

const harmless: [what: string, change: (now: Contract) => unknown][] = [
  ["nothing changes", () => undefined],
  ["a path is new", (now) => Object.assign(now.paths, { "/new": { get: {} } })],
  [
    "an optional parameter is new",
    (now) => get(now).parameters.push({ name: "new", in: "query", schema: {} } as never),
  ],
  ["a field is new", (now) => Object.assign(thing(now).properties, { fresh: { type: "string" } })],
  [
    "a field is always there now",
    (now) => Object.assign(thing(now), { required: [...thing(now).required, "extra"] }),
  ],
  [
    "values are new, asked for and answered",
    (now) => {
      Object.assign(thing(now).properties.kind, { enum: ["big", "small", "huge"] });
      Object.assign(get(now).parameters[1] ?? {}, {
        schema: { type: "array", items: { type: "string", enum: ["big", "small", "huge"] } },
      });
    },
  ],
  [
    "a field is no longer null",
    (now) => Object.assign(thing(now).properties, { maybe: { type: "string" } }),
  ],
  [
    "null is written in another way",
    (now) => Object.assign(thing(now).properties, { note: { type: ["string", "null"] } }),
  ],
  [
    "a parameter has a wider limit",
    (now) => Object.assign(now.components.parameters.Limit.schema, { maximum: 1000 }),
  ],
  ["an error can no longer happen", (now) => drop(get(now).responses, "404")],
  [
    "a reference is written out",
    (now) =>
      Object.assign(get(now).responses[200].content["application/json"], {
        schema: structuredClone(thing(now)),
      }),
  ],
];

describe("a change of the contract", () => {
  it.each(breaking)("breaks programs where %s", (_, change, found) => {
    const lines = after(change);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(found);
  });

  it.each(harmless)("breaks nothing where %s", (_, change) => {
    expect(after(change)).toEqual([]);
  });
});
