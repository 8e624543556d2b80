import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { addressesIn, type Shown, shownIn } from "./shown.ts";
import { areShownAs, ELISION, isShownAs, readShown } from "./with-elisions.ts";

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

/** The real answer, if it is not what is shown of it; null if it is. */
async function otherThan({ kind, answer }: Shown, response: Response): Promise<string | null> {
  if (kind === "http") return headersOtherThan(answer, response);
  const real = await response.text();
  const isShown =
    kind === "json"
      ? isShownAs(readShown(answer), JSON.parse(real))
      : areShownAs(linesOf(answer), linesOf(real));
  return isShown ? null : real;
}

const linesOf = (text: string) => text.trimEnd().split(/\r?\n/);

/** Headers come in any order, and never all: the last line says so. */
function headersOtherThan(answer: string, { status, headers }: Response): string | null {
  const [first = "", ...lines] = linesOf(answer);
  const last = lines.pop();
  const isShown =
    first.startsWith(`HTTP/1.1 ${status} `) &&
    last === ELISION &&
    lines.every((line) => {
      const [, name = "", value] = /^([^:]+): (.*)$/.exec(line) ?? [];
      return value !== undefined && headers.get(name) === value;
    });
  return isShown ? null : `HTTP/1.1 ${status}\n${[...headers].join("\n")}`;
}

describe("the guides", () => {
  it("are the files in docs/guides, each with requests", async () => {
    const index = await (await ask("/docs/guides")).text();
    expect(index).not.toContain("`");
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
    const other = await otherThan(shown, response);
    if (other !== null) expect(other).toBe(shown.answer);
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
