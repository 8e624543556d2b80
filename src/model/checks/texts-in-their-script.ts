import type { Check } from "./check.ts";
import { everyText } from "./every-text.ts";

const HAN = /\p{Script=Han}/u;
/** Chinese characters, and marks as wide as one. */
const WIDE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u;

/** Units that are written the same in every language. */
const UNITS = /^unit\.zh$/;
/** Our prose may quote the document in its own words. */
const PROSE = /(^|\.)(note|summary|caveat)\.en$/;

/** What is wrong with a text in the script of the other language. */
function faultIn(path: string, text: string): [problem: string, remedy: string] | null {
  if (/(^|\.)zh$/.test(path) && !UNITS.test(path) && !HAN.test(text))
    return ["It has no Chinese in it.", "Write it in Chinese; English stands in `en`."];
  const [wide] = (/(^|\.)en$/.test(path) && !PROSE.test(path) && WIDE.exec(text)) || [];
  return wide === undefined
    ? null
    : [`It has '${wide}', which is Chinese.`, "Write it in English; Chinese stands in `zh`."];
}

/** Every name is in the script of its language. */
export const textsInTheirScript: Check = ({ dataset }) =>
  everyText(dataset).flatMap(({ text, ...place }) => {
    const [problem, remedy] = faultIn(place.field, text) ?? [];
    return problem === undefined || remedy === undefined ? [] : [{ ...place, problem, remedy }];
  });
