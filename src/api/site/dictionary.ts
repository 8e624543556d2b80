import { html, raw } from "hono/html";
import type { App } from "../environment.ts";
import { page } from "./page.ts";

/** Mounts the data dictionary, which the build writes from the schemas. */
export function mountDictionary(app: App): void {
  app.get("/docs/dictionary", async (c) =>
    page(c, {
      path: "/docs/dictionary",
      title: "Data dictionary of Yuplan",
      description:
        "Every field of every record: its type, what it may hold, and where it comes from.",
      body: html`${raw(await c.var.store.text("/docs/dictionary-fields.html"))}`,
    }),
  );
}
