import { describe, expect, it } from "vitest";
import { districtMap } from "../../../src/model/charts/district-map.ts";
import { type Language, languages } from "../../../src/model/charts/language.ts";
import { type District, groundOf } from "../../../src/model/charts/map-ground.ts";
import { emsOf } from "../../../src/model/charts/text-lines.ts";
import { dataset } from "../dataset.ts";

const districts = dataset.districts as unknown as District[];
const clusters = dataset.clusters as unknown as { type: string; districts: string[] }[];

/** The elements of a kind in a drawing, with their attributes. */
const elements = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<${name} ([^>]*)>([^<]*)`, "g"))].map(
    ([, written = "", text = ""]) => {
      const attributes: Record<string, string> = Object.fromEntries(
        [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
          key ?? "",
          value ?? "",
        ]),
      );
      return {
        text: text.replaceAll("&#39;", "'"),
        is: attributes.class ?? "",
        at: (key: string) => Number(attributes[key] ?? 0),
        attributes,
      };
    },
  );

/** A map as it was drawn, with the names that it shows where it is wide or, nearly all, where it is narrow. */
function mapOf(chosen: ReadonlySet<string>, language: Language, narrow: boolean) {
  const svg = districtMap(districts, chosen, { language, label: "" }).text;
  const circles = elements(svg, "circle").map(({ at }) => ({
    x: at("cx"),
    y: at("cy"),
    radius: at("r"),
  }));
  const lines = elements(svg, "line").map(({ at, is }) => ({
    from: { x: at("x1"), y: at("y1") },
    to: { x: at("x2"), y: at("y2") },
    leader: is.includes("name"),
    shown: is.includes("near") === narrow,
  }));
  return {
    // A speck is in the locator.
    dots: circles.filter(({ radius }) => radius > 2),
    leaders: lines.filter(({ leader, shown }) => leader && shown),
    locator: lines.filter(({ leader }) => !leader),
    frames: elements(svg, "rect").map(({ at }) => ({
      left: at("x"),
      right: at("x") + at("width"),
      top: at("y"),
      bottom: at("y") + at("height"),
    })),
    labels: elements(svg, "text")
      .filter(({ is }) => is.includes("near") === narrow)
      .map(({ text, at, attributes }) => {
        const size = at("font-size");
        const width = emsOf(text) * size;
        const shares: Record<string, number> = { middle: 0.5, end: 1 };
        const left = at("x") - (shares[attributes["text-anchor"] ?? ""] ?? 0) * width;
        // From the top of a capital to the foot of a g.
        return {
          text,
          left,
          right: left + width,
          top: at("y") - size * 0.75,
          bottom: at("y") + size * 0.2,
        };
      }),
  };
}

interface Spot {
  x: number;
  y: number;
}
type Label = ReturnType<typeof mapOf>["labels"][number];
type Frame = Omit<Label, "text">;

const gap = ({ left, right, top, bottom }: Frame, { x, y }: Spot) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
const covers = (a: Frame, b: Frame) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const spotsOf = ({ from, to }: { from: Spot; to: Spot }) =>
  Array.from({ length: 101 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / 100,
    y: from.y + ((to.y - from.y) * i) / 100,
  }));

const { enlarged, outer } = groundOf(districts);
/** Name of the district that is drawn at a spot. */
const nameAt = ({ x, y }: Spot, language: Language) =>
  [...enlarged, ...outer].find((place) => place.x === x && place.y === y)?.district.name[language];

const types = [...new Set(clusters.map(({ type }) => type))].map((type) => ({
  at: type,
  chosen: new Set(clusters.filter((one) => one.type === type).flatMap((one) => one.districts)),
}));
const maps = [...types, ...districts.map(({ id }) => ({ at: id, chosen: new Set([id]) }))].flatMap(
  ({ at, chosen }) =>
    languages.flatMap((language) =>
      [false, true].map((narrow) => ({
        at: `${at} ${language}${narrow ? ", narrow" : ""}`,
        language,
        chosen,
        narrow,
        ...mapOf(chosen, language, narrow),
      })),
    ),
);

describe("a map of districts", () => {
  it("names every dot that matters, and where it is narrow all but one or two among many", () => {
    expect(maps.length).toBeGreaterThan(160);
    for (const { at, labels, chosen, narrow } of maps) {
      const room = narrow ? Math.floor(chosen.size / 5) : 0;
      expect(labels.length, at).toBeGreaterThanOrEqual(chosen.size - Math.min(room, 2));
      expect(labels.length, at).toBeLessThanOrEqual(chosen.size);
    }
  });

  it("has no name over another one, a dot, the locator or its line", () => {
    for (const { at, labels, dots, frames, locator } of maps)
      for (const label of labels) {
        const others = labels.filter((one) => one !== label);
        expect(
          others.filter((other) => covers(label, other)),
          `${at} ${label.text}`,
        ).toEqual([]);
        for (const dot of dots)
          expect(gap(label, dot), `${at} ${label.text}`).toBeGreaterThan(dot.radius);
        const onLine = locator.flatMap(spotsOf).filter((spot) => gap(label, spot) < 1);
        expect(onLine, `${at} ${label.text}`).toEqual([]);
        // It is inside a frame, or outside of it.
        for (const frame of frames.filter((one) => covers(label, one)))
          expect(
            label.left > frame.left &&
              label.right < frame.right &&
              label.top > frame.top &&
              label.bottom < frame.bottom,
            `${at} ${label.text}`,
          ).toBe(true);
      }
  });

  it("has each name nearest to its own dot, or on a line from it", () => {
    for (const { at, language, labels, dots, leaders } of maps)
      for (const label of labels) {
        const from = leaders.find(({ to }) => gap(label, to) < 3)?.from;
        const away = (dot: Spot) =>
          from ? Math.hypot(dot.x - from.x, dot.y - from.y) : gap(label, dot);
        const [own, next] = dots.toSorted((a, b) => away(a) - away(b));
        if (!own || !next) throw new Error(at);
        expect(nameAt(own, language), at).toContain(label.text);
        expect(away(next) - away(own), `${at} ${label.text}`).toBeGreaterThan(1);
      }
  });

  it("has no line to a name through another dot or a name", () => {
    for (const { at, labels, dots, leaders } of maps)
      for (const leader of leaders) {
        const through = spotsOf(leader).slice(0, -1);
        const dotsOn = dots.filter(({ x, y, radius }) =>
          through.some((spot) => Math.hypot(spot.x - x, spot.y - y) < radius),
        );
        expect(dotsOn, at).toHaveLength(1);
        expect(
          labels.filter((label) => through.some((spot) => gap(label, spot) === 0)),
          at,
        ).toEqual([]);
      }
  });
});
