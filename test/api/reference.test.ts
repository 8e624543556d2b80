import { describe, expect, it } from "vitest";
import document from "../../openapi/v1.json";
import { caching } from "../../src/api/http/caching.ts";
import { resources } from "../../src/model/catalogue.ts";
import { ask } from "./ask.ts";
import { inHtml } from "./in-html.ts";
import { resourcesNow } from "./resources-now.ts";

interface Operation {
  operationId: string;
  tags: string[];
  parameters?: { $ref?: string; name?: string }[];
  responses: Record<
    string,
    { content?: Record<string, { examples?: object; "x-request"?: string }> }
  >;
  "x-problems": string[];
}
const operations = Object.entries(
  document.paths as unknown as Record<string, { get: Operation }>,
).map(([path, { get }]) => ({ path, ...get }));
/** Examples of answers; a refused request is told as one without its path. */
const examples = Object.values(
  document.components.examples as Record<string, { summary?: string; value: unknown }>,
).flatMap(({ summary, value }) => (summary === undefined ? [] : [{ summary, value }]));
const parameters = document.components.parameters as unknown as Record<string, { name: string }>;

const pageOf = async (path: string) => (await ask(path)).text();

describe("the reference", () => {
  it("names every operation of the OpenAPI document on the page of its part", async () => {
    for (const { name } of document.tags) {
      const page = await pageOf(`/docs/${name}`);
      const own = operations.filter(({ tags }) => tags.includes(name));
      expect(own.length, name).toBeGreaterThan(0);
      for (const { path } of own) expect(page, name).toContain(`GET ${path}<`);
    }
  });

  it("names every parameter, and with a number its comparisons", async () => {
    for (const { operationId, path, tags, parameters: taken = [] } of operations) {
      if (path.includes("/releases/{release}/")) continue;
      const page = await pageOf(`/docs/${tags[0]}`);
      const section = page.split(`id="${operationId}"`)[1]?.split("</section>")[0] ?? "";
      for (const { $ref, name = parameters[$ref?.split("/").at(-1) ?? ""]?.name ?? "" } of taken) {
        const [, column = name, comparison] = /^(.+)\[(\w+)\]$/.exec(name) ?? [];
        expect(section, operationId).toContain(`<code>${column}</code>`);
        if (comparison) expect(section, operationId).toContain(`[${comparison}]`);
      }
    }
  });

  it.each(examples)("shows what $summary really answers", async ({ summary, value }) => {
    const response = await ask(summary);
    expect(response.status).toBe(200);
    expect(typeof value === "string" ? await response.text() : await response.json()).toEqual(
      value,
    );
  });

  it("says what the value of each parameter may be", async () => {
    const page = await pageOf("/docs/targets");
    const row = (name: string) =>
      page.split(`<th scope="row"><code>${name}</code>`)[1]?.split("</tr>")[0] ?? "";
    expect(row("group")).toMatch(/list of.*<code>scale<\/code>.*<code>null<\/code>/s);
    expect(row("id")).toContain("<td>list of ids</td>");
    expect(row("number")).toContain("<td>list of integers</td>");
    expect(row("target.value")).toMatch(/<td>list of numbers<\/td><td>Target: value, a number/);
    expect(row("limit")).toContain("<td>integer, 1 to 1000</td>");
    for (const { name } of document.tags)
      expect(await pageOf(`/docs/${name}`), name).not.toContain("</th><td></td>");
  });

  it("has a real example of every answer that is text, and a request to try of every other", async () => {
    for (const { operationId, path, tags, responses } of operations) {
      const page = await pageOf(`/docs/${tags[0]}`);
      for (const [type, media] of Object.entries(responses[200]?.content ?? {})) {
        const label = `${operationId} as ${type}`;
        expect(page, label).toContain(`<code>${type}</code>`);
        const isFile =
          /^(text\/(html|javascript)|image\/)/.test(type) ||
          path.endsWith("/{file}") ||
          type === "application/x-ndjson";
        const url = media["x-request"];
        const { length } = Object.keys(media.examples ?? {});
        if (url === undefined) expect(length, label).toBe(1);
        else {
          expect(isFile, label).toBe(true);
          const response = await ask(url);
          expect(response.status, url).toBe(200);
          expect(response.headers.get("Content-Type")?.split(";")[0], url).toBe(type);
          // What differs in a release alone is told once.
          if (!operationId.endsWith("InRelease"))
            expect(page, label).toContain(`curl -O 'http://localhost:8787${url}'`);
        }
      }
    }
    const page = await pageOf("/docs/targets");
    const bibtex = examples.find(({ summary }) => summary.startsWith("/v1/targets.bib"));
    expect(page).toContain(inHtml(String(bibtex?.value)));
  });

  it("says how long each answer is kept, as its header does", async () => {
    const page = await pageOf("/docs");
    for (const lifetime of Object.values(caching)) expect(page).toContain(lifetime);
    const part = await pageOf("/docs/targets");
    const sections = part.split('<section class="operation"').slice(1);
    expect(sections.length).toBeGreaterThanOrEqual(3);
    for (const section of sections) {
      expect(section).toContain("Cached for five minutes");
      if (section.includes("/releases/{release}/")) expect(section).toContain("cached for a year");
    }
  });

  it("links every error of an operation to the page that explains it", async () => {
    const page = await pageOf("/docs/targets");
    const links = new Set([...page.matchAll(/href="(\/problems\/[^"]+)"/g)].map(([, to]) => to));
    expect(links.size).toBeGreaterThan(8);
    for (const link of links) expect((await ask(link ?? "")).status).toBe(200);
  });

  it("names of each operation the problems that it or its twin in a release can answer, and no other", async () => {
    for (const { operationId, path, tags, "x-problems": own } of operations) {
      if (path.includes("/releases/{release}/") && tags[0] !== "releases") continue;
      const page = await pageOf(`/docs/${tags[0]}`);
      const section = page.split(`id="${operationId}"`)[1]?.split("</section>")[0] ?? "";
      const twin = operations.find((one) => one.operationId === `${operationId}InRelease`);
      const named = [...section.matchAll(/href="\/problems\/([^"]+)"/g)].map(([, id]) => id);
      expect(named.sort(), operationId).toEqual(
        [...new Set([...own, ...(twin?.["x-problems"] ?? [])])].sort(),
      );
    }
  });
});

describe("the data dictionary", () => {
  it("has every field of every resource", async () => {
    const page = await pageOf("/docs/dictionary");
    for (const { name, columns } of resources)
      for (const { path } of columns) expect(page).toContain(`id="${name}.${path}"`);
  });

  it("has a row for everything that a record holds", async () => {
    const page = await pageOf("/docs/dictionary");
    for (const { name } of await resourcesNow()) {
      const { data } = (await (await ask(`/v1/${name}`)).json()) as { data: object[] };
      const paths = new Set(data.flatMap((record) => leavesOf(record)));
      for (const path of paths) {
        const id = path.startsWith("evidence.") ? path : `${name}.${path}`;
        expect(page, id).toContain(`id="${id}"`);
      }
    }
  });

  it("says what is printed, what is derived, and the words that a field may hold", async () => {
    const page = await pageOf("/docs/dictionary");
    const row = (id: string) => page.split(`id="${id}"`)[1]?.split("</tr>")[0] ?? "";
    expect(row("targets.target.value")).toMatch(/number.*<td>printed<\/td>/s);
    expect(row("targets.derived.impliedGrowth.value")).toMatch(/or null.*<td>derived<\/td>/s);
    expect(row("targets.name.en")).toMatch(/Our translation.*<td>ours<\/td>/s);
    for (const word of ["scale", "structure", "key-industries"])
      expect(row("targets.group")).toContain(`<code>${word}</code>`);
    expect(row("targets.sectors")).toContain('href="#sectors"');
  });
});

/** Dotted paths of what a record holds; the items of a list of objects as one. */
function leavesOf(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = prefix + key;
    if (Array.isArray(inner))
      return inner.some((item) => typeof item === "object" && item !== null)
        ? [path, ...inner.flatMap((item) => leavesOf(item as object, `${path}.`))]
        : [path];
    // Where an object is missing its leaves are null, and other records show them.
    if (inner === null) return [];
    return typeof inner === "object" ? leavesOf(inner as object, `${path}.`) : [path];
  });
}
