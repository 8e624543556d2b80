import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frameHeight } from "../../src/api/embed/frame-height.ts";
import { readPlan } from "../../src/build/read.ts";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { readOptions } from "../../src/model/charts/options.ts";
import { frameLine, heightInColumns } from "../../src/model/embed-lines.ts";
import { dataset } from "../model/dataset.ts";

const root = join(import.meta.dirname, "../..");
const plan = readPlan();

/** Every line of a text that puts a frame into a page, with the address in it. */
const linesIn = (file: string) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/^<iframe src="([^"]+)".*$/gm)].map(
    ([line, url = ""]) => ({ line, url: url.replaceAll("&amp;", "&") }),
  );

/** The line that we write for an address. */
function lineFor(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const [, , name, id = ""] = pathname.split("/");
  const read = readOptions([...searchParams]);
  if ("errors" in read) throw new Error(`${url} has options that are none.`);
  const { options } = read;
  const context = {
    dataset,
    plan,
    release: { id: options.release ?? "2026.2", date: null },
    language: options.lang,
  };
  const card = cardKinds.find((kind) => kind.name === name)?.card(context, id);
  if (!card) throw new Error(`${url} has no card.`);
  const height = heightInColumns(frameHeight(card, context, options));
  return frameLine({ url, title: card.title, width: "100%", height }).text;
}

describe("a line with a frame", () => {
  it.each([
    ["README.md", 1],
    ["docs/guides/embedding.md", 3],
  ])("is in %s as the gallery writes it", (file, count) => {
    const lines = linesIn(file);
    expect(lines).toHaveLength(count);
    for (const { line, url } of lines) expect(line).toBe(lineFor(url));
  });
});
