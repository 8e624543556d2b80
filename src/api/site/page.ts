import { html } from "hono/html";
import { answer } from "../http/answer.ts";

/** A page of ours: no third party, no inline script, framed by no one. */
export interface Page {
  path: string;
  title: string;
  description: string;
  /** Paths of the page's stylesheets and scripts under /assets. */
  styles: readonly string[];
  scripts?: readonly string[];
  modules?: readonly string[];
  body: ReturnType<typeof html>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The console sets style attributes on elements; it loads nothing by them.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A whole HTML document with a strict Content-Security-Policy. */
export async function page(
  { path, title, description, styles, scripts = [], modules = [], body }: Page,
  modified: string | null,
): Promise<Response> {
  const document = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="/favicon.svg">
${styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body>
${body}
${scripts.map((src) => html`<script src="${src}"></script>`)}
${modules.map((src) => html`<script type="module" src="${src}"></script>`)}
</body>
</html>`;
  const response = await answer({
    body: String(document),
    mediaType: "text/html; charset=utf-8",
    cache: "moving",
    permanent: path,
    modified,
  });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Referrer-Policy", "no-referrer");
  return response;
}
