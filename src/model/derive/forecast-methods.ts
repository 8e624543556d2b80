import type { Text } from "../text.ts";
import type { Point } from "./like-for-like.ts";
import { isLinear, pathsOf } from "./path.ts";
import { type PlannedTarget, rounded } from "./planned-target.ts";
import type { Method } from "./shapes/forecast.ts";
import { FEWEST, type Trend, trendOf } from "./trend.ts";

type Values = Method["values"];

/** A named way to go on from what was observed. */
export interface ForecastMethod {
  method: Method["method"];
  says: Text;
  /** Points that it takes, the baseline among them. */
  needs: number;
  interval: Text | null;
  /** Values of the years asked for, or why there are none. */
  values: (
    target: PlannedTarget,
    points: readonly Point[],
    years: readonly number[],
  ) => Values | { refusal: Text };
}

/** The years after the last point, each by a number of years since it. */
const onwards = (
  last: Point,
  years: readonly number[],
  step: (n: number) => { value: number; formula: string },
): Values =>
  years.map((year) => {
    const { value, formula } = step(year - last.year);
    return { year, value: rounded(value), low: null, high: null, formula };
  });

const plannedRate: ForecastMethod = {
  method: "planned-rate",
  says: {
    zh: "自最近一年的可比数值起，按文件所列年均增速（未列者按推算增速）继续增长。",
    en: "From the latest like-for-like value onwards at the growth that the plan prints, or, where it prints none, at the one that it implies.",
  },
  needs: 2,
  interval: null,
  values: (target, points, years) => {
    const last = points.at(-1);
    const [path] = pathsOf(target);
    if (!last || !path) return { refusal: { zh: "文件没有增速。", en: "The plan has no growth." } };
    const { value: base } = last;
    const rate = path.growth.value;
    return onwards(last, years, (n) =>
      isLinear(target)
        ? { value: base + rate * n, formula: `${base}+${rate}*${n}` }
        : { value: base * (1 + rate / 100) ** n, formula: `${base}*(1+${rate}/100)^${n}` },
    );
  },
};

const lastGrowth: ForecastMethod = {
  method: "last-growth",
  says: {
    zh: "自最近一年的可比数值起，按最近两个可比数值之间的年均变化继续。",
    en: "From the latest like-for-like value onwards as it moved, a year, between the last two.",
  },
  needs: 2,
  interval: null,
  values: (target, points, years) => {
    const [before, last] = points.slice(-2);
    if (!before || !last) return { refusal: tooFew(2, points.length) };
    const { value: from } = before;
    const { value: base } = last;
    const span = last.year - before.year;
    return onwards(last, years, (n) =>
      isLinear(target)
        ? {
            value: base + ((base - from) / span) * n,
            formula: `${base}+(${base}-${from})/${span}*${n}`,
          }
        : {
            value: base * (base / from) ** (n / span),
            formula: `${base}*(${base}/${from})^(${n}/${span})`,
          },
    );
  },
};

/** Least squares on the years since the first point, of the values or of something made from them. */
function alongTrend(
  points: readonly Point[],
  years: readonly number[],
  into: (value: number) => number,
  back: (value: number) => number,
  formula: (trend: Trend, x: number) => string,
): Values | { refusal: Text } {
  const from = points[0]?.year ?? 0;
  const trend = trendOf(points.map(({ year, value }) => [year - from, into(value)]));
  if (!trend) return { refusal: tooFew(FEWEST, points.length) };
  return years.map((year) => {
    const { value, low, high } = trend.at(year - from);
    return {
      year,
      value: rounded(back(value)),
      low: rounded(back(low)),
      high: rounded(back(high)),
      formula: formula(trend, year - from),
    };
  });
}

/** Enough digits to give the value back. */
const digits = (value: number) => Number(value.toPrecision(10));

const interval: Text = {
  zh: "95%预测区间：ŷ ± t·s·√(1+1/n+(x−x̄)²/Σ(x−x̄)²)，t 为自由度 n−2 的学生分布0.975分位数，s 为残差标准误。",
  en: "95 % prediction interval: ŷ ± t·s·√(1+1/n+(x−x̄)²/Σ(x−x̄)²), with t the 0.975 quantile of Student's distribution with n−2 degrees of freedom and s the residual standard error.",
};

const linearTrend: ForecastMethod = {
  method: "linear-trend",
  says: {
    zh: "对各年可比数值作最小二乘直线，x 为距基年的年数。",
    en: "A least-squares line through all like-for-like values; x is years since the baseline's.",
  },
  needs: FEWEST,
  interval,
  values: (_, points, years) =>
    alongTrend(
      points,
      years,
      (value) => value,
      (value) => value,
      ({ slope, intercept }, x) => `${digits(intercept)}+${digits(slope)}*${x}`,
    ),
};

const logLinearTrend: ForecastMethod = {
  method: "log-linear-trend",
  says: {
    zh: "对各年可比数值的自然对数作最小二乘直线：等比增长。",
    en: "A least-squares line through the logarithms of all like-for-like values: growth at one rate.",
  },
  needs: FEWEST,
  interval: {
    zh: `${interval.zh}在对数上计算，再取指数。`,
    en: `${interval.en} Worked out on the logarithms and taken back.`,
  },
  values: (target, points, years) =>
    isLinear(target)
      ? {
          refusal: {
            zh: "比重按百分点变动，不作等比增长。",
            en: "A share moves by percentage points, not at one rate.",
          },
        }
      : alongTrend(
          points,
          years,
          Math.log,
          Math.exp,
          ({ slope, intercept }, x) =>
            `${digits(Math.exp(intercept))}*${digits(Math.exp(slope))}^${x}`,
        ),
};

/** What a method says that has too few points. */
export const tooFew = (needs: number, has: number): Text => ({
  zh: `至少需要${needs}个可比数值，现有${has}个。`,
  en: `It takes ${needs} like-for-like values and has ${has}.`,
});

/** The methods, in documentation order. */
export const forecastMethods: readonly ForecastMethod[] = [
  plannedRate,
  lastGrowth,
  linearTrend,
  logLinearTrend,
];
