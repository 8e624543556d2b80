import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { CardKind } from "../../../model/charts/card.ts";
import { cardKinds } from "../../../model/charts/kinds/index.ts";
import {
  optionParameters,
  optionsNamed,
  readOptions,
  themes,
  withOptions,
} from "../../../model/charts/options.ts";
import { elementLine, scriptLine } from "../../../model/embed-lines.ts";
import type { EmbedScripts } from "../../../model/embed-scripts.ts";
import { contextOf } from "../../embed/card-context.ts";
import type { Environment } from "../../environment.ts";
import { queryProblem } from "../../http/problem.ts";
import { page } from "../page.ts";
import { withCode } from "../with-code.ts";
import { badgesOf } from "./badges.ts";
import { codeBlock } from "./code-block.ts";
import { attributesOf, exampleOf } from "./example.ts";
import { galleryWords } from "./words.ts";

const parameters = optionsNamed("lang", "theme");
/** What shows more of its kind than the first does. */
const examples: Readonly<Record<string, string>> = { programme: "gateway-hub-projects" };
const names: readonly string[] = parameters.map(({ name }) => name);

/** The id of the card that stands for its kind. */
async function exampleId(
  c: Context<Environment>,
  { name, resource, ids }: CardKind,
  release: string,
): Promise<string> {
  if (resource === null) return ids({})[0] ?? "";
  const { store } = c.var;
  const telling = examples[name];
  const isThere = telling !== undefined && (await store.slices.record(release, resource, telling));
  return isThere ? telling : (store.sizes(release)[resource]?.first ?? "");
}

/** The gallery: every kind of embed as it looks, and the lines to copy. It takes language and colours. */
export async function gallery(c: Context<Environment>): Promise<Response> {
  const entries = c.var.entries;
  const read = readOptions(
    entries.filter(([name]) => names.includes(name)),
    parameters,
  );
  if ("errors" in read) return queryProblem(c, read.errors, names);
  const { options } = read;
  const { lang } = options;
  const { current, store } = c.var;
  const origin = c.env.ORIGIN;
  const said = galleryWords[lang];
  const scripts: EmbedScripts = JSON.parse(await store.text("/embed.json"));
  const shown = await Promise.all(
    cardKinds.map(async (kind) => {
      const id = await exampleId(c, kind, current.id);
      const context = await contextOf(c, kind, id, current, lang);
      const card = kind.card(context, id);
      if (!card) throw new Error(`${kind.name} has no card of ${id}.`);
      return { kind, id, card, context, options, origin, script: origin + scripts.moving };
    }),
  );
  const [newest] = scripts.permanent;
  const here = (change: Partial<typeof options>) =>
    withOptions("/gallery", { ...options, ...change });
  const [first] = shown;
  return page(c, {
    path: here({}),
    title: said.title,
    description: said.lead,
    language: lang,
    bilingual: { en: here({ lang: "en" }), zh: here({ lang: "zh" }) },
    modules: ["copy.js", "fit.js"],
    body: html`<h1>${said.heading}</h1>
<p class="lead">${said.lead}</p>
<p>${withCode(said.others)}</p>
<nav class="choice" aria-label="${said.theme}"><p>${said.theme}: ${themes.map(
      (theme, i) =>
        html`${i > 0 ? " · " : ""}<a href="${here({ theme })}"${theme === options.theme ? html` aria-current="true"` : ""}>${said.themes[theme]}</a>`,
    )}</p></nav>
${shown.map((example) => exampleOf(example, lang))}
${await badgesOf(c, options)}
<section id="script">
<h2>${said.script.heading}</h2>
<p>${said.script.about}</p>
${codeBlock(said.script.moving, scriptLine(origin + scripts.moving, null).text, said.copy)}
${
  newest
    ? codeBlock(
        said.script.permanent,
        scriptLine(origin + newest.url, newest.integrity).text,
        said.copy,
      )
    : ""
}
</section>
<section id="colours">
<h2>${said.inPage.heading}</h2>
<p>${said.inPage.about}</p>
<ul>${Object.entries(said.inPage.properties).map(
      ([name, what]) => html`
<li><code>--plan-${name}</code> ${what}</li>`,
    )}
</ul>
<p>${said.inPage.example}</p>
${
  first
    ? html`<div class="themed">${raw(
        elementLine({
          kind: first.kind.name,
          id: first.id,
          attributes: attributesOf(options),
          url: withOptions(`/embed/${first.kind.name}/${first.id}`, options),
          title: first.card.title,
        }).text,
      )}</div>`
    : ""
}
</section>
<section id="options">
<h2>${said.options.heading}</h2>
<p>${said.options.about}</p>
<dl>${optionParameters.map(
      ({
        name,
      }) => html`<dt><code>${name}</code></dt><dd>${withCode(said.options.rows[name] ?? "")}</dd>
`,
    )}</dl>
</section>
<section id="systems">
<h2>${said.systems.heading}</h2>
<dl>${said.systems.lines.map(([name, how]) => html`<dt>${name}</dt><dd>${withCode(how)}</dd>`)}</dl>
</section>
<section id="know">
<h2>${said.honest.heading}</h2>
<ul>${said.honest.lines.map((line) => html`<li>${withCode(line)}</li>`)}</ul>
</section>
<script src="${scripts.moving}" async></script>`,
  });
}
