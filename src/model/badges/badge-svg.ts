import { type Language, languageTag } from "../charts/language.ts";
import { markup } from "../charts/markup.ts";
import type { Theme } from "../charts/options.ts";
import { FONTS, inTheme, type Palette } from "../charts/palette.ts";
import { emsOf } from "../charts/text-lines.ts";

/** What a badge says, and how it looks. */
export interface Badge {
  label: string;
  message: string;
  /** The whole in a sentence, for screen readers and as a tooltip. */
  title: string;
  language: Language;
  theme: Theme;
}

const HEIGHT = 22;
const SIZE = 12;
const PADDING = 8;

/** Width of a text in pixels; the drawing holds every font to it. */
const widthOf = (text: string) => Math.ceil(emsOf(text) * SIZE);

/** A quiet half for the name, and one in the accent for what is said of it. */
const colours = ({ ground, ink, tint, accent }: Palette) =>
  `.l{fill:${tint}}.lt{fill:${ink}}.m{fill:${accent}}.mt{fill:${ground}}`;

/** A badge as an SVG: two texts side by side, the same width in every font. */
export function badgeSvg({ label, message, title, language, theme }: Badge): string {
  const left = widthOf(label) + 2 * PADDING;
  const whole = left + widthOf(message) + 2 * PADDING;
  const text = (words: string, x: number, style: string) =>
    markup`<text class="${style}" x="${x}" y="15.5" textLength="${widthOf(words)}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${HEIGHT}" viewBox="0 0 ${whole} ${HEIGHT}" role="img" aria-labelledby="title" xml:lang="${languageTag[language]}">
<title id="title">${title}</title>
<style>text{font:${SIZE}px ${FONTS.replaceAll('"', "'")}}${inTheme(theme, colours)}</style>
<clipPath id="round"><rect width="${whole}" height="${HEIGHT}" rx="4"/></clipPath>
<g clip-path="url(#round)"><rect class="l" width="${left}" height="${HEIGHT}"/><rect class="m" x="${left}" width="${whole - left}" height="${HEIGHT}"/></g>
${text(label, PADDING, "lt")}${text(message, left + PADDING, "mt")}
</svg>`}\n`;
}
