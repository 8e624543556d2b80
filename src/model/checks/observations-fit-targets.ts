import { isDay, knownFrom } from "../known-at.ts";
import type { Observation } from "../resources/observations.ts";
import type { Check, Finding } from "./check.ts";

interface Target {
  id: string;
  unit: { code: string };
  baseline: { year: number } | null;
  target: { year: number } | null;
}

/** An observation is of its target's unit and years, reports something, and is not there twice. */
export const observationsFitTargets: Check = ({ dataset }) => {
  const targets = new Map(
    ((dataset.targets ?? []) as unknown as Target[]).map((target) => [target.id, target]),
  );
  const seen = new Set<string>();
  return ((dataset.observations ?? []) as unknown as Observation[]).flatMap((observation) => {
    const { id, year, unit, value, prices, realGrowth, comparable, comparator, caveat, quotation } =
      observation;
    const fault = (field: string, problem: string, remedy: string): Finding => ({
      file: "observations",
      record: id,
      field,
      problem,
      remedy,
    });
    const found: Finding[] = [];
    const vintage = [observation.target, year, observation.vintage, observation.published].join();
    if (seen.has(vintage))
      found.push(
        fault(
          "vintage",
          "The same vintage of the year stands here already.",
          "Keep one, or say which later vintage this is.",
        ),
      );
    seen.add(vintage);
    const target = targets.get(observation.target);
    if (target && unit.code !== target.unit.code)
      found.push(
        fault(
          "unit",
          `It is in ${unit.code}, its target in ${target.unit.code}.`,
          "Convert the value, and say how in `derived`.",
        ),
      );
    const from = target?.baseline?.year;
    const to = target?.target?.year;
    if (to !== undefined && (year < (from ?? year) || year > to))
      found.push(
        fault(
          "year",
          `${year} is not among the target's years, ${from ?? "any"} to ${to}.`,
          "Correct the year, or leave the figure out.",
        ),
      );
    if (!isDay(knownFrom(observation.published)))
      found.push(
        fault("published", `${observation.published} is no day or month.`, "Correct the date."),
      );
    if (knownFrom(observation.published) < `${year}-12-31`)
      found.push(
        fault(
          "published",
          `${observation.published} is before the year was over.`,
          "A figure of a whole year is published after it.",
        ),
      );
    if (value === null && realGrowth === null)
      found.push(
        fault("value", "It reports neither a value nor a growth.", "Fill one, or drop it."),
      );
    if ((value === null) !== (comparable === null) || (value === null) !== (comparator === null))
      found.push(
        fault(
          "value",
          "A value, `comparator` and `comparable` go together.",
          "Fill all three, or make all three null.",
        ),
      );
    const isMoney = unit.base === "CNY";
    if ((prices !== null) !== (value !== null && isMoney))
      found.push(
        fault(
          "prices",
          isMoney ? "A value in money has prices, and nothing else has." : "It is not in money.",
          "Write current or comparable for a value in yuan, else null.",
        ),
      );
    if (prices === "comparable" && !/可比价|不变价|comparable|constant/.test(quotation))
      found.push(
        fault(
          "prices",
          "The quotation does not say that prices are comparable.",
          "Quote the words that do, or write current.",
        ),
      );
    if (comparable === false && caveat === null)
      found.push(
        fault("caveat", "Nothing says why it is not comparable.", "Say why in both languages."),
      );
    return found;
  });
};
