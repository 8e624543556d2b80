import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { App, Environment } from "../environment.ts";
import { page } from "./page.ts";

/** A guide as the build writes it: one task, start to end. */
export interface Guide {
  slug: string;
  title: string;
  about: string;
  /** HTML of what follows; requests in it are to the address of a server at home. */
  body: string;
}

export const guidesOf = (c: Context<Environment>) => c.var.store.json<Guide[]>("/docs/guides.json");

/** The address that the guides' sources name, so that a reader of the repository can run them too. */
const AT_HOME = "http://localhost:8787";

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
<p class="lead">One task each, start to end. Every request runs as it stands, and every answer shown is a real one.</p>
<ul class="ways">${(await guidesOf(c)).map(
        ({ slug, title, about }) => html`
<li><a href="/docs/guides/${slug}">${title}</a> <span>${about}</span></li>`,
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
      description: guide.about,
      body: html`
<p class="trail"><a href="/docs">Reference</a> · <a href="/docs/guides">Guides</a></p>
<h1>${guide.title}</h1>
<p class="lead">${guide.about}</p>
${raw(guide.body.replaceAll(AT_HOME, c.env.ORIGIN))}
${next ? html`<p class="next">Next: <a href="/docs/guides/${next.slug}">${next.title}</a></p>` : ""}`,
    });
  });
}
