import type { Context } from "hono";
import { html } from "hono/html";
import type { Part } from "../../../model/reference.ts";
import type { Environment } from "../../environment.ts";
import { htmlAnswer } from "../page.ts";

/** The console sets style attributes on elements; it loads nothing by them. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A console that sends the requests of one part. */
export async function consolePage(c: Context<Environment>, { name }: Part): Promise<Response> {
  const asset = await c.var.store.assets();
  const document = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: Yuplan console</title>
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${asset("swagger-ui.css")}">
</head>
<body>
<nav><a href="/">Yuplan</a> · <a href="/docs">Reference</a> · <a href="/docs/${name}">${name}</a></nav>
<div id="console" data-part="${name}"></div>
<noscript><p>The console needs JavaScript; <a href="/docs/${name}">the reference</a> does not.</p></noscript>
<script src="${asset("swagger-ui-bundle.js")}"></script>
<script type="module" src="${asset("console.js")}"></script>
</body>
</html>`;
  return htmlAnswer(`/docs/${name}/console`, String(document), policy);
}
