import type { PlannedTarget } from "../derive/planned-target.ts";
import type { CardContext } from "./card.ts";
import { fixed, round } from "./drawing.ts";
import { targetCard } from "./kinds/target.ts";
import { type Language, languageTag } from "./language.ts";
import { Markup, markup } from "./markup.ts";
import { type Observed, observedOf } from "./observed.ts";
import type { Options, Theme } from "./options.ts";
import { drawingColours, FONTS, inTheme } from "./palette.ts";
import { sourceLine } from "./source-line.ts";
import { targetFigure } from "./target-figure.ts";
import { type KeyEntry, keyOf } from "./target-key.ts";
import { emsOf, linesOf } from "./text-lines.ts";

/** Size of a picture in its own units: that of a link preview, halved. */
export const PICTURE = { width: 600, height: 315 };
const MARGIN = 24;
const WIDTH = PICTURE.width - 2 * MARGIN;

/** Path of a target's PNG in a release, among the files of the build. */
export const pngFile = (
  release: string,
  id: string,
  { lang, theme }: Pick<Options, "lang" | "theme">,
) => `/v1/releases/${release}/targets/${id}.${lang}.${theme}.png`;

/** Sizes of a title, largest first: the first in which it has two lines is taken. */
const TITLES = [20, 17, 15];
/** Size of the line of source. */
const SOURCE = 10.5;
/** Size of the key. */
const KEY = 11;

const row = (text: string, y: number, size: number, look: string, bold = false) =>
  markup`<text class="${look}" x="${MARGIN}" y="${y}" font-size="${size}"${bold ? markup` font-weight="700"` : null}>${text}</text>`;

/** The key, in a row under the subtitle. */
function keyRow(entries: readonly KeyEntry[], y: number): Markup[] {
  let left = MARGIN;
  return entries.map(({ mark, text }) => {
    const at = left;
    left += emsOf(text) * KEY + 38;
    return markup`<g transform="translate(${round(at + 9)} ${y - 4})">${mark}</g><text class="word" x="${round(at + 24)}" y="${y}" font-size="${KEY}">${text}</text>`;
  });
}

/** Who reported what is drawn beside the plan's own figures. */
function reportersOf({ reports }: Observed, language: Language): string[] {
  const publishers = [...new Set(reports.map(({ source }) => source.publisher))];
  if (publishers.length === 0) return [];
  return [
    language === "zh"
      ? `观测值来源：${publishers.join("、")}`
      : `What was reported: ${publishers.join(", ")}`,
  ];
}

/** A target as a picture that stands alone: an SVG file that loads nothing, light, dark or as the reader has it. */
export function targetPicture(context: CardContext, record: PlannedTarget, theme: Theme): Markup {
  const { language, release, dataset } = context;
  const card = targetCard(context, record);
  const observed = observedOf(dataset, record);
  const size = TITLES.find((one) => linesOf(card.title, WIDTH / one).length <= 2) ?? 15;
  const title = linesOf(card.title, WIDTH / size);
  const step = Math.round(size * 1.3);
  const key = keyOf(observed, language);
  const top = MARGIN + title.length * step + (key.length > 0 ? 36 : 16);
  const sources = [sourceLine(card, context), ...reportersOf(observed, language)];
  const source = sources.flatMap((line) => linesOf(line, WIDTH / SOURCE));
  const bottom = PICTURE.height - 20 - source.length * 14;
  const { content, height } = targetFigure(record, observed, {
    across: fixed(WIDTH),
    height: bottom - top - 14,
    language,
  });
  const under = top + 8 + height + 26;
  const said = under < bottom - 20 ? linesOf(card.sentence, WIDTH / 13) : [];
  const proof = `/v1/releases/${release.id}${card.proof}.md`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" lang="${languageTag[language]}" xml:lang="${languageTag[language]}" role="img" aria-labelledby="title desc" font-family="${FONTS.replaceAll('"', "'")}">
<title id="title">${card.title}</title>
<desc id="desc">${card.sentence} ${sources.join(" ")}</desc>
<style>${new Markup(inTheme(theme, drawingColours))}</style>
<rect class="ground" width="100%" height="100%"/>
${title.map((line, i) => row(line, MARGIN + step * (i + 1) - 6, size, "word", true))}
${row(card.subtitle, top - (key.length > 0 ? 20 : 0), 13, "soft")}
${keyRow(key, top)}
<g transform="translate(${MARGIN} ${top + 8})">${content}</g>
${said.map((line, i) => row(line, under + i * 19, 13, "word"))}
<line class="grid" x1="${MARGIN}" x2="${PICTURE.width - MARGIN}" y1="${bottom}" y2="${bottom}"/>
<a href="${proof}">${source.map((line, i) => row(line, bottom + 18 + i * 14, SOURCE, "soft"))}</a>
</svg>
`;
}
