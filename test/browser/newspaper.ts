import type { Page } from "playwright-core";
import { script, target } from "./element.ts";
import { around, host } from "./host.ts";
import { site } from "./site.ts";
import { type Visit, type Visitor, visit } from "./visit.ts";

/** What a careful newspaper allows: nothing inline, and of us the script, its data, frames and pictures. */
const policy = [
  "default-src 'none'",
  `script-src ${site.origin}`,
  `connect-src ${site.origin}`,
  `frame-src ${site.origin}`,
  `img-src ${site.origin}`,
  "require-trusted-types-for 'script'",
  "trusted-types yuplan",
  "base-uri 'none'",
].join("; ");

/** Opens an article of that newspaper, with this in its body. */
export const openArticle = (
  body: string,
  visitor: Visitor = {},
  page: Parameters<typeof around>[1] = { head: script },
): Promise<Visit> =>
  visit(host.put({ html: around(body, page), headers: { "Content-Security-Policy": policy } }), {
    width: 800,
    ...visitor,
  });

const ID = "services-value-added";
/** The name of the target that it shows. */
export const NAME = "Value added of services";

/** The same chart as a frame, an element and a picture. */
export const frame = (query = "", size = 'width="100%" height="520"') =>
  `<iframe src="${site.origin}/embed/target/${ID}${query}" title="${NAME}" ${size}></iframe>`;
export const element = (attributes = "") =>
  target(`id="${ID}" ${attributes}`, `<a href="${site.origin}/embed/target/${ID}">${NAME}</a>`);
export const image = () =>
  `<img src="${site.origin}/v1/targets/${ID}.svg" alt="${NAME}" width="600" height="315">`;

export const inFrame = (page: Page) => page.frameLocator("iframe");
