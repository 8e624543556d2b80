import { html } from "hono/html";
import { resources } from "../../model/catalogue.ts";
import type { AnyRecord } from "../../model/resource.ts";
import type { Store } from "../store.ts";

interface Indicator extends AnyRecord {
  number: number;
  name: { zh: string; en: string };
  unit: { en: string };
  baseline: { value: number };
  target: { value: number };
  growth: { printed: string };
  evidence: { section: string; line: number; proves: string[]; quote: { exact: string } }[];
}

/** The request that the page shows. */
const REQUEST = "/v1/targets?group=scale&fields=name,baseline,target,growth";

const number = (value: number) => value.toLocaleString("en-GB");

/** The landing page: what this is, its numbers live from the release, one request, the way on. */
export async function landing(store: Store, release: string, origin: string) {
  const targets = await store.records(release, "targets");
  const indicators = targets.filter(({ kind }) => kind === "indicator") as Indicator[];
  const [first] = indicators;
  const counts = await Promise.all(
    resources.map(async (resource) => ({
      ...resource,
      records: (await store.records(release, resource.name)).length,
    })),
  ).then((all) => all.filter(({ records }) => records > 0));
  const proof = first?.evidence.find(({ proves }) => proves.includes("target.value"));
  return html`<main>
<h1><span lang="zh">渝</span> Yuplan</h1>
<p class="lead">Chongqing’s <em>Modern Services Development Plan 2019–2022</em> as an open API: its targets, clusters and projects, and for every value the words in the document that prove it. No key and no account.</p>
<p class="lead" lang="zh">重庆市现代服务业发展计划（2019—2022年）的开放数据接口：每个数值都附原文出处。</p>

<h2>One request</h2>
<pre><code>curl '${origin}${REQUEST}'</code></pre>
<p><a href="${REQUEST}">Run it</a>, get it <a href="/v1/targets.csv?group=scale">as CSV</a>, or try every operation in <a href="/docs">the reference</a>.</p>

<h2>The plan’s ${indicators.length} indicators</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Indicator</th><th scope="col">Unit</th><th scope="col" class="number">2018</th><th scope="col" class="number">2022</th><th scope="col" class="number">A year</th></tr></thead>
<tbody>${indicators.map(
    ({ id, name, unit, baseline, target, growth }) => html`
<tr><th scope="row"><a href="/v1/targets/${id}">${name.en}</a><br><span lang="zh">${name.zh}</span></th><td>${unit.en}</td><td class="number">${number(baseline.value)}</td><td class="number">${number(target.value)}</td><td class="number" lang="zh">${growth.printed}</td></tr>`,
  )}
</tbody></table></div>
${
  first && proof
    ? html`<p>Each number is proved: ${first.name.en} in 2022 is ${number(first.target.value)} because line ${proof.line} of the document, in ${proof.section}, prints <span class="quote" lang="zh">“${proof.quote.exact}”</span>.</p>`
    : ""
}

<h2>What there is</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Resource</th><th scope="col" class="number">Records</th><th scope="col">What one is</th></tr></thead>
<tbody>${counts.map(
    ({ name, records, about }) => html`
<tr><th scope="row"><a href="/v1/${name}">${name}</a></th><td class="number">${records}</td><td>${about}</td></tr>`,
  )}
</tbody></table></div>

<footer>
<p>Release ${release}. Structure and translations CC BY 4.0, code MIT; the plan itself is an official document. English is ours and unofficial. <a href="/v1">/v1</a> · <a href="/docs">Reference</a> · <a href="/v1/openapi.json">OpenAPI</a> · <a href="/problems">Problems</a></p>
</footer>
</main>`;
}
