const LIST = "\\d{1,3}(?!\\d|\\.\\d| ?%)";

/** Where our English says that something stands: line 22, box 4, rows 1, 10 and 19, section (6). */
const PLACE = new RegExp(
  `\\b(line|box|row|item|chapter|section) \\(?(\\d+)\\)?|\\b(line|boxe|row|item|chapter|section)s (${LIST}(?:(?:, | to | and |–)${LIST})*)`,
  "gi",
);

/** A text without the numbers of the places that it names. */
export const withoutPlaces = (text: string) => text.replace(PLACE, "");

/** The numbers of the lines, boxes or rows that a text names. */
export const placesIn = (text: string, kind: "line" | "box" | "row"): number[] =>
  [...text.matchAll(PLACE)].flatMap(([, one, number, several, list]) => {
    const named = (one ?? several ?? "").toLowerCase().replace(/^boxe$/, "box");
    return named === kind ? ((number ?? list ?? "").match(/\d+/g) ?? []).map(Number) : [];
  });
