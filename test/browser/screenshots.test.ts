import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { dataset } from "../model/dataset.ts";
import { drawnFont } from "./drawn-font.ts";
import { script } from "./element.ts";
import { around, host } from "./host.ts";
import { visit } from "./visit.ts";

const folder = join(import.meta.dirname, "screenshots");
/** Takes new ones instead of comparing: `UPDATE_SCREENSHOTS=1 npx vitest run --project browser screenshots`. */
const updating = process.env.UPDATE_SCREENSHOTS === "1";

/** How many of a picture's pixels may differ: edges of letters, by a Chromium of another day. */
const TOLERANCE = 0.01;

const style = () =>
  `<style>${drawnFont}
  body { margin: 0 } h1 { display: none } main { --plan-font: Drawn }</style>`;

/** Counts the pixels in which two pictures differ; all of them if they are not of one size. */
function difference(taken: PNG, kept: PNG): number {
  const { width, height } = taken;
  if (width !== kept.width || Math.abs(height - kept.height) > 2) return 1;
  const rows = Math.min(height, kept.height) * width * 4;
  const differing = pixelmatch(
    taken.data.subarray(0, rows),
    kept.data.subarray(0, rows),
    undefined,
    width,
    Math.min(height, kept.height),
    { threshold: 0.2 },
  );
  return differing / (width * height);
}

const looks = [
  ["wide", 'lang="en" theme="light"', 600],
  ["narrow", 'lang="zh" theme="dark"', 240],
] as const;

/** One of each kind, and two with what was observed; of a release, which shows the same until a later one revises it. */
const shown = [
  ...cardKinds.map(({ name, ids }) => ({
    name,
    id: ids(dataset)[0],
    release: "2026.1",
    file: name,
  })),
  { name: "target", id: "services-share-of-gdp", release: "2026.3", file: "target-observed" },
  { name: "targets", id: "scale", release: "2026.3", file: "targets-observed" },
];

describe("an embed looks as it was looked at", () => {
  for (const { name, id, release, file: as } of shown)
    it.each(looks)(`${as}, %s`, async (look, options, width) => {
      const element = `<plan-${name} id="${id}" release="${release}" ${options}></plan-${name}>`;
      const html = around(element, { head: script + style() });
      const { page } = await visit(host.put({ html }), { width, height: 500 });
      await page.locator(".card figure").waitFor();
      await page.evaluate("document.fonts.ready");
      const taken = await page.locator(`plan-${name}`).screenshot();
      await page.close();
      const file = join(folder, `${as}-${look}.png`);
      if (updating) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, taken);
        return;
      }
      expect(existsSync(file), file).toBe(true);
      expect(difference(PNG.sync.read(taken), PNG.sync.read(readFileSync(file)))).toBeLessThan(
        TOLERANCE,
      );
    });
});

describe("the comparison", () => {
  it("sees a word that is another, and a picture of another height", () => {
    const kept = PNG.sync.read(readFileSync(join(folder, "number-wide.png")));
    const changed = PNG.sync.read(readFileSync(join(folder, "number-wide.png")));
    for (let y = 40; y < 80; y++)
      for (let x = 20; x < 140; x++)
        changed.data.fill(90, (y * kept.width + x) * 4, (y * kept.width + x) * 4 + 3);
    expect(difference(changed, kept)).toBeGreaterThan(TOLERANCE);
    expect(difference(new PNG({ width: kept.width, height: kept.height + 60 }), kept)).toBe(1);
    expect(difference(kept, kept)).toBe(0);
  });
});
