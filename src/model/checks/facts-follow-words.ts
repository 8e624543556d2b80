import { evidenceOf } from "../dataset.ts";
import type { Unit } from "../quantity.ts";
import type { AnyRecord } from "../resource.ts";
import type { Check, Finding } from "./check.ts";

interface Fact extends AnyRecord {
  name: { zh: string };
  measure: string;
  value: number;
  comparator: string;
  unit: Unit;
  period: { to: number | null };
  area: string;
  target: string | null;
}

interface Target extends AnyRecord {
  unit: Unit;
  baseline: { year: number; value: number | null } | null;
}

/** What unit and words say of a measure, the most particular first. */
const MEASURES: [measure: string, has: (unit: Unit, words: string) => boolean][] = [
  ["rank", ({ code }) => code === "rank"],
  ["multiple", ({ code }) => code === "times"],
  ["contribution", ({ code }, words) => code === "percent" && /贡献率/.test(words)],
  ["growth", ({ code }, words) => code === "percent" && /增长|增速/.test(words)],
  ["share", ({ code }) => code === "percent"],
  ["level", ({ base }) => /^[A-Z]{3}$/.test(base)],
  ["change", (_, words) => /新增|增加|减少/.test(words)],
  ["count", () => true],
];

/** Measures that a target's baseline is of, too. */
const LEVELS = ["level", "share", "contribution", "count"];

const proofOf = (fact: Fact) => evidenceOf(fact).find(({ proves }) => proves.includes("value"));

const measureOf = (fact: Fact) => {
  const words = `${fact.name.zh} ${proofOf(fact)?.quote.exact ?? ""}`;
  return MEASURES.find(([, has]) => has(fact.unit, words))?.[0];
};

/** Whether a target takes its baseline, or what is said of it again, from the words of a fact's value. */
function takesFrom(target: Target, fact: Fact): boolean {
  const words = proofOf(fact)?.position;
  return evidenceOf(target).some(
    ({ proves, position }) =>
      proves.some((path) => /^(baseline|restatements\.\d+)\.value$/.test(path)) &&
      words !== undefined &&
      position.start < words.end &&
      words.start < position.end,
  );
}

/** Whether a figure may be the same as a baseline: as it is, or as the lower bound of it. */
const fits = ({ value, comparator }: Fact, baseline: number) =>
  value === baseline || (comparator === "more-than" && value < baseline);

/** A fact's measure, area and target are those that its words and its unit are of. */
export const factsFollowWords: Check = ({ dataset }) => {
  const facts = (dataset.facts ?? []) as Fact[];
  const targets = new Map(((dataset.targets ?? []) as Target[]).map((one) => [one.id, one]));
  const isDiscrepancy = (fact: Fact) =>
    (dataset.discrepancies ?? []).some(
      (one) =>
        (one.facts as string[]).includes(fact.id) &&
        (one.targets as string[]).includes(String(fact.target)),
    );
  return facts.flatMap((fact) => {
    const found: Finding[] = [];
    const fault = (field: string, problem: string, remedy: string) =>
      void found.push({ file: "facts", record: fact.id, field, problem, remedy });
    const measure = measureOf(fact);
    if (fact.measure !== measure)
      fault(
        "measure",
        `It is ${fact.measure}; by its unit, ${fact.unit.zh}, and its words it is ${measure}.`,
        "Correct it, or the unit, or quote the words that say so.",
      );
    if (
      fact.area !== "chongqing" &&
      !evidenceOf(fact).some(({ proves }) => proves.includes("area"))
    )
      fault(
        "area",
        `Nothing proves '${fact.area}'.`,
        "Quote the words that name the area, or make it 'chongqing'.",
      );
    const target = targets.get(String(fact.target));
    const taker = [...targets.values()].find((one) => takesFrom(one, fact));
    if (taker && (target === undefined || !takesFrom(target, fact)))
      fault(
        "target",
        `It is ${fact.target}, but '${taker.id}' takes a value from the same words.`,
        `Make it '${taker.id}'.`,
      );
    const baseline = target?.baseline;
    if (!target || !baseline || !LEVELS.includes(fact.measure)) return found;
    if (target.unit.code !== fact.unit.code)
      fault(
        "target",
        `'${target.id}' is in ${target.unit.code}, the fact in ${fact.unit.code}.`,
        "Link the target for the same quantity, or none.",
      );
    else if (
      baseline.year === fact.period.to &&
      baseline.value !== null &&
      !fits(fact, baseline.value) &&
      !isDiscrepancy(fact)
    )
      fault(
        "target",
        `'${target.id}' has ${baseline.value} in ${baseline.year}, the fact ${fact.value}.`,
        "Link the target for the same quantity, or add a discrepancy that links both.",
      );
    return found;
  });
};
