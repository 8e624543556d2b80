import type { Unit } from "../quantity.ts";
import type { Check } from "./check.ts";

/** A unit's code means the same in every record. */
export const unitsAgree: Check = ({ dataset }) => {
  const first = new Map<string, string>();
  return Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record) => {
      const unit = record.unit as Unit | undefined;
      if (!unit) return [];
      const { code, en, factor, base } = unit;
      const meaning = `${en}, ${factor} ${base}`;
      const known = first.get(code) ?? meaning;
      first.set(code, known);
      if (known === meaning) return [];
      const problem = `'${code}' is ${meaning} here and ${known} before.`;
      return [
        {
          file,
          record: record.id,
          field: "unit",
          problem,
          remedy: "Use one meaning, or two codes.",
        },
      ];
    }),
  );
};
