import { html } from "hono/html";
import { CLIENT } from "../../../model/client.ts";
import type { Index } from "../../../model/reference.ts";
import { cacheWords, caching } from "../../http/caching.ts";
import { withCode } from "../with-code.ts";

/** The index of the reference: every operation, by part, and what holds for all. */
export const referenceIndex = ({ parts, headers }: Index, origin: string, verifier: string) => html`
<h1>Reference</h1>
<p class="lead">Every operation, from <a href="/v1/openapi.json">the OpenAPI document</a>: what it takes, what it answers, how long that is kept, and how it fails. Every example was answered by the API itself.</p>
<ul class="ways">
<li><a href="/docs/guides">Guides</a> <span>one task each, start to end</span></li>
<li><a href="/explore">Explorer</a> <span>put a request together, and take it away as code</span></li>
<li><a href="/docs/dictionary">Dictionary</a> <span>every field of every record</span></li>
<li><a href="/problems">Problems</a> <span>every error, and what to do about it</span></li>
<li><a href="/docs/guides/client">Client</a> <span>for TypeScript and JavaScript: <code>npm install ${origin}${CLIENT}</code></span></li>
</ul>
${parts.map(
  ({ name, description, operations }) => html`
<h2 id="${name}"><a href="/docs/${name}">${name}</a></h2>
<p>${description}</p>
<table class="operations">
<tbody>${operations.map(
    ({ path, id, summary, frozen }) => html`
<tr><th scope="row"><a href="/docs/${name}#${id}"><code>${path}</code></a></th><td>${summary}${frozen === null ? "" : html` <small>also in a release</small>`}</td></tr>`,
  )}
</tbody></table>`,
)}
<h2 id="lifetimes">How long an answer is kept</h2>
<dl class="terms">${(["moving", "frozen"] as const).map(
  (name) => html`
<dt><code>${caching[name]}</code></dt><dd>${cacheWords[name]}</dd>`,
)}
<dt><code>${caching.notFound}</code></dt><dd>404: what is missing may come.</dd>
<dt><code>${caching.gone}</code></dt><dd>410: what is withdrawn stays so.</dd>
<dt><code>${caching.never}</code></dt><dd>Every other error.</dd>
</dl>
<h2 id="headers">Headers</h2>
<dl class="terms">${headers.map(
  ({ name, description }) => html`
<dt><code>${name}</code></dt><dd>${withCode(description)}</dd>`,
)}
</dl>
<h2 id="verify">Verify what you got</h2>
<p>Every answer of data has its SHA-256 in <code>Repr-Digest</code>, and every release a manifest. This checks all files of the release, in a browser’s console on this page or in Node:</p>
<pre tabindex="0"><code id="verifier">${verifier}</code></pre>
<p>In the unzipped <code>yuplan.zip</code>, <code>sha256sum -c SHA256SUMS</code> does the same.</p>`;
