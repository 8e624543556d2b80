import { html } from "hono/html";
import { downloads } from "../../../model/downloads.ts";
import type { Manifest } from "../../../model/manifest.ts";
import type { Language, Words } from "../language.ts";
import { landingWords } from "./words.ts";

/** The files that the page offers, by what they open in. */
const offered: { path: string; name: Words<string> }[] = [
  { path: downloads.workbook.path, name: { en: "Excel workbook", zh: "Excel 工作簿" } },
  { path: downloads.database.path, name: { en: "SQLite database", zh: "SQLite 数据库" } },
  { path: "targets.csv", name: { en: "Targets as CSV", zh: "目标（CSV）" } },
  { path: downloads.bundle.path, name: { en: "Everything, zipped", zh: "全部文件（ZIP）" } },
];

const size = (bytes: number) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** The release's files, with their sizes from its manifest. */
export function downloadsOf({ release, files }: Manifest, language: Language) {
  const said = landingWords[language].downloads;
  return html`<section>
<h2>${said.heading}</h2>
<p>${said.about(release)}</p>
<ul class="cards">${offered.map(({ path, name }) => {
    const file = files.find((one) => one.path === path);
    return file
      ? html`
<li><a href="/v1/releases/${release}/${path}">${name[language]}</a><small><code>${path}</code> ${size(file.bytes)}</small></li>`
      : "";
  })}
</ul>
<p><a href="/v1/releases/${release}">${said.all}</a></p>
</section>`;
}
