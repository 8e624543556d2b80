import { describe, expect, it } from "vitest";
import { readPlan } from "../../../src/build/read.ts";
import type { Card, CardContext } from "../../../src/model/charts/card.ts";
import { saidBy } from "../../../src/model/charts/card.ts";
import { cardKinds } from "../../../src/model/charts/kinds/index.ts";
import { type Language, languages } from "../../../src/model/charts/language.ts";
import { dataset } from "../dataset.ts";

const plan = readPlan();
const context = (language: Language): CardContext => ({
  dataset,
  plan,
  release: { id: "2026.1", date: "2026-11-24" },
  language,
});
const cards = cardKinds.flatMap((kind) =>
  kind.ids(dataset).flatMap((id) =>
    languages.map((language) => ({
      at: `${kind.name}/${id} ${language}`,
      kind: kind.name,
      id,
      language,
      card: kind.card(context(language), id) as Card,
    })),
  ),
);
const cardOf = (kind: string, id: string, language: Language = "en") => {
  const found = cards.find(
    (one) => one.kind === kind && one.id === id && one.language === language,
  );
  if (!found) throw new Error(`No card ${kind}/${id}`);
  return found.card;
};

describe("a card of any kind", () => {
  it("is there for every id that its kind lists, in both languages", () => {
    expect(cards.length).toBeGreaterThan(400);
    expect(cards.filter(({ card }) => card === null)).toEqual([]);
    expect(cardKinds.map((kind) => kind.card(context("en"), "nothing"))).toEqual(
      cardKinds.map(() => null),
    );
  });

  it("has a title, a sentence, its place in the document and a page that proves it", () => {
    for (const { at, card } of cards) {
      expect(card.title, at).not.toBe("");
      expect(card.sentence, at).toMatch(/[.。]$/);
      expect(card.proof, at).toMatch(/^\/[a-z-]+\/[a-z0-9-]+$/);
    }
    const placeless = cards.filter(({ card }) => card.place === "").map(({ kind }) => kind);
    // A district where the document names no cluster is nowhere in it.
    expect(new Set(placeless)).toEqual(new Set(["district"]));
  });

  it("has a table with a cell for every column", () => {
    for (const { at, card } of cards)
      for (const row of card.table.rows) expect(row.length, at).toBe(card.table.columns.length);
  });

  it("never shows that something is missing inside", () => {
    for (const { at, card } of cards)
      expect(JSON.stringify({ ...card, draw: card.draw().text }), at).not.toMatch(
        /undefined|NaN|Infinity|\[object/,
      );
  });

  it("speaks one language: no Chinese in English cards, no English words in Chinese sentences", () => {
    for (const { at, language, card } of cards)
      if (language === "en")
        expect(card.title + card.subtitle + saidBy(card) + card.place, at).not.toMatch(
          /\p{Script=Han}/u,
        );
      else expect(card.sentence, at).toMatch(/\p{Script=Han}/u);
  });
});

describe("a group of targets", () => {
  it("has every indicator of the group side by side, each from zero", () => {
    const { draw, table, drawingNotes } = cardOf("targets", "structure");
    expect(table.rows).toHaveLength(7);
    expect(draw().text.match(/<svg class="drawing"/g)).toHaveLength(7);
    expect(draw().text.match(/class="axis"/g)).toHaveLength(7);
    expect(drawingNotes.join()).toContain("from zero");
    expect(cardOf("targets", "scale", "zh").title).toBe("总量规模");
  });
});

describe("a list and its map", () => {
  const wayOf = (id: string) =>
    /class="beside *([^"]*)"/.exec(cardOf("cluster-type", id).draw().text)?.[1];

  it("stand side by side as soon as there is room, but a long list later or never", () => {
    expect(wayOf("health")).toBe("from-640");
    expect(wayOf("outsourcing")).toBe("from-900");
    expect(wayOf("core-business-districts")).toBe("");
  });

  it("are never higher side by side than one under the other", () => {
    for (const { at, card, language } of cards.filter(({ kind }) => kind === "cluster-type")) {
      const block = card.draw();
      for (const edge of [640, 900]) {
        const [before, after] = [edge - 25, edge - 24].map((width) =>
          block.heightIn({ width, language }),
        );
        expect(after, `${at} at ${edge}`).toBeLessThanOrEqual((before ?? 0) + 2);
      }
    }
  });
});

describe("the clusters of a type", () => {
  it("are listed and counted, and their districts are the large dots of the map", () => {
    const { draw, table, sentence, subtitle } = cardOf("cluster-type", "health");
    expect(subtitle).toBe("4 named in box 2");
    expect(table.rows).toHaveLength(4);
    expect(sentence).toContain("It declares 10 ");
    expect(sentence).toContain("not complete");
    const chosen = new Set(table.rows.map(([, district]) => district));
    expect(draw().text.match(/class="dot halo"/g)).toHaveLength(chosen.size);
  });

  it("have no district that the document does not give", () => {
    const rows = cardOf("cluster-type", "logistics-hubs").table.rows;
    expect(rows.filter(([, district]) => district === "not printed")).toHaveLength(3);
  });
});

describe("a map of the districts", () => {
  it("has a dot for each of the 38, and the eight of the centre twice", () => {
    const { draw } = cardOf("district", "qianjiang");
    expect(draw().text.match(/<circle/g)).toHaveLength(38 + 8);
    expect(draw().text).toContain(">Qianjiang</text>");
    // For a wide map and for a narrow one.
    expect(draw().text.match(/<text/g)).toHaveLength(2);
  });

  it("is as long in either direction for as many kilometres", () => {
    const dots = [
      ...cardOf("district", "yuzhong")
        .draw()
        .text.matchAll(/<circle class="place" cx="([\d.]+)" cy="([\d.]+)" r="3"/g),
    ].map(([, x, y]) => [Number(x), Number(y)] as const);
    const spread = (i: 0 | 1) =>
      Math.max(...dots.map((dot) => dot[i])) - Math.min(...dots.map((dot) => dot[i]));
    const points = (dataset.districts ?? []).map(
      ({ labelPoint }) => labelPoint as { lon: number; lat: number },
    );
    const degrees = (key: "lon" | "lat") =>
      Math.max(...points.map((point) => point[key])) -
      Math.min(...points.map((point) => point[key]));
    const ratio = (degrees("lon") * Math.cos(Math.PI / 6)) / degrees("lat");
    expect(spread(0) / spread(1)).toBeCloseTo(ratio, 1);
  });

  it("says where the document names no cluster", () => {
    expect(cardOf("district", "qianjiang").sentence).toContain("names no cluster");
    expect(cardOf("district", "qianjiang", "zh").sentence).toContain("没有列出");
  });
});

describe("a programme", () => {
  it("has its key projects in their numbers, and in each what its text names", () => {
    const { draw, table } = cardOf("programme", "gateway-hub-projects");
    expect(draw().text.startsWith('<ol class="list">')).toBe(true);
    expect(table.rows).toHaveLength(22);
    expect(table.rows[0]).toEqual(["Transport hub construction", "1", ""]);
    expect(table.rows[1]?.[2]).toBe("Transport hub construction");
  });
});

describe("a single number", () => {
  it("is as the document means it", () => {
    expect(cardOf("number", "retail-sales").draw().text).toContain(
      "<small>about </small><b>11,000</b> <small>100 million yuan</small>",
    );
    expect(cardOf("number", "headquarters-clusters", "zh").draw().text).toContain("<b>3—5</b>");
    expect(cardOf("number", "services-share-of-gdp").draw().text).toContain("<b>54%</b>");
  });
});
