import fc from "fast-check";
import { valueAt } from "../../src/model/columns.ts";
import { mayBeNone, parametersOf, sortKeysOf } from "../../src/model/query/parameters.ts";
import type { Entries } from "../../src/model/query/parse.ts";
import type { Resource } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { dataset } from "./dataset.ts";

/** Values that a filter on a column of these records can have. */
const valuesOf = (resource: Resource, path: string) => [
  ...new Set((dataset[resource.name] ?? []).flatMap((record) => valueAt(record, path)).map(String)),
];

/** As many words as a query may have. */
const MANY = Array.from({ length: 100 }, (_, i) => "aeiou"[i % 5]).join(" ");

/** Any sound query of a resource: some filters with values from the data, ranges, text, order, fields. */
const queries = (resource: Resource): fc.Arbitrary<Entries> => {
  const one = parametersOf(resource).flatMap((parameter): fc.Arbitrary<[string, string]>[] => {
    const { name } = parameter;
    const pair = (value: fc.Arbitrary<string>) => value.map((v): [string, string] => [name, v]);
    if (parameter.role === "filter") {
      const said = valuesOf(resource, parameter.column.path).filter((v) => v !== "null");
      const values = mayBeNone(parameter.column) ? [...said, "null"] : said;
      if (values.length === 0) return [];
      return [
        pair(
          fc
            .subarray(values, { minLength: 1, maxLength: Math.min(4, values.length) })
            .map((v) => v.join(",")),
        ),
      ];
    }
    if (parameter.role === "range")
      return [
        pair(fc.integer({ min: -9, max: 20_000 }).map(String)),
        pair(fc.constantFrom("0.000001", "-0.000001", "999999999.999999", "12.50")),
      ];
    if (name === "q") return [pair(fc.constantFrom("物流", "services", "a b", "重庆 city", MANY))];
    if (name === "asOf") return [pair(fc.constantFrom("2019-12-31", "2022-02-09"))];
    if (name === "sort")
      return [
        pair(
          fc
            .subarray([...sortKeysOf(resource)], { minLength: 1, maxLength: 3 })
            .map((keys) => keys.map((key, i) => (i % 2 ? `-${key}` : key)).join(",")),
        ),
      ];
    if (name === "fields") return [pair(fc.constantFrom("id", "name", "name.en", "name.zh,id"))];
    return name === "limit" ? [pair(fc.integer({ min: 1, max: 1000 }).map(String))] : [];
  });
  return fc.uniqueArray(fc.oneof(...one), { maxLength: 5, selector: ([name]) => name });
};

/** Any sound query of any resource. */
export const anyQuery = fc
  .constantFrom(...definitions)
  .chain((resource) => queries(resource).map((entries) => ({ resource, entries })));
