import { comparatorIn } from "./bounds.ts";
import { printsRange, valuesIn } from "./numbers.ts";
import { at, type ProvedRecord } from "./record.ts";
import { type Rule, unless } from "./rule.ts";

interface Quantity {
  value: number;
  max?: number | null;
  /** Of a restatement. */
  of?: string | { zh: string };
}

/** The unit that a number is in: of a growth its own, of a count its measure word, else the record's. */
function unitOf(record: ProvedRecord, path: string, { of }: Quantity): string {
  if (of === "growth" || path.startsWith("growth."))
    return at(record, "growth.unit") === "percentage-points" ? "个百分点" : "%";
  if (typeof of === "object") return of.zh.slice(0, 1);
  return String(at(record, "unit.zh") ?? "");
}

/** A value or the upper end of a range stands in the words, with its unit, and no other value in that unit. */
export const quantity: Rule = (value, proof, record, path) => {
  const { exact } = proof.quote;
  const own = (path.includes(".") ? at(record, path.replace(/\.\w+$/, "")) : record) as Quantity;
  const unit = unitOf(record, path, own);
  if (typeof own.max === "number")
    return unless(printsRange(exact, own.value, own.max, unit), value, proof);
  // From none to some: 零突破.
  if (value === 0 && exact.includes("零突破")) return null;
  const values = valuesIn(exact, unit);
  if (values.length > 1)
    return `'${exact}' prints ${values.join(" and ")} in ${unit}; quote no more than ${value}`;
  return unless(values[0] === value, value, proof);
};

/** How a number is meant is said by the words around it. */
export const comparator: Rule = (value, proof) =>
  unless(
    value === comparatorIn(proof.quote.exact) ||
      (value === "more-than" && /零突破/.test(proof.quote.exact)),
    value,
    proof,
  );
