import type { TargetRecord } from "./target-record.ts";

/** A value of a year on the way. */
export interface Step {
  year: number;
  value: number;
}

type Planned = Pick<TargetRecord, "baseline" | "target" | "growth" | "unit">;

/** The two printed ends of the way; null where the document lacks one. */
function endsOf({ baseline, target }: Planned): [Step, Step] | null {
  if (!baseline || baseline.value === null || !target || target.year <= baseline.year) return null;
  return [
    { year: baseline.year, value: baseline.value },
    { year: target.year, value: target.value },
  ];
}

/** Whether growth is counted in percent of the year before; a share moves by points, straight. */
const compounds = ({ growth, unit }: Planned) =>
  growth ? growth.unit === "percent" : unit.code !== "percent";

const yearsBetween = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * The way from the printed baseline to the printed target: at one rate where growth is in percent,
 * straight where it is in points. Empty where the document prints only one end.
 */
export function plannedPath(target: Planned): Step[] {
  const ends = endsOf(target);
  if (!ends) return [];
  const [from, to] = ends;
  const span = to.year - from.year;
  const geometric = compounds(target) && from.value > 0 && to.value > 0;
  return yearsBetween(from.year, to.year).map((year) => {
    const share = (year - from.year) / span;
    const value = geometric
      ? from.value * (to.value / from.value) ** share
      : from.value + (to.value - from.value) * share;
    return { year, value };
  });
}

/**
 * The way that the printed growth makes from the baseline, where it leads elsewhere than to the
 * printed target: the document prints both. Empty where they agree, or one is not printed.
 */
export function partingPath(target: TargetRecord): Step[] {
  const ends = endsOf(target);
  const { growth, derived } = target;
  if (!ends || !growth || derived.impliedGrowth?.agrees !== false) return [];
  const [from, to] = ends;
  return yearsBetween(from.year, to.year).map((year) => {
    const years = year - from.year;
    const value =
      growth.unit === "percent"
        ? from.value * (1 + growth.value / 100) ** years
        : from.value + growth.value * years;
    return { year, value };
  });
}
