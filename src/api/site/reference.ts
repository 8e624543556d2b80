import { html } from "hono/html";

/** The OpenAPI document, as far as the reference's index reads it. */
export interface Described {
  tags: { name: string; description: string }[];
  paths: Record<string, { get: { operationId: string; summary: string; tags: string[] } }>;
}

/** The parts of the reference: the document's tags with their operations. */
export const partsOf = ({ tags, paths }: Described) =>
  tags.map(({ name, description }) => ({
    name,
    description,
    operations: Object.entries(paths)
      .filter(([, { get }]) => get.tags.includes(name))
      .map(([path, { get }]) => ({ path, id: get.operationId, summary: get.summary })),
  }));

/** The index of the reference: every operation, by part, without a script. */
export const referenceIndex = (document: Described, verifier: string) => html`<main>
<h1>Reference</h1>
<p class="lead">Every operation, from <a href="/v1/openapi.json">the OpenAPI document</a>. Each part has a console that sends real requests.</p>
${partsOf(document).map(
  ({ name, description, operations }) => html`
<h2 id="${name}"><a href="/docs/${name}">${name}</a></h2>
<p>${description}</p>
<div class="scroll"><table>
<tbody>${operations.map(
    ({ path, id, summary }) => html`
<tr><th scope="row"><a href="/docs/${name}#/${name}/${id}"><code>${path}</code></a></th><td>${summary}</td></tr>`,
  )}
</tbody></table></div>`,
)}
<h2 id="verify">Verify what you got</h2>
<p>Every answer of data has its SHA-256 in <code>Repr-Digest</code>, and every release a manifest. This checks all files of the release, in a browser’s console on this page or in Node:</p>
<pre><code id="verifier">${verifier}</code></pre>
<p>In the unzipped <code>yuplan.zip</code>, <code>sha256sum -c SHA256SUMS</code> does the same.</p>
<footer><a href="/">Yuplan</a> · <a href="/problems">Problems</a></footer>
</main>`;

/** One part of the reference: the console, and the way back. */
export const referencePart = (
  name: string,
) => html`<nav><a href="/">Yuplan</a> · <a href="/docs">Reference</a> · ${name}</nav>
<div id="console"></div>
<noscript><p>The console needs JavaScript; the document it shows is <a href="/v1/openapi.json">/v1/openapi.json</a>.</p></noscript>`;
