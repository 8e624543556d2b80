import { evaluate, roundsTo } from "./formula.ts";
import { comparatorIn, prints } from "./numbers.ts";
import { failure, type ProvedRecord } from "./record.ts";

interface Reported {
  id: string;
  value: number | null;
  comparator: string | null;
  unit: { zh: string };
  realGrowth: { value: number; comparator: string } | null;
  quotation: string;
  derived: { formula: string } | null;
}

/** Every figure that was reported elsewhere follows from the words quoted, read anew. */
export const observationFailures = (observations: readonly ProvedRecord[]): string[] =>
  (observations as unknown as Reported[]).flatMap((observation) => {
    const { id, value, comparator, unit, realGrowth, quotation, derived } = observation;
    const wrong = (field: string, what: unknown) =>
      failure("observations", id, field, `'${quotation}' does not give ${JSON.stringify(what)}`);
    const found: string[] = [];
    if (value !== null && derived === null && !prints(quotation, value, unit.zh))
      found.push(wrong("value", value));
    if (value !== null && derived !== null) {
      const inputs = derived.formula.match(/[\d.]+/g) ?? [];
      const strange = inputs.find((one) => !quotation.includes(one) && !/^10*$/.test(one));
      if (strange !== undefined) found.push(wrong("derived.formula", strange));
      if (!roundsTo(evaluate(derived.formula), String(value)))
        found.push(failure("observations", id, "value", `${derived.formula} is not ${value}`));
    }
    if (realGrowth !== null && !prints(quotation, realGrowth.value, "%"))
      found.push(wrong("realGrowth.value", realGrowth.value));
    const said = value === null ? realGrowth?.comparator : comparator;
    if (said !== comparatorIn(quotation)) found.push(wrong("comparator", said));
    return found;
  });
