import type { Unit } from "../quantity.ts";
import type { AnyRecord } from "../resource.ts";
import type { Check, Finding } from "./check.ts";

interface Use {
  file: string;
  record: AnyRecord;
  unit: Unit;
}

/** What most of those that share a key have: one slip does not put the others in the wrong. */
function usual(uses: readonly Use[], key: (unit: Unit) => string, has: (unit: Unit) => string) {
  const counts = new Map<string, Map<string, number>>();
  for (const { unit } of uses) {
    const of = counts.get(key(unit)) ?? new Map<string, number>();
    counts.set(key(unit), of.set(has(unit), (of.get(has(unit)) ?? 0) + 1));
  }
  return (unit: Unit) =>
    [...(counts.get(key(unit)) ?? [])].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

const meaning = ({ zh, en, factor, base }: Unit) => `${zh}, ${en}, ${factor} ${base}`;

/** 家 counts enterprises and centres alike; 亿元 measures, and is one unit. */
const counts = ({ factor }: Unit) => factor === 1;

const kind = (unit: Unit) => (counts(unit) ? "a count" : unit.code);

/** 亿 and 万 at the head of a unit. */
const SCALES: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4 };

/** A unit's code means the same in every record, and so does what is printed of a measure. */
export const unitsAgree: Check = ({ dataset }) => {
  const uses = Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record) => (record.unit ? [{ file, record, unit: record.unit as Unit }] : [])),
  );
  const usualMeaning = usual(uses, ({ code }) => code, meaning);
  const usualKind = usual(uses, ({ zh }) => zh, kind);
  return uses.flatMap(({ file, record, unit }): Finding[] => {
    const fault = (field: string, problem: string, remedy: string) => [
      { file, record: record.id, field, problem, remedy },
    ];
    const { code, zh, factor } = unit;
    if (meaning(unit) !== usualMeaning(unit))
      return fault(
        "unit",
        `'${code}' is ${meaning(unit)} here and ${usualMeaning(unit)} elsewhere.`,
        "Use one meaning, or two codes.",
      );
    if (kind(unit) !== usualKind(unit))
      return fault(
        "unit.zh",
        `'${zh}' is ${kind(unit)} here and ${usualKind(unit)} elsewhere.`,
        "Write the code and the words of one unit.",
      );
    const scale = SCALES[zh.slice(0, 1)] ?? factor;
    return scale === factor
      ? []
      : fault("unit.factor", `'${zh}' has the factor ${factor}.`, `Make it ${scale}.`);
  });
};
