import { describe, expect, it } from "vitest";
import { areShownAs, isShownAs, readShown } from "./with-elisions.ts";

const real = { a: 1, b: { c: [1, 2, 3], d: "…" }, e: null };
const isShown = (text: string) => isShownAs(readShown(text), real);

describe("an answer that is shown with things left out", () => {
  it.each([
    '{ "a": 1, "b": { "c": [1, 2, 3], "d": "…" }, "e": null }',
    '{ "a": 1, … }',
    '{ …, "e": null }',
    '{ "a": 1, "b": { "c": [1, …], … }, "e": null }',
    '{ …, "b": { "c": […, 2, …], "d": "…" }, … }',
  ])("is %s", (text) => {
    expect(isShown(text)).toBe(true);
  });

  it.each([
    ["with what it has not", '{ "a": 2, … }'],
    ["without what is not said to be left out", '{ "a": 1, "e": null }'],
    ["with nothing left out where it says so", '{ …, "a": 1, … }'],
    ["in another order", '{ "e": null, … }'],
    ["with an item too few", '{ "a": 1, "b": { "c": [1, 2], "d": "…" }, "e": null }'],
    ["with a list for an object", '{ "a": 1, "b": […], "e": null }'],
  ])("is not shown %s", (_, text) => {
    expect(isShown(text)).toBe(false);
  });

  it("has all of its lines, or a line that says that some are left out", () => {
    expect(areShownAs(["a", "…", "d"], ["a", "b", "c", "d"])).toBe(true);
    expect(areShownAs(["a", "d"], ["a", "b", "c", "d"])).toBe(false);
  });
});
