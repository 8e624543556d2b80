import { describe, expect, it } from "vitest";
import { readPlan } from "../../../src/build/read.ts";
import type { CardContext } from "../../../src/model/charts/card.ts";
import { targetCard } from "../../../src/model/charts/kinds/target.ts";
import type { Language } from "../../../src/model/charts/language.ts";
import { partingPath, plannedPath } from "../../../src/model/charts/planned-path.ts";
import { targetPicture } from "../../../src/model/charts/target-picture.ts";
import type { TargetRecord } from "../../../src/model/charts/target-record.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { dataset, recordOf } from "../dataset.ts";

const plan = readPlan();
const context = (language: Language = "en", data: Dataset = dataset): CardContext => ({
  dataset: { ...data, observations: data.observations ?? [] },
  plan,
  release: { id: "2026.1", date: "2026-11-24" },
  language,
});
const targetOf = (id: string) => recordOf(dataset, "targets", id) as TargetRecord;
const every = (dataset.targets ?? []) as TargetRecord[];
const card = (id: string, language: Language = "en") => targetCard(context(language), targetOf(id));

describe("the path of a target", () => {
  it("starts at the printed baseline and ends at the printed target, whatever is between", () => {
    for (const target of every) {
      const path = plannedPath(target);
      if (path.length === 0) continue;
      expect(path[0]).toEqual({ year: target.baseline?.year, value: target.baseline?.value });
      expect(path.at(-1)?.year).toBe(target.target?.year);
      expect(path.at(-1)?.value).toBeCloseTo(target.target?.value ?? Number.NaN, 9);
    }
  });

  it("grows by one rate in percent, and by equal steps in points", () => {
    const [a, b, c] = plannedPath(targetOf("services-value-added")).map(({ value }) => value);
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo((c ?? 0) / (b ?? 1), 9);
    const shares = plannedPath(targetOf("services-share-of-gdp")).map(({ value }) => value);
    expect(shares[1]).toBeCloseTo(52.3 + 1.7 / 4, 9);
    expect(shares[2]).toBeCloseTo(52.3 + 1.7 / 2, 9);
  });

  it("is empty where the document prints only one end", () => {
    expect(plannedPath(targetOf("night-market-streets"))).toEqual([]);
  });

  it("parts from the printed growth only where the two do not agree", () => {
    expect(partingPath(targetOf("services-value-added"))).toEqual([]);
    // 1733 × 1.14^4 = 2926.99…
    expect(partingPath(targetOf("digital-services-value-added")).at(-1)?.value).toBeCloseTo(
      1733 * 1.14 ** 4,
      6,
    );
    expect(card("digital-services-value-added").notes.join()).toContain("2,927");
  });
});

describe("the chart of a target", () => {
  it("has its axis from zero, and says so, for every target and language", () => {
    for (const target of every)
      for (const language of ["en", "zh"] as const) {
        const drawn = targetCard(context(language), target).figure.text;
        expect(drawn, target.id).toMatch(/<text class="soft"[^>]*>0%?<\/text>/);
      }
  });

  it("draws heights in proportion to values", () => {
    const drawn = card("services-value-added").figure.text;
    const level = (label: string) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${label}</text>`).exec(drawn)?.[1]);
    const zero = level("0");
    expect((zero - level("5,000")) * 2).toBeCloseTo(zero - level("10,000"), 1);
  });

  it("labels baseline, target, growth, unit and years as the document has them", () => {
    const { figure, subtitle } = card("services-value-added");
    for (const label of ["10,656", "14,000", "7% a year", "at comparable prices", "2018", "2022"])
      expect(figure.text).toContain(`>${label}</text>`);
    expect(subtitle).toBe("100 million yuan, 2018–2022");
    expect(card("services-value-added", "zh").subtitle).toBe("单位：亿元，2018—2022年");
    expect(card("services-share-of-gdp", "zh").figure.text).toContain("年均提高0.4个百分点");
  });

  it("draws a bound as an arrow, a range as two ends and about as a broken line", () => {
    const marks = (id: string) => card(id).figure.text;
    expect(marks("night-market-streets")).toContain("rotate(90)");
    expect(marks("night-market-streets")).toContain(">at least 80</text>");
    expect(marks("headquarters-clusters")).toContain(">3–5</text>");
    expect(marks("headquarters-clusters")).not.toContain("rotate(");
    expect(marks("commerce-share-of-gdp")).toContain("stroke-dasharray");
    expect(marks("software-services-revenue")).not.toContain("stroke-dasharray");
  });

  it("says that nothing was observed, and draws nothing for it", () => {
    const { sentence, table, figure } = card("tourism-revenue");
    expect(sentence).toContain("No observed value");
    expect(table.rows.at(-1)).toEqual(["Observed", "", "not observed"]);
    expect(figure.text).not.toContain('class="seen');
  });

  it("draws what was observed; what is on another basis is hollow, without a line, and said", () => {
    const observation = (year: number, value: number | null, comparable: boolean) => ({
      id: `services-value-added-${year}`,
      target: "services-value-added",
      year,
      value,
      comparable,
    });
    const data = (comparable: boolean) => ({
      ...dataset,
      observations: [
        observation(2019, null, comparable),
        observation(2020, 13207.25, comparable),
        observation(2021, 14787.05, comparable),
      ],
    });
    const shown = (comparable: boolean) =>
      targetCard(context("en", data(comparable)), targetOf("services-value-added"));
    const like = shown(true);
    expect(like.figure.text.match(/class="seen-dot"/g)).toHaveLength(2);
    expect(like.figure.text).toContain('class="seen"');
    expect(like.notes).toEqual([]);
    expect(like.table.rows).toContainEqual(["Observed", "2020", "13,207.25"]);
    const unlike = shown(false);
    expect(unlike.figure.text.match(/class="other-dot"/g)).toHaveLength(2);
    expect(unlike.figure.text).not.toContain('class="seen"');
    expect(unlike.notes.join()).toContain("2020, 2021");
    expect(like.sentence).toContain("Observed in 2021: 14,787.05");
    expect(unlike.sentence).toContain("Reported for 2021, but not comparable: 14,787.05");
  });

  it("escapes whatever a record holds", () => {
    const evil = { zh: `<b>"'&`, en: `</svg><script>alert("1")</script>` };
    const target = { ...targetOf("services-value-added"), name: evil };
    for (const language of ["en", "zh"] as const) {
      const drawn = [
        targetCard(context(language), target).figure.text,
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
