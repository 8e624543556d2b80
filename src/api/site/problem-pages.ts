import { html } from "hono/html";
import { type ProblemKind, problems } from "../http/problems.ts";

export const problemKinds: readonly ProblemKind[] = Object.values(problems);

/** The list of all problems. */
export const problemIndex = () => html`<main>
<h1>Problems</h1>
<p class="lead">Every error is an RFC 9457 problem: <code>application/problem+json</code> with one of these types.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Type</th><th scope="col">Title</th></tr></thead>
<tbody>${problemKinds.map(
  ({ id, status, title }) => html`
<tr><td>${status}</td><th scope="row"><a href="/problems/${id}">${id}</a></th><td>${title}</td></tr>`,
)}
</tbody></table></div>
<footer><a href="/">Yuplan</a> · <a href="/docs">Reference</a></footer>
</main>`;

/** What one kind of problem means and what to do about it. */
export const problemPage = ({ id, status, title, explanation, remedy }: ProblemKind) => html`<main>
<h1>${title}</h1>
<p class="lead">${explanation}</p>
<h2>What to do</h2>
<p>${remedy}</p>
<p>Status ${status}, type <code>/problems/${id}</code>.</p>
<footer><a href="/problems">All problems</a> · <a href="/docs">Reference</a></footer>
</main>`;
