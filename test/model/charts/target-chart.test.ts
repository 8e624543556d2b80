import { describe, expect, it } from "vitest";
import { readPlan } from "../../../src/build/read.ts";
import type { CardContext } from "../../../src/model/charts/card.ts";
import { targetCard } from "../../../src/model/charts/kinds/target.ts";
import type { Language } from "../../../src/model/charts/language.ts";
import { plannedWays } from "../../../src/model/charts/planned-ways.ts";
import { targetPicture } from "../../../src/model/charts/target-picture.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { PlannedTarget } from "../../../src/model/derive/planned-target.ts";
import { dataset, recordOf } from "../dataset.ts";

const plan = readPlan();
const context = (language: Language = "en", data: Dataset = dataset): CardContext => ({
  dataset: data,
  plan,
  release: { id: "2026.1", date: "2026-11-24" },
  language,
});
const targetOf = (id: string) => recordOf(dataset, "targets", id) as unknown as PlannedTarget;
const every = (dataset.targets ?? []) as unknown as PlannedTarget[];
const card = (id: string, language: Language = "en") => targetCard(context(language), targetOf(id));

describe("the ways of a target", () => {
  it("are those of its trajectory", () => {
    const { main, parting, kept } = plannedWays(targetOf("services-value-added"));
    expect(main[0]).toMatchObject({ year: 2018, value: 10656 });
    expect(main.at(-1)).toMatchObject({ year: 2022, value: 14000 });
    expect([parting, kept]).toEqual([[], false]);
  });

  it("part where the printed growth leads elsewhere, which is said", () => {
    // 1733 × 1.14^4 = 2926.99…
    expect(plannedWays(targetOf("digital-services-value-added")).parting.at(-1)?.value).toBeCloseTo(
      1733 * 1.14 ** 4,
      1,
    );
    expect(card("digital-services-value-added").notes.join()).toContain("2,927");
  });

  it("are a level line where a bound holds at the baseline already, which is said", () => {
    const target = targetOf("services-contribution-to-growth");
    const { main, kept } = plannedWays(target);
    expect(kept).toBe(true);
    expect(new Set(main.map(({ value }) => value))).toEqual(new Set([50]));
    expect(card(target.id).notes.join()).toContain("asks to keep it");
    expect(card(target.id).sentence).toContain("to be kept: at least 50%");
  });
});

describe("the chart of a target", () => {
  it("has its axis from zero, and says so, for every target and language", () => {
    for (const target of every)
      for (const language of ["en", "zh"] as const) {
        const drawn = targetCard(context(language), target).draw().text;
        expect(drawn, target.id).toMatch(/<text class="soft"[^>]*>0%?<\/text>/);
      }
  });

  it("draws heights in proportion to values", () => {
    const drawn = card("services-value-added").draw().text;
    const level = (label: string) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${label}</text>`).exec(drawn)?.[1]);
    const zero = level("0");
    expect((zero - level("5,000")) * 2).toBeCloseTo(zero - level("10,000"), 1);
  });

  it("labels baseline, target, growth, unit and years as the document has them", () => {
    const { draw, subtitle } = card("services-value-added");
    expect(draw().text).not.toContain("7.06");
    for (const label of ["10,656", "14,000", "7% a year", "at comparable prices", "2018", "2022"])
      expect(draw().text).toMatch(new RegExp(`>${label}<`));
    expect(subtitle).toBe("100 million yuan, 2018–2022");
    expect(card("services-value-added", "zh").subtitle).toBe("单位：亿元，2018—2022年");
    expect(card("services-share-of-gdp", "zh").draw().text).toContain("年均提高0.4个百分点");
  });

  it("draws a bound as an arrow, a range as two ends and about as a broken line", () => {
    const marks = (id: string) => card(id).draw().text;
    expect(marks("night-market-streets")).toContain("rotate(90)");
    expect(marks("night-market-streets")).toContain(">at least 80</text>");
    expect(marks("headquarters-clusters")).toContain(">3–5</text>");
    expect(marks("headquarters-clusters")).not.toContain("rotate(");
    expect(marks("commerce-share-of-gdp")).toContain("stroke-dasharray");
    expect(marks("software-services-revenue")).not.toContain("stroke-dasharray");
  });

  it("says that nothing was observed, and draws nothing for it", () => {
    const { sentence, table, draw } = card("finance-value-added");
    expect(sentence).toContain("No observed value");
    expect(table.rows.at(-1)).toEqual(["Observed", "", "not observed"]);
    expect(draw().text).not.toContain('class="seen');
    expect(draw().text).not.toContain('class="key"');
  });

  it("draws levels that compare as dots with a line, and breaks it at a year without one", () => {
    const { draw, table } = card("services-share-of-gdp");
    expect(draw().text.match(/class="seen-dot"/g)).toHaveLength(4 + 1);
    expect(draw().text.match(/class="seen"/g)).toHaveLength(3);
    expect(table.rows).toContainEqual(["Observed", "2020", "52.8%"]);
    const some = (dataset.observations ?? []).filter(
      ({ id }) => id !== "services-share-of-gdp-2020-preliminary",
    );
    const broken = targetCard(
      context("en", { ...dataset, observations: some }),
      targetOf("services-share-of-gdp"),
    );
    expect(broken.draw().text.match(/class="seen"/g)).toHaveLength(1);
  });

  it("compares like with like: the baseline at reported real rates, and levels apart and hollow", () => {
    const { draw, table, caveats, sentence } = card("services-value-added");
    // 10656 × 1.061 × 1.029 × 1.09 × 1.019 = 12921.88…
    expect(table.rows).toContainEqual([
      "Baseline grown at the reported real rates",
      "2022",
      "about 12,921.88",
    ]);
    expect(table.rows).toContainEqual(["Reported, not comparable", "2022", "15,423.12"]);
    expect(table.rows).toContainEqual(["Reported real growth", "2019", "about 6.1%"]);
    expect(draw().text.match(/class="other-dot"/g)).toHaveLength(3 + 1);
    expect(draw().text).toContain(">≈ 12,922<");
    expect(sentence).toContain("the baseline is about 12,922 in 2022");
    expect(sentence).toContain("15,423.12, which does not compare with the plan");
    expect(caveats.join()).toContain("2020, 2021, 2022: Not comparable with the plan's baseline");
  });

  it("draws what was observed last, so that no goal hides that it was missed", () => {
    for (const target of every) {
      const drawn = targetCard(context(), target).draw().text;
      const figure = drawn.slice(drawn.indexOf('class="drawing"'));
      const seen = [...figure.matchAll(/class="(?:seen|other)-dot"/g)].map(({ index }) => index);
      const aims = [...figure.matchAll(/class="(?:plan|area|ring)"/g)].map(({ index }) => index);
      if (seen.length > 0)
        expect(Math.min(...seen), target.id).toBeGreaterThan(Math.max(...aims, 0));
    }
  });

  it("writes values at its end at their levels, as near as they can be", () => {
    const drawn = card("services-share-of-gdp").draw().text;
    const level = (label: string) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${label}<`).exec(drawn)?.[1]);
    expect(level("53%") - level("54%")).toBeCloseTo(16, 1);
    const goal = Number(/<svg x="65%" y="([\d.]+)"[^>]*><line class="plan"/.exec(drawn)?.[1]);
    // A letter's middle is 5 pixels above its line.
    expect(Math.abs(goal + 5 - level("54%"))).toBeLessThan(10);
  });

  it("draws a reported bound with its arrow", () => {
    const { draw } = card("modern-services-share");
    expect(draw().text).toContain('<g class="reported"><g transform="rotate(0)">');
    expect(draw().text).toContain(">more than 60%</text>");
  });

  it("escapes whatever a record holds", () => {
    const evil = { zh: `<b>"'&`, en: `</svg><script>alert("1")</script>` };
    const target = { ...targetOf("services-value-added"), name: evil };
    for (const language of ["en", "zh"] as const) {
      const drawn = [
        targetCard(context(language), target).draw().text,
        targetPicture(context(language), target, "auto").text,
      ].join();
      expect(drawn).not.toContain("<script");
      expect(drawn).not.toContain("<b>");
    }
  });
});

describe("a picture of a target", () => {
  it("stands alone: no link to a file, no script, and its title, description and source inside", () => {
    const svg = targetPicture(context("zh"), targetOf("finance-value-added"), "light").text;
    expect(svg).not.toMatch(/url\(|xlink|@import|<script|<image|<use/);
    expect(svg).toContain('lang="zh-Hans"');
    expect(svg).toContain('<title id="title">金融业增加值</title>');
    expect(svg).toContain("来源：重庆市现代服务业发展计划（2019—2022年），专栏1");
    expect(svg).toContain('href="/v1/releases/2026.1/targets/finance-value-added.md"');
  });

  it("follows the reader's setting only where it is asked to", () => {
    const night = (theme: "auto" | "light" | "dark") =>
      targetPicture(context(), targetOf("finance-value-added"), theme).text.includes(
        "prefers-color-scheme",
      );
    expect([night("auto"), night("light"), night("dark")]).toEqual([true, false, false]);
  });

  it("keeps every text inside its width, by any title", () => {
    for (const target of every)
      for (const language of ["en", "zh"] as const) {
        const svg = targetPicture(context(language), target, "light").text;
        const levels = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));
        expect(Math.max(...levels), target.id).toBeLessThan(315);
      }
  });
});
