import type { Page } from "playwright-core";
import { around, host } from "./host.ts";
import { site } from "./site.ts";
import { type Visit, visit } from "./visit.ts";

/** The line that brings our elements. */
export const script = `<script src="${site.origin}/embed.js"></script>`;

/** An element of a target, with what stands in it while there is no chart. */
export const target = (attributes: string, content = "") =>
  `<plan-target ${attributes}>${content}</plan-target>`;

/**
 * Opens somebody else's page with the script, and this in its body. It has no policy: what an element
 * lets through would run.
 */
export const openWith = (
  body: string,
  prepare: (page: Page) => unknown = () => {},
): Promise<Visit> =>
  visit(host.put({ html: around(body, { head: script }) }), { width: 700, prepare });

/** Waits until an element shows its chart. */
export const drawn = (page: Page, selector = "plan-target") =>
  page.locator(`${selector} figure svg`).first().waitFor();
