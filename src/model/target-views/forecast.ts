import { forecastOf } from "../derive/forecast.ts";
import { day, readStrictly, spelled } from "../query/strict.ts";
import type { TargetView } from "./view.ts";

export const forecast: TargetView = {
  name: "forecast",
  parameters: ["asOf"],
  read: (entries, target) => {
    const { values, errors } = readStrictly(entries, { asOf: day });
    if (errors.length > 0) return { errors };
    const asOf = values.get("asOf") ?? null;
    return {
      search: spelled([["asOf", asOf]]),
      data: (observations) => forecastOf(target, observations, asOf),
    };
  },
};
