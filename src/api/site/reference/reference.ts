import type { Context } from "hono";
import { asServedFrom } from "../../../model/at-home.ts";
import { type Index, indexFile, type Part, partFile } from "../../../model/reference.ts";
import type { App, Environment } from "../../environment.ts";
import { page } from "../page.ts";
import { consolePage } from "./console-page.ts";
import { referenceIndex } from "./index-page.ts";
import { partPage } from "./part-page.ts";
import { verifierOf } from "./verifier.ts";

/** Mounts the reference: its index, a page a part, and the parts' consoles. */
export function mountReference(app: App): void {
  app.get("/docs", async (c) =>
    page(c, {
      path: "/docs",
      title: "Reference of the Yuplan API",
      description:
        "Every operation of the Yuplan API: parameters, real answers, cache lifetimes and errors.",
      body: referenceIndex(
        await indexOf(c),
        c.env.ORIGIN,
        verifierOf(c.env.ORIGIN, c.var.current.id),
      ),
    }),
  );
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

/** The reference, as its index tells of it. */
export const indexOf = (c: Context<Environment>) => c.var.store.json<Index>(indexFile);

async function partAt(c: Context<Environment>): Promise<Part | null> {
  const { parts } = await indexOf(c);
  const part = parts.find(({ name }) => name === c.req.param("part"));
  if (!part) return null;
  return JSON.parse(asServedFrom(c.env.ORIGIN, await c.var.store.text(partFile(part.name))));
}
