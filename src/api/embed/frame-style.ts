import type { Theme } from "../../model/charts/options.ts";
import { drawingColours, FONTS, inTheme, type Palette } from "../../model/charts/palette.ts";

/** How a frame is laid out, whatever its colours. */
const layout = `*{box-sizing:border-box}html{color-scheme:light dark;-webkit-text-size-adjust:100%}body{margin:0;font:14px/1.5 ${FONTS};overflow-wrap:anywhere}:lang(zh){line-height:1.65;font-style:normal;line-break:strict;text-autospace:normal}main{max-width:900px;padding:12px;margin:0 auto}h1{font-size:18px;line-height:1.3;font-weight:700;margin:0 0 2px}h1:lang(zh){line-height:1.4}h2{font-size:13px;line-height:1.35;font-weight:600;margin:0}p{margin:0}.unit{font-size:13px}figure{margin:8px 0 10px}.drawing{display:block;overflow:visible}.say{font-size:14px;max-width:44em}.notes{font-size:13px;margin:6px 0 0;padding:0;list-style:none;max-width:48em}.revised{font-size:13px;margin:8px 0 0;padding-left:8px;border-left:3px solid}details{margin:8px 0 0;font-size:13px}summary{cursor:pointer;width:fit-content}.scroll{overflow-x:auto}table{border-collapse:collapse;margin:6px 0 0;font-size:13px;font-variant-numeric:tabular-nums}th,td{text-align:left;vertical-align:top;padding:4px 14px 4px 0;border-bottom:1px solid}th{font-weight:600}.number{text-align:right}tr>:last-child{padding-right:0}footer{margin-top:10px;padding-top:8px;border-top:1px solid;font-size:12px}a{text-underline-offset:2px}:focus-visible{outline:2px solid;outline-offset:2px}@media (prefers-reduced-motion:reduce){*{transition:none;animation:none;scroll-behavior:auto}}@media print{main{padding:0;break-inside:avoid}summary{display:none}details::details-content{content-visibility:visible;display:block}}`;

const colours = (palette: Palette) => {
  const { ground, ink, soft, line, accent } = palette;
  return `body{background:${ground};color:${ink}}.unit,.notes,footer,summary,th{color:${soft}}th,td,footer{border-color:${line}}.revised{border-color:${accent}}a{color:${accent}}${drawingColours(palette)}`;
};

/** The style of a frame in a theme. */
export const frameStyle = (theme: Theme): string =>
  `${layout}${inTheme(theme, colours)}${theme === "auto" ? "" : `html{color-scheme:${theme}}`}`;
