import { along, type Box, type Line } from "./boxes.ts";
import { round } from "./drawing.ts";
import { type Dot, type LabelGround, placeLabels } from "./label-places.ts";
import type { Language } from "./language.ts";
import { type District, groundOf, INSET, type Place } from "./map-ground.ts";
import { type Markup, markup } from "./markup.ts";

/** Sizes of names, of which a map shows one: a narrow one is drawn smaller, and so names larger. */
const NAMES = [
  { size: 10, look: "name" },
  { size: 13, look: "name near" },
];
const DOT = 3;

const dot = ({ x, y, chosen }: Dot) =>
  chosen
    ? markup`<circle class="dot halo" cx="${x}" cy="${y}" r="${DOT + 2}" stroke-width="1.2"/>`
    : markup`<circle class="place" cx="${x}" cy="${y}" r="${DOT}" stroke-width=".75"/>`;

/** A district that is drawn again elsewhere. */
const speck = ({ x, y, chosen }: Dot) =>
  markup`<circle class="${chosen ? "dot" : "place"}" cx="${x}" cy="${y}" r="1.6"/>`;

const empty = { drawn: [], crossed: [] };

/** Dots, those that matter on top and by name. */
function dotsOf(dots: readonly Dot[], ground: Omit<LabelGround, "size" | "away">): Markup {
  const sets = NAMES.map(({ size, look }) => ({
    size,
    look,
    labels: placeLabels(dots, { ...ground, size, away: DOT + 5 }),
  }));
  const chosen = dots.filter((one) => one.chosen);
  return markup`${sets.map(({ labels, look }) => labels.map(({ leader }) => leader && lineOf(leader, look)))}${dots.filter((one) => !one.chosen).map((one) => dot(one))}${chosen.map((one) => dot(one))}${sets.map(
    ({ labels, size, look }) =>
      labels.map(
        ({ text, x, y, anchor }) =>
          markup`<text class="word halo ${look}" x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" stroke-width="3" paint-order="stroke">${text}</text>`,
      ),
  )}`;
}

const frameOf = ({ left, top, width, height }: Box) =>
  markup`<rect class="axis" fill="none" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" stroke-width=".75"/>`;

const lineOf = ({ from, to }: Line, also = "") =>
  markup`<line class="axis${also && ` ${also}`}" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke-width=".75"/>`;

/** A name without what kind of district it is, as maps have it; in Chinese whole. */
const shortName = ({ name }: District, language: Language): string =>
  language === "zh"
    ? name.zh
    : name.en.replace(/ (District|County|[A-Z].* Autonomous County)$/, "");

/** Every district as a dot, those that matter larger, in colour and by name; the centre again, enlarged. */
export function districtMap(
  districts: readonly District[],
  chosen: ReadonlySet<string>,
  { language, label }: { language: Language; label: string },
): Markup {
  const { whole, centre, locator, specks, enlarged, outer } = groundOf(districts);
  const dots = (places: readonly Place[]): Dot[] =>
    places.map(({ x, y, district }) => ({
      x,
      y,
      name: shortName(district, language),
      chosen: chosen.has(district.id),
    }));
  const inset = markup`${frameOf(centre)}${lineOf(locator)}${dots(specks).map(speck)}${frameOf(INSET)}${dotsOf(dots(enlarged), { within: INSET, ...empty })}`;
  const ground = specks.length > 0 ? { drawn: [INSET, centre], crossed: along(locator) } : empty;
  return markup`<svg class="map" viewBox="0 0 ${whole.width} ${whole.height}" role="img" aria-label="${label}">${specks.length > 0 ? inset : null}${dotsOf(dots(outer), { within: whole, ...ground })}</svg>`;
}
