import type { OpenAPIHono } from "@hono/zod-openapi";
import { html } from "hono/html";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import type { Store } from "../store.ts";
import { landing } from "./landing.ts";
import { page } from "./page.ts";
import { problemIndex, problemKinds, problemPage } from "./problem-pages.ts";

/** Paths under /assets of the pages' files, by their plain names: the build hashes them. */
const filesOf = async (store: Store): Promise<Record<string, string>> =>
  JSON.parse(await store.text("/assets/index.json"));

/** Mounts the pages for people. They take no parameters, and ignore what trackers append. */
export function mountSite(app: OpenAPIHono<Environment>): void {
  app.get("/", async (c) => {
    const { store, current } = c.var;
    const files = await filesOf(store);
    return page(
      {
        path: "/",
        title: "Yuplan: Chongqing’s services plan as an API that proves every number",
        description:
          "Targets, clusters and projects of Chongqing's Modern Services Development Plan 2019–2022, each with the words that prove it.",
        styles: [files["site.css"] ?? ""],
        body: await landing(store, current.id),
      },
      lastModified(current),
    );
  });
  app.get("/docs", async (c) => {
    const files = await filesOf(c.var.store);
    return page(
      {
        path: "/docs",
        title: "Yuplan reference",
        description: "Every operation of the Yuplan API, with a console.",
        styles: [files["swagger-ui.css"] ?? ""],
        scripts: [files["swagger-ui-bundle.js"] ?? "", files["console.js"] ?? ""],
        body: html`<div id="console"></div>
<noscript><p>The console needs JavaScript; the document it shows is <a href="/v1/openapi.json">/v1/openapi.json</a>.</p></noscript>`,
      },
      lastModified(c.var.current),
    );
  });
  app.get("/problems", async (c) => {
    const files = await filesOf(c.var.store);
    return page(
      {
        path: "/problems",
        title: "Problems of the Yuplan API",
        description: "Every error that the API answers, and what to do about it.",
        styles: [files["site.css"] ?? ""],
        body: problemIndex(),
      },
      lastModified(c.var.current),
    );
  });
  app.get("/problems/:id", async (c) => {
    const kind = problemKinds.find(({ id }) => id === c.req.param("id"));
    if (!kind) return c.notFound();
    const files = await filesOf(c.var.store);
    return page(
      {
        path: `/problems/${kind.id}`,
        title: `${kind.title}: a problem of the Yuplan API`,
        description: kind.explanation,
        styles: [files["site.css"] ?? ""],
        body: problemPage(kind),
      },
      lastModified(c.var.current),
    );
  });
  app.get("/favicon.svg", async (c) =>
    answer({
      body: await c.var.store.text("/favicon.svg"),
      mediaType: "image/svg+xml",
      cache: "moving",
      permanent: "/favicon.svg",
      modified: null,
    }),
  );
}
