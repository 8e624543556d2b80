import { html } from "hono/html";
import type { App } from "../environment.ts";
import { cachingOfError } from "../http/caching.ts";
import { type ProblemKind, problems } from "../http/problems.ts";
import { page } from "./page.ts";
import { withCode } from "./with-code.ts";

export const problemKinds: readonly ProblemKind[] = Object.values(problems);

/** Mounts the list of all problems, and what each means: the `type` of a problem is its page. */
export function mountProblemPages(app: App): void {
  app.get("/problems", (c) =>
    page(c, {
      path: "/problems",
      title: "Problems of the Yuplan API",
      description: "Every error that the API answers, and what to do about it.",
      body: problemIndex(),
    }),
  );
  app.get("/problems/:id", (c) => {
    const kind = problemKinds.find(({ id }) => id === c.req.param("id"));
    if (!kind) return c.notFound();
    return page(c, {
      path: `/problems/${kind.id}`,
      title: `${kind.title}: a problem of the Yuplan API`,
      description: kind.explanation,
      body: problemPage(kind),
    });
  });
}

const problemIndex = () => html`
<h1>Problems</h1>
<p class="lead">Every error is an RFC 9457 problem: <code>application/problem+json</code> with one of these types.</p>
<table class="problems">
<thead><tr><th scope="col">Status</th><th scope="col">Type</th><th scope="col">Title</th></tr></thead>
<tbody>${problemKinds.map(
  ({ id, status, title }) => html`
<tr><td>${status}</td><th scope="row"><a href="/problems/${id}">${id}</a></th><td>${title}</td></tr>`,
)}
</tbody></table>`;

const problemPage = ({ id, status, title, explanation, remedy }: ProblemKind) => html`
<p class="trail"><a href="/problems">Problems</a></p>
<h1>${title}</h1>
<p class="lead">${withCode(explanation)}</p>
<h2>What to do</h2>
<p>${withCode(remedy)}</p>
<h2>How to know it</h2>
<dl class="terms">
<dt>Status</dt><dd>${status}</dd>
<dt><code>type</code></dt><dd><code>/problems/${id}</code></dd>
<dt><code>Cache-Control</code></dt><dd><code>${cachingOfError(status)}</code></dd>
</dl>`;
