import type { Theme } from "./options.ts";

/** The colours of a theme: text on the ground has a contrast of at least 4.5, lines that mean something 3. */
export interface Palette {
  ground: string;
  ink: string;
  /** Words that are not the point. */
  soft: string;
  /** Grid. */
  line: string;
  /** What the plan wants: the one colour. */
  accent: string;
  /** Area under it. */
  tint: string;
}

export const palettes: Record<"light" | "dark", Palette> = {
  light: {
    ground: "#ffffff",
    ink: "#1b2330",
    soft: "#59636f",
    line: "#dfe3e8",
    accent: "#a3271f",
    tint: "#f7e8e5",
  },
  dark: {
    ground: "#14181e",
    ink: "#e8ebef",
    soft: "#a5aebb",
    line: "#333c48",
    accent: "#ff9384",
    tint: "#3a2624",
  },
};

/** System colours, for readers who force theirs. */
const forced: Palette = {
  ground: "Canvas",
  ink: "CanvasText",
  soft: "CanvasText",
  line: "GrayText",
  accent: "Highlight",
  tint: "Canvas",
};

/** Rules in the colours of a theme; `auto` follows the reader's setting. */
export function inTheme(theme: Theme, rules: (palette: Palette) => string): string {
  const { light, dark } = palettes;
  const own = rules(theme === "dark" ? dark : light);
  const night = theme === "auto" ? `@media (prefers-color-scheme:dark){${rules(dark)}}` : "";
  return `${own}${night}@media (forced-colors:active){${rules(forced)}}`;
}

/** Colours of what is drawn, by the classes that drawings use. */
export const drawingColours = ({ ground, ink, soft, line, accent, tint }: Palette): string =>
  [
    `.ground{fill:${ground}}`,
    `.word{fill:${ink}}`,
    `.soft{fill:${soft}}`,
    `.grid{stroke:${line}}`,
    `.axis{stroke:${soft}}`,
    `.plan{stroke:${accent}}`,
    `.area{fill:${tint}}`,
    `.dot{fill:${accent}}`,
    `.ring{fill:${ground};stroke:${accent}}`,
    `.aim{fill:${accent}}`,
    `.seen{stroke:${ink}}`,
    `.seen-dot{fill:${ink};stroke:${ground}}`,
    `.other-dot{fill:${ground};stroke:${ink}}`,
    `.reported .plan{stroke:${ink}}.reported .dot{fill:${ink}}`,
    `.place{fill:${line};stroke:${soft}}`,
    `.halo{stroke:${ground}}`,
  ].join("");

/** Fonts of every reader's machine, Latin before Chinese so that figures are Latin ones. */
export const FONTS =
  'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif';
