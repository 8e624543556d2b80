import { html } from "hono/html";
import type { Elsewhere, Example, Operation, Part } from "../../../model/reference.ts";
import { problemKinds } from "../problem-pages.ts";
import { withCode } from "../with-code.ts";
import { parametersTable } from "./parameters.ts";

/** What every operation may answer, and so is said once. */
const EVERYWHERE = [400, 405, 414, 429, 500];

/** The whole of one part, without a script: its operations with parameters, answers, errors and lifetime. */
export const partPage = (part: Part, origin: string) => html`
<p class="trail"><a href="/docs">Reference</a></p>
<h1>${part.name}</h1>
<p class="lead">${part.description}</p>
<p><a href="/docs/${part.name}/console">Try these operations in a console</a>.</p>
<nav aria-label="Operations"><ul>${part.operations.map(
  ({ id, path, summary }) => html`
<li><a href="#${id}"><code>${path}</code></a> ${summary}</li>`,
)}
</ul></nav>
${part.operations.map((operation) => operationSection(operation, origin))}`;

function operationSection(operation: Operation, origin: string) {
  const { id, path, summary, description, parameters, examples, files, frozen } = operation;
  // The description of a part is said above; what is left is of this operation: its lifetime at least.
  const [lifetime = "", ...about] = description.split("\n\n").reverse();
  return html`<section class="operation" id="${id}">
<h2>${summary}</h2>
<p class="path"><code>GET ${path}</code> <small>${id}</small></p>
${about.reverse().map((paragraph) => html`<p>${withCode(paragraph)}</p>`)}
<p>${lifetime}${
    frozen === null
      ? ""
      : html` In a release it never changes: <code>GET ${frozen}</code> is cached for a year.`
  }</p>
${parameters.length > 0 ? html`<h3>Parameters</h3>${parametersTable(`Parameters of ${id}`, parameters)}` : ""}
<h3>Answers</h3>
${examples.map((example, i) => exampleOf(example, origin, i === 0))}
${files.map((file) => fileAt(file, origin))}
<p>Errors: ${errorsOf(operation.problems)}.</p>
</section>`;
}

function exampleOf({ summary, value, mediaType }: Example, origin: string, open: boolean) {
  const body = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return html`<details${open ? " open" : ""}><summary><code>${mediaType}</code></summary>
<pre tabindex="0"><code>curl '${origin}${summary}'</code></pre>
<pre class="answer" tabindex="0" data-request="${summary}">${body}</pre>
</details>`;
}

/** An answer to look at, and to take away. */
const fileAt = ({ mediaType, url }: Elsewhere, origin: string) => html`
<p><code>${mediaType}</code>, as <a href="${url}">${url}</a></p>
<pre tabindex="0"><code>curl -O '${origin}${url}'</code></pre>`;

/** Problems, each with the page that explains it: first those that few operations have. */
function errorsOf(ids: readonly string[]) {
  const can = problemKinds.filter(({ id }) => ids.includes(id));
  const common = can.filter(({ status }) => EVERYWHERE.includes(status));
  const own = can.filter(({ status }) => !EVERYWHERE.includes(status));
  return html`${[...own, ...common].map(
    ({ id, status }, i) =>
      html`${i === 0 ? "" : ", "}<a href="/problems/${id}">${status} ${id}</a>`,
  )}`;
}
