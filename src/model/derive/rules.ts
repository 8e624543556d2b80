import type { Text } from "../text.ts";

/** What became of a target, worst last among those that are decided. */
export const verdicts = ["met", "on-track", "behind", "not-comparable", "not-observed"] as const;
export type Verdict = (typeof verdicts)[number];

/** A verdict in words. */
export const verdictInWords: Record<Verdict, Text> = {
  met: { zh: "已达到", en: "met" },
  "on-track": { zh: "符合进度", en: "on track" },
  behind: { zh: "落后", en: "behind" },
  "not-comparable": { zh: "不可比", en: "not comparable" },
  "not-observed": { zh: "无观测", en: "not observed" },
};

interface Rule {
  verdict: Verdict;
  /** The rule in words; both languages are ours. */
  says: Text;
}

const rule = (verdict: Verdict, zh: string, en: string): Rule => ({ verdict, says: { zh, en } });

/** Every rule that gives a verdict. “Reaches” is at or above, or for a target that falls at or below. */
export const rules = {
  "target-reached": rule(
    "met",
    "目标年：可比数值达到目标值，即为已达到。",
    "In the target year: met, because the figure reaches the target.",
  ),
  "target-missed": rule(
    "behind",
    "目标年：可比数值未达到目标值，即为落后。",
    "In the target year: behind, because the figure does not reach the target.",
  ),
  "reached-early": rule(
    "met",
    "目标年之前：可比数值已达到目标值，即为已达到。",
    "Before the target year: met, because the figure reaches the target already.",
  ),
  "on-path": rule(
    "on-track",
    "目标年之前：可比数值达到该年计划值（两条路径不同时取要求较低者），即为符合进度。",
    "Before the target year: on track, because the figure reaches the year's planned value, the easier one where the printed and the implied growth part.",
  ),
  "below-path": rule(
    "behind",
    "目标年之前：可比数值未达到该年计划值（两条路径不同时取要求较低者），即为落后。",
    "Before the target year: behind, because the figure does not reach the year's planned value, not even the easier one where the printed and the implied growth part.",
  ),
  "no-observation": rule(
    "not-observed",
    "此处未见该年的公布数值：记为无观测，既不记为零，也不插补。",
    "No report of this year is known here: it is not observed, which is neither zero nor a value in between.",
  ),
  "no-planned-value": rule(
    "not-comparable",
    "文件没有给出该年的计划值：没有基数，便没有路径。",
    "The document gives no planned value for the year: without a baseline there is no path.",
  ),
  "other-prices": rule(
    "not-comparable",
    "计划增速按可比价计算，当年价数值含价格变动，不能与之相比；应比较按可比价的实际增速。",
    "The plan counts growth at comparable prices; a value in current prices holds price changes too. What compares is the reported real growth.",
  ),
  "other-basis": rule(
    "not-comparable",
    "所给数值的口径与计划不同，不能相比。",
    "The figure is counted on another basis than the plan counts on.",
  ),
  "other-series": rule(
    "not-comparable",
    "公布数值与计划基数不是同一口径（见其说明），不能相比。",
    "The reported value does not belong to the series of the plan's baseline: its caveat says why.",
  ),
  "growth-missing": rule(
    "not-comparable",
    "自基年起的实际增速缺了若干年，无法把基数推算到该年。",
    "The real growth of some year since the baseline was not reported, so the baseline cannot be grown to this year.",
  ),
  "bound-undecided": rule(
    "not-comparable",
    "公布的只是界限，不能判定是否达到计划值。",
    "Only a bound was reported, and it does not decide whether the planned value was reached.",
  ),
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof rules;
