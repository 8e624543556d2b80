import type { Context } from "hono";
import { html } from "hono/html";
import type { Listing } from "../../../model/formats/format.ts";
import { json } from "../../../model/formats/json.ts";
import { placesOf } from "../../../model/listing.ts";
import type { Entries } from "../../../model/query/parse.ts";
import type { Resource } from "../../../model/resource.ts";
import type { App, Environment } from "../../environment.ts";
import { caching } from "../../http/caching.ts";
import { runList } from "../../routes/find-list.ts";
import { inLanguage, type Language, languageOf } from "../language.ts";
import { page } from "../page.ts";
import { resourcesNow } from "../resources-now.ts";
import { explorerForm } from "./form.ts";
import { linkedFrom, offeredFor } from "./linked.ts";
import { refusal } from "./refusal.ts";
import { requestSection } from "./request.ts";
import { resultTable } from "./result.ts";
import { explorerWords } from "./words.ts";
import { asksForAll, asPage, asQuery, withEntries } from "./written.ts";

/**
 * Mounts the explorer: /explore/{resource} takes the query that /v1/{resource} takes, `lang`, and
 * `columns=all`; /explore is that of the first resource. What the API refuses is told on the page, which
 * is not kept: it is an answer to a reader, so its status is 200.
 */
export function mountExplorer(app: App): void {
  app.get("/explore", (c) => exploreOne(c, resourcesNow(c)[0]));
  app.get("/explore/:resource", (c) =>
    exploreOne(
      c,
      resourcesNow(c).find(({ name }) => name === c.req.param("resource")),
    ),
  );
}

async function exploreOne(
  c: Context<Environment>,
  resource: Resource | undefined,
): Promise<Response> {
  if (!resource) return c.notFound();
  const language = languageOf(c);
  if (language instanceof Response) return language;
  const written = c.var.entries.filter(([name]) => name !== "lang");
  const path = `/explore/${resource.name}`;
  const entries = asQuery(written);
  // A form without a script sends its empty fields too: the address to share has none.
  if (entries.length < written.length)
    return new Response(null, {
      status: 302,
      headers: {
        Location: inLanguage(withEntries(path, entries), language),
        "Cache-Control": caching.moving,
      },
    });
  return explored(c, resource, entries, language);
}

async function explored(
  c: Context<Environment>,
  whole: Resource,
  entries: Entries,
  language: Language,
): Promise<Response> {
  const { store, current } = c.var;
  const said = explorerWords[language];
  const path = `/explore/${whole.name}`;
  const here = withEntries(path, entries);
  const asked = entries.filter((entry) => !asksForAll(entry));
  const isWhole = asked.length < entries.length;
  const release = current.id;
  const records = store.sizes(release)[whole.name]?.records ?? 0;
  const [found, offered] = await Promise.all([
    runList(c, whole, json, release, asPage(asked, records)),
    offeredFor(c, whole, release),
  ]);
  const { list } = found;
  const { resource } = list;
  const refused = "errors" in found;
  // Only an overview names what its rows link to.
  const isOverview = !refused && !isWhole && found.listing.query.fields === null;
  const rows = isOverview ? found.listing.rows : [];
  const linked = await linkedFrom(c, resource, release, rows, offered);
  const shown = (listing: Listing) => html`${resultTable(listing, linked, isWhole, language)}
${requestSection(listing, c.env.ORIGIN, language)}`;
  const response = await page(c, {
    path: inLanguage(here, language),
    title: said.title(resource.title[language]),
    description: said.lead,
    language,
    bilingual: { en: here, zh: inLanguage(here, "zh") },
    modules: ["explore.js", "copy.js"],
    body: html`<h1>${said.heading}</h1>
<p class="lead">${said.lead}</p>
<nav aria-label="${said.resources}"><ul class="tabs">${resourcesNow(c).map(
      ({ name, title }) => html`
<li><a href="${inLanguage(`/explore/${name}`, language)}"${name === resource.name ? html` aria-current="page"` : ""}>${title[language]}</a></li>`,
    )}
</ul></nav>
${explorerForm({ list, records, entries: asked, isWhole, offered, language })}
<div id="result">
${refused ? refusal(path, asked, found.errors, language) : shown(asWritten(found.listing, asked))}
</div>`,
  });
  // Nobody needs to find a wrong query again.
  if (refused) {
    response.headers.set("Cache-Control", caching.never);
    response.headers.delete("ETag");
  }
  return response;
}

/** What was found, of the request that the reader wrote: a limit that only the page needed is not in it. */
const asWritten = (listing: Listing, asked: Entries): Listing =>
  asked.some(([name]) => name === "limit")
    ? listing
    : {
        ...listing,
        ...placesOf(listing.resource, listing.release, { ...listing.query, limit: null }, json),
      };
