import { html } from "hono/html";
import { bounded } from "../../../model/charts/wording.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import { trajectoryOf } from "../../../model/derive/trajectory.ts";
import type { Language } from "../language.ts";
import { tableOf } from "../table.ts";
import { numberCell } from "./cells.ts";
import { monitoringWords } from "./words.ts";

/** The planned value of each year along each path, with the growth that makes it. */
export function pathSection(target: PlannedTarget, language: Language) {
  const said = monitoringWords[language];
  const { paths, remark, goal, unit } = trajectoryOf(target);
  const href = `/v1/targets/${target.id}/trajectory`;
  const years = paths[0]?.points.map(({ year }) => year) ?? [];
  return html`<section>
<h2>${said.path}</h2>
${remark ? html`<p>${remark[language]}</p>` : ""}
${
  paths.length === 0
    ? html`<p>${said.goal(goal.year)}<a href="${href}">${bounded(goal, unit.code, language)}</a></p>`
    : tableOf(
        said.path,
        [
          { label: said.year },
          ...paths.map(({ by, growth }) => ({
            look: "number" as const,
            label: `${said[by]}: ${growth.value}${growth.unit === "percent" ? "%" : said.points}`,
            href,
          })),
        ],
        years.map((year, i) => ({
          name: year,
          cells: paths.map(({ points }) => numberCell(points[i] ?? null, href, language)),
        })),
      )
}
</section>`;
}
