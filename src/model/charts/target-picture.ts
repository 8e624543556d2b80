import type { CardContext } from "./card.ts";
import { fixed } from "./drawing.ts";
import { targetCard } from "./kinds/target.ts";
import { languageTag } from "./language.ts";
import { Markup, markup } from "./markup.ts";
import { observedOf } from "./observations.ts";
import type { Theme } from "./options.ts";
import { drawingColours, FONTS, inTheme } from "./palette.ts";
import { sourceLine } from "./source-line.ts";
import { targetFigure } from "./target-figure.ts";
import type { TargetRecord } from "./target-record.ts";
import { linesOf } from "./text-lines.ts";

/** Size of a picture in its own units: that of a link preview, halved. */
export const PICTURE = { width: 600, height: 315 };
const MARGIN = 24;
const WIDTH = PICTURE.width - 2 * MARGIN;

/** Sizes of a title, largest first: the first in which it has two lines is taken. */
const TITLES = [20, 17, 15];

const row = (text: string, y: number, size: number, look: string, bold = false) =>
  markup`<text class="${look}" x="${MARGIN}" y="${y}" font-size="${size}"${bold ? markup` font-weight="700"` : null}>${text}</text>`;

/** A target as a picture that stands alone: an SVG file that loads nothing, light, dark or as the reader has it. */
export function targetPicture(context: CardContext, record: TargetRecord, theme: Theme): Markup {
  const { language, release, dataset } = context;
  const card = targetCard(context, record);
  const observed = observedOf(dataset, record.id);
  const size = TITLES.find((one) => linesOf(card.title, WIDTH / one).length <= 2) ?? 15;
  const title = linesOf(card.title, WIDTH / size);
  const step = Math.round(size * 1.3);
  const top = MARGIN + title.length * step + 16;
  const source = sourceLine(card, context);
  const bottom = PICTURE.height - 34;
  const { content, height } = targetFigure(record, observed, {
    across: fixed(WIDTH),
    height: bottom - top - 14,
    language,
  });
  const under = top + 8 + height + 26;
  const said = under < bottom - 20 ? linesOf(card.sentence, WIDTH / 13) : [];
  const proof = `/v1/releases/${release.id}${card.proof}`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" lang="${languageTag[language]}" xml:lang="${languageTag[language]}" role="img" aria-labelledby="title desc" font-family="${FONTS.replaceAll('"', "'")}">
<title id="title">${card.title}</title>
<desc id="desc">${card.sentence} ${source}</desc>
<style>${new Markup(inTheme(theme, drawingColours))}</style>
<rect class="ground" width="100%" height="100%"/>
${title.map((line, i) => row(line, MARGIN + step * (i + 1) - 6, size, "word", true))}
${row(card.subtitle, top, 13, "soft")}
<g transform="translate(${MARGIN} ${top + 8})">${content}</g>
${said.map((line, i) => row(line, under + i * 19, 13, "word"))}
<line class="grid" x1="${MARGIN}" x2="${PICTURE.width - MARGIN}" y1="${bottom}" y2="${bottom}"/>
<a href="${proof}">${row(source, PICTURE.height - 14, 10.5, "soft")}</a>
</svg>
`;
}
