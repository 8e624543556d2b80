import type { Observation } from "../resources/observations.ts";
import type { Text } from "../text.ts";
import { knownOf } from "./assessment.ts";
import { directionOf } from "./direction.ts";
import { type ForecastMethod, forecastMethods, tooFew } from "./forecast-methods.ts";
import { likeForLike, type Point } from "./like-for-like.ts";
import { basisOf, type PlannedTarget } from "./planned-target.ts";
import { reaches } from "./reaches.ts";
import type { Forecast, Method } from "./shapes/forecast.ts";

const remarks: Record<Forecast["status"], Text> = {
  forecast: {
    zh: "均为推算，不是任何人的公布数值；各方法互不替代。",
    en: "All of it is derived and nobody's statement; the methods stand side by side.",
  },
  observed: {
    zh: "目标年已有可比数值，无需预测；以 asOf 可看当时会作何预测。",
    en: "The target year has a like-for-like value, so nothing is left to forecast; with asOf you see what would have been forecast on a day before.",
  },
  "too-few": {
    zh: "除基数外没有可比数值，不作预测。",
    en: "Beside the baseline nothing compares, so there is no forecast.",
  },
};

/** What each method expects of the years from the last observed one to the target's. */
export function forecastOf(
  target: PlannedTarget,
  observations: readonly Observation[],
  asOf: string | null,
): Forecast {
  const { id, name, unit, target: goal } = target;
  const points = likeForLike(target, knownOf(target, observations, asOf));
  const last = points.at(-1)?.year ?? goal.year;
  const status = points.length < 2 ? "too-few" : last >= goal.year ? "observed" : "forecast";
  const years = Array.from({ length: Math.max(0, goal.year - last) }, (_, n) => last + 1 + n);
  return {
    target: id,
    name,
    unit,
    basis: basisOf(target),
    asOf,
    goal,
    status,
    remark: remarks[status],
    points,
    methods:
      status === "observed" ? [] : forecastMethods.map((one) => apply(one, target, points, years)),
  };
}

function apply(
  { method, says, needs, interval, values }: ForecastMethod,
  target: PlannedTarget,
  points: readonly Point[],
  years: readonly number[],
): Method {
  const found =
    points.length < needs
      ? { refusal: tooFew(needs, points.length) }
      : values(target, points, years);
  const common = { method, says, needs };
  if ("refusal" in found)
    return { ...common, refusal: found.refusal, values: [], interval: null, reachesTarget: null };
  const end = found.at(-1);
  return {
    ...common,
    refusal: null,
    values: found,
    interval,
    reachesTarget: end
      ? reaches({ value: end.value, comparator: "exactly" }, target.target, directionOf(target))
      : null,
  };
}
