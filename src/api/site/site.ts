import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import type { Store } from "../store.ts";
import { landing } from "./landing.ts";
import { page } from "./page.ts";
import { problemIndex, problemKinds, problemPage } from "./problem-pages.ts";
import { type Described, referenceIndex, referencePart } from "./reference.ts";
import { verifierOf } from "./verifier.ts";

/** Paths under /assets of the pages' files, by their plain names: the build hashes them. */
const filesOf = async (store: Store): Promise<Record<string, string>> =>
  JSON.parse(await store.text("/assets/index.json"));

/** Mounts the pages for people. They take no parameters, and ignore what trackers append. */
export function mountSite(app: App): void {
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
        body: await landing(store, current.id, c.env.ORIGIN),
      },
      lastModified(current),
    );
  });
  app.get("/docs", async (c) => {
    const { store, current } = c.var;
    const files = await filesOf(store);
    const document: Described = JSON.parse(await store.text("/v1/openapi.json"));
    return page(
      {
        path: "/docs",
        title: "Yuplan reference",
        description: "Every operation of the Yuplan API, with a console.",
        styles: [files["site.css"] ?? ""],
        body: referenceIndex(document, verifierOf(c.env.ORIGIN, current.id)),
      },
      lastModified(current),
    );
  });
  app.get("/docs/:part", async (c) => {
    const { store, current } = c.var;
    const name = c.req.param("part");
    const document: Described = JSON.parse(await store.text("/v1/openapi.json"));
    const part = document.tags.find((tag) => tag.name === name);
    if (!part) return c.notFound();
    const files = await filesOf(store);
    return page(
      {
        path: `/docs/${name}`,
        title: `${name}: Yuplan reference`,
        description: part.description,
        styles: [files["swagger-ui.css"] ?? ""],
        scripts: [files["swagger-ui-bundle.js"] ?? ""],
        modules: [files["console.js"] ?? ""],
        body: referencePart(name),
      },
      lastModified(current),
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
