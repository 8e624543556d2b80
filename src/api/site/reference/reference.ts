import type { Context } from "hono";
import type { App, Environment } from "../../environment.ts";
import { page } from "../page.ts";
import { consolePage } from "./console-page.ts";
import { documentOf, type Part, partsOf } from "./document.ts";
import { referenceIndex } from "./index-page.ts";
import { partPage } from "./part-page.ts";
import { verifierOf } from "./verifier.ts";

/** Mounts the reference: its index, a page a part, and the parts' consoles. */
export function mountReference(app: App): void {
  app.get("/docs", async (c) => {
    const document = await documentOf(c);
    return page(c, {
      path: "/docs",
      title: "Reference of the Yuplan API",
      description:
        "Every operation of the Yuplan API: parameters, real answers, cache lifetimes and errors.",
      body: referenceIndex(partsOf(document), document, verifierOf(c.env.ORIGIN, c.var.current.id)),
    });
  });
  app.get("/docs/:part", async (c) => {
    const part = await partAt(c);
    if (!part) return c.notFound();
    return page(c, {
      path: `/docs/${part.name}`,
      title: `${part.name}: reference of the Yuplan API`,
      description: part.description,
      body: partPage(part, c.env.ORIGIN),
    });
  });
  app.get("/docs/:part/console", async (c) => {
    const part = await partAt(c);
    return part ? consolePage(c, part) : c.notFound();
  });
}

async function partAt(c: Context<Environment>): Promise<Part | undefined> {
  const parts = partsOf(await documentOf(c));
  return parts.find(({ name }) => name === c.req.param("part"));
}
