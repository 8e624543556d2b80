import { describe, expect, it } from "vitest";
import { overBuilt } from "../../bench/files-read.ts";
import { resources } from "../../src/model/catalogue.ts";

/** Another address than the one that documentation is written with, and that the build was for. */
const elsewhere = "https://elsewhere.example";
const { ask } = overBuilt(elsewhere);
const textOf = async (path: string) => (await ask(path)).text();

/** A server at home, as it is and as it stands inside another URL. */
const atHome = /localhost(:|%3A)8787/i;

const sitemap = await textOf("/sitemap.xml");
const records = new RegExp(`^/(${resources.map(({ name }) => name).join("|")})/`);
const pages = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)]
  .map(([, url = ""]) => url.replaceAll("&amp;", "&").slice(elsewhere.length))
  .filter((path) => !records.test(path));

interface Example {
  summary?: string;
  value?: unknown;
}
const document = JSON.parse(await textOf("/v1/openapi.json")) as {
  components: { examples: Record<string, Example> };
};
const examples = Object.values(document.components.examples).flatMap(({ summary, value }) =>
  summary === undefined || value === undefined ? [] : [{ summary, value }],
);

describe("a deployment at another address", () => {
  it.each([...pages, "/v1", "/v1/openapi.json", "/llms.txt", "/robots.txt"])(
    "names its own in %s",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(atHome);
    },
  );

  it("has all of the documentation among these pages, and its address in each request there", async () => {
    for (const path of ["/docs", "/docs/embeds", "/docs/guides/embedding", "/docs/dictionary"])
      expect(pages).toContain(path);
    for (const path of ["/docs/embeds", "/docs/guides/embedding", "/docs/guides/polling"])
      expect(await textOf(path)).toMatch(new RegExp(`curl (-\\S+ )*'${elsewhere}/`));
  });

  it("answers what its own description shows, to each request there", async () => {
    expect(examples.length).toBeGreaterThan(100);
    for (const { summary, value } of examples) {
      const response = await ask(summary);
      const said = typeof value === "string" ? await response.text() : await response.json();
      expect(said, summary).toEqual(value);
    }
  });

  it("gives its description the validator and the digest of what it serves", async () => {
    const response = await ask("/v1/openapi.json");
    const bytes = await response.arrayBuffer();
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64");
    expect(response.headers.get("Repr-Digest")).toBe(`sha-256=:${digest}:`);
    expect(response.headers.get("ETag")).not.toBe(
      (await overBuilt().ask("/v1/openapi.json")).headers.get("ETag"),
    );
  });
});
