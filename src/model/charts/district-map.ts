import { scaleLinear } from "d3-scale";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import { round } from "./drawing.ts";
import { placeLabels } from "./label-places.ts";
import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";

/** A district as far as the map reads it. */
export interface District extends AnyRecord {
  name: Text;
  labelPoint: { lon: number; lat: number };
}

/** Width of the map in its own units. */
const WIDTH = 320;
const MARGIN = 12;
/** A degree of longitude over one of latitude, in the middle of Chongqing: it is at 30° north. */
const NARROWER = Math.cos((30 * Math.PI) / 180);
const DOT = { plain: 3, chosen: 5.5 };
const LABEL = 10.5;

/** A name without what kind of district it is, as maps have it; in Chinese whole. */
export const shortName = ({ name }: District, language: Language): string =>
  language === "zh"
    ? name.zh
    : name.en.replace(/ (District|County|[A-Z].* Autonomous County)$/, "");

/** North up, and as long in either direction for as many kilometres. */
function projection(districts: readonly District[]) {
  const longitudes = districts.map(({ labelPoint }) => labelPoint.lon);
  const latitudes = districts.map(({ labelPoint }) => labelPoint.lat);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const unit = (WIDTH - 2 * MARGIN) / ((east - west) * NARROWER);
  const height = round((north - south) * unit + 2 * MARGIN);
  const x = scaleLinear([west, east], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([south, north], [height - MARGIN, MARGIN]);
  return { height, at: ({ labelPoint: { lon, lat } }: District) => ({ x: x(lon), y: y(lat) }) };
}

/** Every district as a dot, and those that matter larger, in colour and by name. */
export function districtMap(
  districts: readonly District[],
  chosen: ReadonlySet<string>,
  { language, label }: { language: Language; label: string },
): Markup {
  const { height, at } = projection(districts);
  const dots = districts.map((district) => ({
    ...at(district),
    name: shortName(district, language),
    chosen: chosen.has(district.id),
  }));
  const coloured = dots.filter((dot) => dot.chosen);
  const labels = placeLabels(coloured, { size: LABEL, away: DOT.chosen + 3, width: WIDTH, height });
  return markup`<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">${dots
    .filter((dot) => !dot.chosen)
    .map(
      ({ x, y }) =>
        markup`<circle class="place" cx="${round(x)}" cy="${round(y)}" r="${DOT.plain}" stroke-width=".75"/>`,
    )}${coloured.map(
    ({ x, y }) =>
      markup`<circle class="dot halo" cx="${round(x)}" cy="${round(y)}" r="${DOT.chosen}" stroke-width="1.5"/>`,
  )}${labels.map(
    ({ text, x, y, anchor }) =>
      markup`<text class="word halo" x="${round(x)}" y="${round(y)}" font-size="${LABEL}" text-anchor="${anchor}" stroke-width="3" paint-order="stroke">${text}</text>`,
  )}</svg>`;
}
