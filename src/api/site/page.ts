import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { siteFooter, siteHeader } from "./header-and-footer.ts";
import { type Language, tagOf, type Words } from "./language.ts";

/** A picture of a page for links to it. */
export interface Preview {
  image: string;
  width: number;
  height: number;
  alt: string;
}

/** A page of ours: no third party, no inline script, framed by no one. */
export interface Page {
  /** Its own path; with `lang` if it is not English. */
  path: string;
  title: string;
  description: string;
  language?: Language;
  /** Paths of the same page in both languages, if it is in both. */
  bilingual?: Words<string>;
  /** Plain names of files in `assets/`: what the page has beside the site's stylesheet. */
  modules?: readonly string[];
  /** What shows where someone links to the page. */
  preview?: Preview;
  /** What the head has besides, as markup. */
  head?: string;
  /** schema.org, for search engines. */
  data?: object;
  body: ReturnType<typeof html>;
}

/** What a page may load: everything from here, nothing inline, and nobody frames it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** A whole HTML document with a strict Content-Security-Policy. */
export async function page(c: Context<Environment>, page: Page): Promise<Response> {
  const {
    path,
    title,
    description,
    language = "en",
    bilingual,
    modules = [],
    preview,
    head = "",
    data,
    body,
  } = page;
  const { store, current } = c.var;
  const asset = await store.assets();
  const origin = c.env.ORIGIN;
  const alternates = Object.entries(bilingual ?? {}) as [Language, string][];
  const document = await html`<!doctype html>
<html lang="${tagOf[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="canonical" href="${origin}${path}">
${alternates.map(([to, href]) => html`<link rel="alternate" hreflang="${tagOf[to]}" href="${origin}${href}">`)}
<link rel="alternate" type="application/atom+xml" title="Releases" href="/feed.atom">
${raw(head)}<link rel="stylesheet" href="${asset("site.css")}">
${modules.map((name) => html`<script type="module" src="${asset(name)}"></script>`)}
${preview ? previewOf(preview, page, origin) : ""}
${data ? html`<script type="application/ld+json">${raw(inScript(data))}</script>` : ""}
</head>
<body>
${siteHeader(path.split("?")[0] ?? path, language, bilingual)}
<main id="main">
${body}
</main>
${siteFooter(current.id, language)}
</body>
</html>`;
  return htmlAnswer(path, String(document), policy);
}

/** What other sites show of a link (Open Graph). */
function previewOf(
  { image, width, height, alt }: Preview,
  { path, title, description }: Page,
  origin: string,
) {
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${origin}${path}">
<meta property="og:image" content="${origin}${image}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">`;
}

/** Where programs find the API (RFC 9727). */
export const API_CATALOG = "/.well-known/api-catalog";

/** JSON that cannot end the script element it stands in. */
const inScript = (data: object) => JSON.stringify(data).replaceAll("<", "\\u003c");

/** An HTML document with its policy. */
export async function htmlAnswer(
  path: string,
  document: string,
  contentSecurityPolicy: string,
): Promise<Response> {
  const response = await answer({
    body: document,
    mediaType: "text/html; charset=utf-8",
    cache: "moving",
    permanent: path,
    // A deploy may change it as well as a release.
    modified: null,
    links: [{ href: API_CATALOG, rel: "api-catalog" }],
  });
  response.headers.set("Content-Security-Policy", contentSecurityPolicy);
  response.headers.set("Referrer-Policy", "no-referrer");
  return response;
}
