import type { Text } from "../text.ts";
import { isKept } from "./direction.ts";
import { type Path, pathsOf, startOf } from "./path.ts";
import { type PlannedTarget, rounded } from "./planned-target.ts";
import type { Trajectory } from "./shapes/trajectory.ts";

/** The planned value of each year from baseline to target, along every path that the plan prints. */
export function trajectoryOf(target: PlannedTarget): Trajectory {
  const { id, name, unit, baseline, target: goal, growth, derived } = target;
  const kept = isKept(target);
  const paths = kept ? [] : pathsOf(target);
  return {
    target: id,
    name,
    unit,
    basis: growth?.basis ?? null,
    baseline,
    goal,
    status: kept ? "kept" : paths.length > 0 ? "path" : "end-only",
    paths: paths.map((path) => ({
      by: path.by,
      growth: path.growth,
      points: pointsOf(target, path),
    })),
    agree: derived.impliedGrowth?.agrees ?? null,
    remark: remarkOn(target, kept, paths),
  };
}

function pointsOf(target: PlannedTarget, { by, after, formula, upper }: Path) {
  const start = startOf(target);
  if (!start) return [];
  const span = target.target.year - start.year;
  return Array.from({ length: span + 1 }, (_, n) => ({
    year: start.year + n,
    value: n === 0 ? start.value : rounded(after(n)),
    max: n === 0 || !upper ? null : rounded(upper(n)),
    // Only the way to the target shares its bound; the baseline and the printed growth are figures.
    comparator: n > 0 && by === "implied-growth" ? target.target.comparator : ("exactly" as const),
    formula: n === 0 ? `${start.value}` : formula(n),
  }));
}

function remarkOn(target: PlannedTarget, kept: boolean, paths: readonly Path[]): Text | null {
  if (kept)
    return {
      zh: "基数已满足这一界限：计划要求保持，而非达到，故两年之间没有路径。",
      en: "The baseline holds this bound already: the plan asks to keep it, not to get there, so there is no path between the two.",
    };
  if (paths.length === 0)
    return {
      zh: "文件未给出基数，故只有终点，没有路径。",
      en: "The document prints no baseline, so there is an end and no path to it.",
    };
  if (target.baseline?.value === null)
    return {
      zh: "文件未给出基年数值，只给出倍数：基年计为1。",
      en: "The document prints no value for the base year, only a multiple of it: the base year counts as 1.",
    };
  if (!target.growth)
    return {
      zh: "文件未给出增速，故只有由基数和目标推算的路径。",
      en: "The document prints no growth, so the only path is the one that baseline and target imply.",
    };
  return null;
}
