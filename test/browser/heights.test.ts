import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { dataset } from "../model/dataset.ts";
import { site } from "./site.ts";

interface Oembed {
  html: string;
  width: number;
  height: number;
}

describe("the height that a frame is given", () => {
  it.each([320, 600])("is enough and not much more, %i pixels wide", async (maxwidth) => {
    const page = await site.browser.newPage({ viewport: { width: maxwidth, height: 400 } });
    for (const { name, ids } of cardKinds) {
      const known = ids(dataset);
      // The first, the last and one in between of each kind.
      for (const id of [known[0], known[Math.floor(known.length / 2)], known.at(-1)])
        for (const lang of ["en", "zh"]) {
          const url = `${site.origin}/embed/${name}/${id}?lang=${lang}`;
          const answer = await fetch(
            `${site.origin}/oembed?maxwidth=${maxwidth}&url=${encodeURIComponent(url)}`,
          );
          const { width, height } = (await answer.json()) as Oembed;
          expect(width).toBe(maxwidth);
          await page.goto(url);
          const needed = (await page.evaluate(
            "document.documentElement.getBoundingClientRect().height",
          )) as number;
          expect(height, url).toBeGreaterThanOrEqual(Math.floor(needed));
          expect(height, url).toBeLessThan(needed * 1.6 + 40);
        }
    }
    await page.close();
  });
});
