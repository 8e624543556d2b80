import type { Context } from "hono";
import { html, raw } from "hono/html";
import { asServedFrom } from "../../model/at-home.ts";
import type { App, Environment } from "../environment.ts";
import { page } from "./page.ts";
import { withCode } from "./with-code.ts";

/** A guide as the build writes it: one task, start to end. */
export interface Guide {
  slug: string;
  title: string;
  about: string;
  /** HTML of what follows; requests in it are to the address of a server at home. */
  body: string;
}

export const guidesOf = (c: Context<Environment>) => c.var.store.json<Guide[]>("/docs/guides.json");

/** Mounts the guides and their list. */
export function mountGuides(app: App): void {
  app.get("/docs/guides", async (c) =>
    page(c, {
      path: "/docs/guides",
      title: "Guides to the Yuplan API",
      description: "One task each, start to end, with requests that run as they stand.",
      body: html`
<p class="trail"><a href="/docs">Reference</a></p>
<h1>Guides</h1>
<p class="lead">One task each, start to end. Every request runs as it stands, and every answer shown is a real one: “…” stands for what is left out.</p>
<ul class="ways">${(await guidesOf(c)).map(
        ({ slug, title, about }) => html`
<li><a href="/docs/guides/${slug}">${title}</a> <span>${withCode(about)}</span></li>`,
      )}
</ul>`,
    }),
  );
  app.get("/docs/guides/:slug", async (c) => {
    const guides = await guidesOf(c);
    const at = guides.findIndex(({ slug }) => slug === c.req.param("slug"));
    const guide = guides[at];
    if (!guide) return c.notFound();
    const next = guides[at + 1];
    return page(c, {
      path: `/docs/guides/${guide.slug}`,
      title: `${guide.title}: a guide to the Yuplan API`,
      description: guide.about.replaceAll("`", ""),
      body: html`
<p class="trail"><a href="/docs">Reference</a> · <a href="/docs/guides">Guides</a></p>
<h1>${guide.title}</h1>
<p class="lead">${withCode(guide.about)}</p>
${raw(asServedFrom(c.env.ORIGIN, guide.body))}
${next ? html`<p class="next">Next: <a href="/docs/guides/${next.slug}">${next.title}</a></p>` : ""}`,
    });
  });
}
