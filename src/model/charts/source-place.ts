import { evidenceOf } from "../dataset.ts";
import { locatorIn, pathsTo } from "../place.ts";
import type { AnyRecord } from "../resource.ts";
import type { Language } from "./language.ts";

/** More places than these make a line of source unreadable. */
const MOST = 3;

/** Where records stand in the document; `proving` narrows to the words for one of these fields. */
export function placeOf(
  records: readonly { id: string }[],
  sections: readonly AnyRecord[],
  language: Language,
  proving: readonly string[] = [],
): string {
  const pieces = records.flatMap((record) => evidenceOf({ ...record }));
  const proper = pieces.filter(({ proves }) => proves.some((field) => proving.includes(field)));
  const ids = new Set((proper.length > 0 ? proper : pieces).map(({ section }) => section));
  const paths = pathsTo(sections, ids);
  const places = [...new Set(paths.map((path) => locatorIn(path, language)))];
  const more = places.length > MOST ? ["…"] : [];
  return [...places.slice(0, MOST), ...more].join(language === "zh" ? "、" : "; ");
}
