import type { Theme } from "../../model/charts/options.ts";
import {
  drawingColours,
  FONTS,
  inTheme,
  type Palette,
  palettes,
} from "../../model/charts/palette.ts";

/**
 * How a frame is laid out, whatever its colours, from 240 to 900 pixels of width. An element takes the
 * same rules into its shadow root: `:host` is to it what `html` and `body` are to a frame. A frame may
 * be lower than its card: what must not be cut is its foot.
 */
const layout = `
* { box-sizing: border-box }
:is(html, :host) { color-scheme: light dark }
html { -webkit-text-size-adjust: 100% }
body { margin: 0 }
:is(body, :host) { container-type: inline-size; font: 14px/1.5 var(--plan-font, ${FONTS}); overflow-wrap: anywhere }
:lang(zh) { line-height: 1.65; font-style: normal; line-break: strict; text-autospace: normal }
.card { max-width: 900px; margin: 0 auto; padding: 12px }
h1 { margin: 0 0 2px; font-size: 18px; line-height: 1.3; font-weight: 700; text-wrap: balance }
h1:lang(zh) { line-height: 1.4 }
h2 { margin: 0; font-size: 13px; line-height: 1.4; font-weight: 600 }
p { margin: 0 }
.unit { font-size: 13px }
figure { margin: 8px 0 10px }
.drawing { display: block; overflow: visible }
.key { margin: 0 0 4px; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12px }
.key svg { vertical-align: -1px }
.cells { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 18px 22px }
.cells section { display: flex; flex-direction: column; justify-content: space-between }
.cells .unit { font-size: 12px; margin-bottom: auto }
.big { font-size: 20px; line-height: 1.25 }
.big b { font-size: clamp(32px, 13cqw, 60px); line-height: 1.15; font-variant-numeric: tabular-nums }
.big small { font-size: 16px }
.beside { display: grid; gap: 10px 24px }
.map { display: block; width: 100%; max-width: 420px }
.map .near { display: none }
.list { margin: 0; padding-left: 18px; columns: 230px; column-gap: 24px }
.list .list { columns: 1; font-size: 13px }
li { margin: 0 0 3px }
.list .list li, .beside li { break-inside: avoid }
.list > li > .list { margin: 2px 0 6px }
.detail { font-size: 12px }
.say { max-width: 46em }
.notes { margin: 6px 0 0; padding: 0; list-style: none; font-size: 13px; max-width: 50em }
.revised { margin: 8px 0 0; padding-left: 8px; border-left: 3px solid; font-size: 13px }
details { margin: 8px 0 0; font-size: 13px }
summary { cursor: pointer; width: fit-content }
.scroll { overflow-x: auto }
table { margin: 6px 0 0; border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums }
th, td { padding: 4px 14px 4px 0; border-bottom: 1px solid; text-align: left; vertical-align: top; overflow-wrap: break-word }
th { font-weight: 600 }
tbody th { font-weight: 400 }
.number { text-align: right }
tr > :last-child { padding-right: 0 }
footer { margin-top: 10px; padding-top: 8px; border-top: 1px solid; font-size: 12px }
a { text-underline-offset: 2px }
:focus-visible { outline: 2px solid; outline-offset: 2px }
@container (max-width: 399px) { th, td { padding-right: 8px; font-size: 12px } .map .name { display: none } .map .near { display: inline } .drawing .beside-label, .drawing .rate { font-size: 11px } .drawing .between { display: none } }
@container (max-width: 287px) { .map .near { display: none } }
@container (max-width: 559px) { .drawing .name { display: none } .rows thead { position: absolute; clip-path: inset(50%) } .rows :is(tr, th, td) { display: block; padding: 0; border: 0; text-align: left } .rows tr { padding: 4px 0; border-width: 1px; border-bottom-style: solid } .rows tbody th { font-weight: 600 } .rows td::before { content: attr(data-name) " " } }
@container (min-width: 640px) { .from-640 { grid-template-columns: minmax(340px, 5fr) 6fr } }
@container (min-width: 900px) { .from-900 { grid-template-columns: minmax(340px, 5fr) 6fr } }
@media screen and (min-height: 200px) { html { scroll-padding-bottom: 6em } body footer { position: sticky; bottom: 0; margin-bottom: -12px; padding-bottom: 12px } }
@media (prefers-reduced-motion: reduce) { * { transition: none; animation: none } }
@media print {
.card { padding: 0 }
summary { display: none }
details::details-content { content-visibility: visible; display: block }
}
`
  .replace(/\n/g, "")
  .replace(/ *([{}:;,>]) +/g, "$1");

const colours = (palette: Palette) => {
  const { ground, ink, soft, line, accent } = palette;
  return `:is(html,body,:host),footer{background:${ground}}:is(html,body,:host){color:${ink}}.unit,.detail,.big small,.notes,footer,summary,thead th,td::before{color:${soft}}tr,th,td,footer{border-color:${line}}.revised{border-color:${accent}}a,.big b{color:${accent}}${drawingColours(palette)}`;
};

/** Colours that a page may set for the elements in it: `--plan-accent` and the like. */
const themable = (palette: Palette): Palette =>
  Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [
      name,
      // A reader's own colours are nobody else's to set.
      colour.startsWith("#") ? `var(--plan-${name},${colour})` : colour,
    ]),
  ) as unknown as Palette;

const styles = new Map<Theme, string>();

/** The style of a page for a frame, and of an element, in a theme. */
export function frameStyle(theme: Theme): string {
  const known = styles.get(theme);
  if (known !== undefined) return known;
  const schemeOf = (one: string) => `:is(html,:host){color-scheme:${one}}`;
  const scheme = theme === "auto" ? "" : schemeOf(theme);
  // Paper is white.
  const paper = `@media print{${colours(themable(palettes.light))}${schemeOf("light")}}`;
  const style = `${layout}${inTheme(theme, (palette) => colours(themable(palette)))}${scheme}${paper}`;
  styles.set(theme, style);
  return style;
}
