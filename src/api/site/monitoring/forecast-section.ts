import { html } from "hono/html";
import { formatNumber } from "../../../model/charts/number-format.ts";
import { forecastOf } from "../../../model/derive/forecast.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import type { Observation } from "../../../model/resources/observations.ts";
import type { Language } from "../language.ts";
import { tableOf } from "../table.ts";
import { numberCell } from "./cells.ts";
import { monitoringWords } from "./words.ts";

/** What each method expects of the target year, or expected on the eve of its first report. */
export function forecastSection(
  target: PlannedTarget,
  observations: readonly Observation[],
  language: Language,
) {
  const said = monitoringWords[language];
  const year = target.target.year;
  const now = forecastOf(target, observations, null);
  if (now.status === "too-few") return "";
  // Where the year has been observed, what the end of that year would have expected of it.
  const asOf = now.status === "observed" ? `${year}-12-31` : null;
  const { methods } = asOf === null ? now : forecastOf(target, observations, asOf);
  const href = `/v1/targets/${target.id}/forecast${asOf === null ? "" : `?asOf=${asOf}`}`;
  const given = methods.filter(({ values }) => values.length > 0);
  if (given.length === 0) return "";
  return html`<section>
<h2>${said.forecast}: ${said.yearOf(year)}${asOf === null ? "" : ` (${asOf})`}</h2>
${tableOf(
  said.forecast,
  [
    { label: said.method },
    { label: said.value, look: "number" },
    { label: said.interval, look: "number" },
  ],
  given.map(({ says, values }) => {
    const end = values.at(-1);
    const { low = null, high = null } = end ?? {};
    return {
      name: says[language],
      cells: [
        numberCell(end ? { value: end.value, comparator: "exactly" } : null, href, language),
        low === null || high === null
          ? null
          : html`<a href="${href}">${formatNumber(low)} – ${formatNumber(high)}</a>`,
      ],
    };
  }),
)}
</section>`;
}
