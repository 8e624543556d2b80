import { assess } from "../derive/assessment.ts";
import { type Basis, bases } from "../derive/planned-target.ts";
import { assessedYears } from "../derive/planned-value.ts";
import type { QueryError } from "../query/query.ts";
import { day, decimal, oneOf, readStrictly, spelled } from "../query/strict.ts";
import type { TargetView } from "./view.ts";

/** What belongs together: a figure has a basis and a year, and was not known on any day. */
function incomplete(values: ReadonlyMap<string, string>): QueryError[] {
  const fault = (name: string, detail: string): QueryError[] => [
    { in: "query", name, code: "empty", detail },
  ];
  const brings = values.has("value");
  if (brings && !values.has("basis"))
    return fault(
      "basis",
      `'basis' is missing: say how the value is counted, ${bases.join(", ")}; for a share it is percentage-points.`,
    );
  if (brings && !values.has("year"))
    return fault("year", "'year' is missing: say which year the value is of.");
  if (!brings && values.has("basis"))
    return fault("value", "'value' is missing: 'basis' says how it is counted.");
  if (brings && values.has("asOf"))
    return [
      {
        in: "query",
        name: "asOf",
        code: "not-allowed",
        detail: "'asOf' chooses among what was reported; a value of your own is not among it.",
      },
    ];
  return [];
}

export const assessment: TargetView = {
  name: "assessment",
  parameters: ["year", "value", "basis", "asOf"],
  read: (entries, target) => {
    const years = assessedYears(target).map(String);
    const { values, errors } = readStrictly(entries, {
      year: oneOf(years),
      value: decimal,
      basis: oneOf(bases),
      asOf: day,
    });
    const all = errors.length > 0 ? errors : incomplete(values);
    if (all.length > 0) return { errors: all };
    const last = target.target.year;
    const year = Number(values.get("year") ?? last);
    const asOf = values.get("asOf") ?? null;
    const value = values.get("value");
    const basis = (values.get("basis") ?? null) as Basis | null;
    const brought = value !== undefined && basis ? { value: Number(value) + 0, basis } : null;
    const search = spelled([
      // The target year is what is asked where no year is, unless a figure needs one.
      ["year", year === last && !brought ? null : year],
      ["value", brought?.value ?? null],
      ["basis", basis],
      ["asOf", asOf],
    ]);
    return {
      search,
      data: (observations) => assess(target, observations, { year, asOf, brought }),
    };
  },
};
