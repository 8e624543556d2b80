import { evaluate, roundsTo } from "./formula.ts";
import { at, type Files, failure, type ProvedRecord } from "./record.ts";

/** Every derived value follows from its formula, and every formula from the record's own numbers. */
export function derivedFailures(joined: Files): string[] {
  const targets = (joined.targets ?? []).flatMap((target) =>
    growthFailures(target).map((what) => failure("targets", target.id, "derived", what)),
  );
  const types = (joined["cluster-types"] ?? []).flatMap(({ id, named }) => {
    const counted = joined.clusters?.filter(({ type }) => type === id).length;
    return counted === named
      ? []
      : [failure("cluster-types", id, "named", `${named}, but ${counted} clusters have the type`)];
  });
  const sums = (joined.discrepancies ?? []).flatMap(({ id, arithmetic }) =>
    sumFailures(arithmetic).map((what) => failure("discrepancies", id, "arithmetic", what)),
  );
  return [...targets, ...types, ...sums];
}

interface Implied {
  value: number;
  formula: string;
  agrees: boolean;
}

function growthFailures(target: ProvedRecord): string[] {
  const implied = at(target, "derived.impliedGrowth") as Implied | null;
  const baseline = at(target, "baseline.value");
  const goal = at(target, "target.value");
  const growth = target.growth as { value: number; unit: string; printed: string } | null;
  const computable =
    typeof baseline === "number" && baseline !== 0 && typeof goal === "number" && growth !== null;
  if (!implied)
    return computable && at(target, "target.max") === null ? ["the implied growth is missing"] : [];
  if (!computable || !growth) return ["an implied growth without baseline, target and growth"];
  const years = Number(at(target, "target.year")) - Number(at(target, "baseline.year"));
  const points = growth.unit === "percentage-points";
  const formula = points
    ? `(${goal}-${baseline})/${years}`
    : `(${goal}/${baseline})^(1/${years})-1`;
  const value = evaluate(formula) * (points ? 1 : 100);
  const printed = /[\d.]+/.exec(growth.printed)?.[0] ?? "";
  return [
    implied.formula === formula ? "" : `its formula is ${formula}`,
    roundsTo(value, implied.value.toFixed(2)) ? "" : `${formula} is ${value}`,
    implied.agrees === roundsTo(value, printed) ? "" : `it does not agree as it says`,
    Number(printed) === growth.value ? "" : `${growth.printed} is not ${growth.value}`,
  ].filter(Boolean);
}

/** Each `formula = value` or `formula = value %` of a sum holds. */
function sumFailures(arithmetic: unknown): string[] {
  if (typeof arithmetic !== "string") return [];
  return arithmetic.split(";").flatMap((sum) => {
    const [formula = "", result, ...more] = sum.split("=").map((part) => part.trim());
    const [, printed = "", percent] =
      /^(-?[\d.,]+)\s*(%)?(?: [a-z][^\d]*)?$/.exec(result ?? "") ?? [];
    if (printed === "" || more.length > 0)
      return [`'${sum.trim()}' is not a formula with its value`];
    try {
      const value = evaluate(formula) * (percent ? 100 : 1);
      return roundsTo(value, printed.replaceAll(",", ""))
        ? []
        : [`${formula} is ${value}, not ${printed}`];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
