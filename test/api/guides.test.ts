import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { addressesIn, type Shown, shownIn } from "./shown.ts";
import { within } from "./within.ts";

const sources = import.meta.glob<string>("../../docs/guides/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const texts = Object.entries(sources).map(([path, text]) => ({
  slug: path.replace(/^.*\/(.+)\.md$/, "$1"),
  text,
}));
const requests = texts.flatMap(({ slug, text }) =>
  shownIn(text).map((shown) => ({ slug, ...shown })),
);

/** What of a shown answer the real one lacks. */
async function missing({ kind, answer }: Shown, response: Response): Promise<unknown> {
  if (kind === "json") return within(JSON.parse(answer), await response.json());
  if (kind === "http") {
    const [status = "", ...headers] = answer.trim().split("\n");
    const real = [
      `HTTP/1.1 ${response.status}`,
      ...headers.map((line) => realHeader(line, response)),
    ];
    return [status.split(" ").slice(0, 2).join(" "), ...headers].filter(
      (line, i) => line !== real[i],
    );
  }
  const text = await response.text();
  if (kind === "csv") return text.replaceAll("\r\n", "\n") === answer ? [] : text;
  return text.includes(answer.trimEnd()) ? [] : text;
}

function realHeader(line: string, response: Response): string {
  const name = line.split(":")[0] ?? "";
  return `${name}: ${response.headers.get(name)}`;
}

describe("the guides", () => {
  it("are the files in docs/guides, each with requests", async () => {
    const index = await (await ask("/docs/guides")).text();
    const listed = [...index.matchAll(/<li><a href="\/docs\/guides\/([^"]+)"/g)].map(
      ([, slug]) => slug,
    );
    expect(listed.sort()).toEqual(texts.map(({ slug }) => slug).sort());
    for (const { slug } of texts)
      expect(requests.filter((one) => one.slug === slug).length, slug).toBeGreaterThan(0);
  });

  it.each(requests)("$slug shows what $command really answers", async (shown) => {
    const { method, path, headers } = shown;
    const response = await ask(path, { method, headers });
    expect(await missing(shown, response)).toEqual([]);
  });

  it.each(texts.flatMap(({ slug, text }) => addressesIn(text).map((path) => ({ slug, path }))))(
    "$slug puts $path on a page, which is there",
    async ({ path }) => {
      expect((await ask(path.replaceAll("&amp;", "&"))).status).toBe(200);
    },
  );

  it.each(texts)("$slug links only to what is there", async ({ slug, text }) => {
    const page = await (await ask(`/docs/guides/${slug}`)).text();
    const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, href = ""]) => href);
    for (const link of links) {
      expect(page).toContain(`href="${link}"`);
      const [path = "", anchor] = link.split("#");
      const target = await ask(path);
      expect(target.status, link).toBe(200);
      if (anchor !== undefined) expect(await target.text(), link).toContain(`id="${anchor}"`);
    }
  });
});
