import { html } from "hono/html";
import { codeIn } from "../../model/codes.ts";
import { valueAt } from "../../model/columns.ts";
import type { Evidence } from "../../model/evidence.ts";
import { inWords } from "../../model/in-words.ts";
import { locatorIn, type Place, sectionPath } from "../../model/place.ts";
import type { AnyRecord } from "../../model/resource.ts";
import { inItsLanguage } from "./in-its-language.ts";
import { inLanguage, type Language, type Words } from "./language.ts";
import { quotation } from "./quotation.ts";

const words: Words<{
  proves: string;
  comma: string;
  colon: string;
  line: (line: number) => string;
  counted: (path: Place[]) => string;
}> = {
  en: {
    proves: "Proves",
    comma: ", ",
    colon: ": ",
    line: (line) => `line ${line}`,
    counted: (path) => ` (${locatorIn(path, "en")}, ${locatorIn(path, "zh")})`,
  },
  zh: {
    proves: "证明",
    comma: "，",
    colon: "：",
    line: (line) => `第${line}行`,
    counted: (path) => `（${locatorIn(path, "zh")}）`,
  },
};

/** A proved value longer than this is not said again under its quotation. */
const LONGEST = 60;

/** A field that words prove, and what it holds: so that a reader without Chinese knows what they say. */
function proved(record: AnyRecord, path: string, language: Language) {
  const named = path.endsWith(".zh") ? path.slice(0, -".zh".length) : path;
  const said = inWords(valueAt(record, named), language);
  return said === "" || said.length > LONGEST
    ? html`<code>${path}</code>`
    : html`<code>${path}</code> = ${inItsLanguage(said, language)}`;
}

/** Where words stand: the section, as a reader of the page and one of the document counts it, and the line. */
export function placeOf(
  { section, line }: Evidence,
  sections: readonly AnyRecord[],
  language: Language,
) {
  const path = sectionPath(sections, section);
  const counted = path.filter(({ number }) => number !== null);
  const { comma, line: lineOf, counted: inBrackets } = words[language];
  return html`<a href="${inLanguage(`/sections/${section}`, language)}">${path.at(-1)?.name[language] ?? section}</a>${
    counted.length === 0 ? "" : inItsLanguage(inBrackets(counted), language)
  }${comma}${lineOf(line)}`;
}

/** A piece of evidence: the words in their context, what they prove, where they stand, how they were read. */
export function evidenceFigure(
  record: AnyRecord,
  piece: Evidence,
  number: number,
  sections: readonly AnyRecord[],
  language: Language,
) {
  const { proves, method, how } = piece;
  const said = words[language];
  return html`<figure id="evidence-${number}">
${quotation(piece)}
<figcaption>${number}. ${said.proves} ${proves.map((path, i) => html`${i === 0 ? "" : said.comma}${proved(record, path, language)}`)} · ${placeOf(piece, sections, language)} · ${codeIn(method, language)}${how === null ? "" : html`${said.colon}${inItsLanguage(how, language)}`}</figcaption>
</figure>
`;
}
