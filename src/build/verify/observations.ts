import { comparatorIn } from "./bounds.ts";
import { evaluate, roundsTo } from "./formula.ts";
import { prints } from "./numbers.ts";
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

/** Shares of the three industries as a ratio, 7.2:40.0:52.8: that of services is the third. */
const THIRDS = /[\d.]+[:∶：][\d.]+[:∶：]([\d.]+)/;

/** Whether the words print what an observation reports. */
function reports(quotation: string, value: number, unit: string): boolean {
  const [, third] = THIRDS.exec(quotation) ?? [];
  return third !== undefined && unit === "%"
    ? Number(third) === value
    : prints(quotation, value, unit);
}

/** A fall by so much; 下降到 is no fall by it. */
const FALL = /(下降|减少|下滑|降低|decrease|decline|fall|fell|drop|down)(?!到|至| to )|[-−－]$/;

/** Growths that the words print, in percent, each as it is meant: what fell is below zero. */
const growthsIn = (quotation: string): string[] =>
  [...quotation.matchAll(/([^，,。；;\d]*)(\d+(?:\.\d+)?) ?%([^，,。；;\d]*)/g)].map(
    ([clause, before = "", figure]) =>
      growthOf((FALL.test(before) ? -1 : 1) * Number(figure), comparatorIn(clause)),
  );
const growthOf = (value: number, comparator: string) => `${comparator} ${value} %`;

/** Every figure that was reported elsewhere follows from the words quoted, read anew. */
export const observationFailures = (observations: readonly ProvedRecord[]): string[] =>
  (observations as unknown as Reported[]).flatMap((observation) => {
    const { id, value, comparator, unit, realGrowth, quotation, derived } = observation;
    const wrong = (field: string, what: unknown) =>
      failure("observations", id, field, `'${quotation}' does not give ${JSON.stringify(what)}`);
    const found: string[] = [];
    if (value !== null && derived === null && !reports(quotation, value, unit.zh))
      found.push(wrong("value", value));
    if (value !== null && derived !== null) {
      const inputs = derived.formula.match(/[\d.]+/g) ?? [];
      const strange = inputs.find((one) => !quotation.includes(one) && !/^10*$/.test(one));
      if (strange !== undefined) found.push(wrong("derived.formula", strange));
      if (!roundsTo(evaluate(derived.formula), String(value)))
        found.push(failure("observations", id, "value", `${derived.formula} is not ${value}`));
    }
    const grown = realGrowth && growthOf(realGrowth.value, realGrowth.comparator);
    if (grown !== null && !growthsIn(quotation).includes(grown))
      found.push(wrong("realGrowth", grown));
    if (comparator !== null && comparator !== comparatorIn(quotation))
      found.push(wrong("comparator", comparator));
    return found;
  });
