import type { Context } from "hono";
import { html } from "hono/html";
import { badgeKinds, badgeWords } from "../../../model/badges/index.ts";
import { type Options, withOptions } from "../../../model/charts/options.ts";
import { badgeLine } from "../../../model/embed-lines.ts";
import type { Environment } from "../../environment.ts";
import { codeBlock } from "./code-block.ts";
import { galleryWords } from "./words.ts";

/** A badge of each resource that has them, and the lines for the first. */
export async function badgesOf(c: Context<Environment>, options: Options) {
  const said = galleryWords[options.lang];
  const { store, current } = c.var;
  const badges = await Promise.all(
    badgeKinds.map(async (kind) => {
      const { resource } = kind;
      const id = store.sizes(current.id)[resource]?.first ?? "";
      const record = await store.slices.record(current.id, resource, id);
      if (!record) throw new Error(`${kind.resource} has no record to show a badge of.`);
      const { label, message } = badgeWords(kind, record, options.lang);
      const path = `/badge/${kind.resource}/${record.id}`;
      return {
        alt: `${label}: ${message}`,
        path: (form: string) => withOptions(`${path}.${form}`, options),
      };
    }),
  );
  const [first] = badges;
  const origin = c.env.ORIGIN;
  return html`<section id="badges">
<h2>${said.badges.heading}</h2>
<p>${said.badges.about}</p>
<p class="badges">${badges.map(({ alt, path }) => html`<img src="${path("svg")}" alt="${alt}" height="22"> `)}</p>
${
  first
    ? html`${codeBlock(said.badges.code, badgeLine(origin + first.path("svg"), first.alt).text, said.copy)}
${codeBlock(said.badges.shields, `https://img.shields.io/endpoint?url=${encodeURIComponent(origin + first.path("json"))}`, said.copy)}`
    : ""
}
</section>`;
}
