import { evidenceOf } from "../dataset.ts";
import type { Evidence } from "../evidence.ts";
import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

const proofOf = (record: AnyRecord, path: string) =>
  evidenceOf(record).find(({ proves }) => proves.includes(path))?.position;

const overlap = (a: Evidence["position"] | undefined, b: Evidence["position"] | undefined) =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;

const reached = ({ target }: AnyRecord) => (target as { value: number } | null)?.value;

/** No two targets take one value from the same words, unless these name both: 30强和上市零突破. */
export const noGoalTwice: Check = ({ dataset }) => {
  const targets = (dataset.targets ?? []).map((record) => {
    const [words, name] = ["target.value", "name.zh"].map((path) => proofOf(record, path));
    return { record, words, name, value: reached(record) };
  });
  return targets.flatMap(({ record, words, name, value }, i) => {
    const first = targets
      .slice(0, i)
      .find((one) => one.value === value && overlap(one.words, words) && overlap(one.name, name));
    if (!first) return [];
    return [
      {
        file: "targets",
        record: record.id,
        field: "target.value",
        problem: `'${first.record.id}' has the value ${value} from the same words already.`,
        remedy:
          "Keep one of them; where the words set two goals, quote for each name.zh the words of its own.",
      },
    ];
  });
};
