import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import type { Box, Line } from "./boxes.ts";
import { round } from "./drawing.ts";
import { scaleFrom } from "./scale.ts";

/** A district as far as the map reads it. */
export interface District extends AnyRecord {
  name: Text;
  labelPoint: { lon: number; lat: number };
}

/** A part of the world, in degrees. */
interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Where a district is drawn. */
export interface Place {
  x: number;
  y: number;
  district: District;
}

const WIDTH = 356;
const MARGIN = 12;
/** Room for names in the west, where districts are many. */
const WEST = 68;
/** A degree of longitude over one of latitude, in the middle of Chongqing: it is at 30° north. */
const NARROWER = Math.cos((30 * Math.PI) / 180);
/** The eight districts of the centre, so close together that they are drawn again, larger. */
const CENTRE: Extent = { west: 106.42, east: 106.6, south: 29.35, north: 29.63 };
/** Where they are: north-west of Chongqing the map is empty. */
export const INSET: Box = { left: 1, top: 1, width: 172, height: 112 };

const heightOf = ({ west, east, south, north }: Extent, width: number) =>
  ((north - south) / ((east - west) * NARROWER)) * width;

/** North up, and as long in either direction for as many kilometres. */
function projection(extent: Extent, { left, top, width, height }: Box) {
  const x = scaleFrom([extent.west, extent.east], [left, left + width]);
  const y = scaleFrom([extent.south, extent.north], [top + height, top]);
  return ({ lon, lat }: District["labelPoint"]) => ({ x: round(x(lon)), y: round(y(lat)) });
}

function extentOf(points: readonly District["labelPoint"][]): Extent {
  const longitudes = points.map(({ lon }) => lon);
  const latitudes = points.map(({ lat }) => lat);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

const isIn = ({ west, east, south, north }: Extent, { lon, lat }: District["labelPoint"]) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The box inside another that has an extent's own proportions, in its middle. */
function fitted(extent: Extent, { left, top, width, height }: Box): Box {
  const wide = Math.min(width, height / heightOf(extent, 1));
  const high = heightOf(extent, wide);
  return {
    left: left + (width - wide) / 2,
    top: top + (height - high) / 2,
    width: wide,
    height: high,
  };
}

const inside = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Where the districts are drawn. */
interface Ground {
  /** The whole drawing. */
  whole: Box;
  /** The part that is drawn again, and its districts there. */
  centre: Box;
  /** From that part to where it is drawn again. */
  locator: Line;
  specks: readonly Place[];
  enlarged: readonly Place[];
  /** All others. */
  outer: readonly Place[];
}

const grounds = new WeakMap<readonly District[], Ground>();

/** Where districts are drawn: worked out once for a list, whichever of them matter. */
export function groundOf(districts: readonly District[]): Ground {
  const known = grounds.get(districts);
  if (known) return known;
  const extent = extentOf(districts.map(({ labelPoint }) => labelPoint));
  const wide = WIDTH - WEST - MARGIN;
  const high = round(heightOf(extent, wide));
  const whole = { left: 0, top: 0, width: WIDTH, height: high + 2 * MARGIN };
  const at = projection(extent, { left: WEST, top: MARGIN, width: wide, height: high });
  const near = projection(CENTRE, fitted(CENTRE, inside(INSET, 10)));
  const placed = (place: typeof at) => (district: District) => ({
    ...place(district.labelPoint),
    district,
  });
  const central = districts.filter(({ labelPoint }) => isIn(CENTRE, labelPoint));
  const corner = at({ lon: CENTRE.west, lat: CENTRE.north });
  const opposite = at({ lon: CENTRE.east, lat: CENTRE.south });
  const centre = {
    left: corner.x - 3,
    top: corner.y - 3,
    width: opposite.x - corner.x + 6,
    height: opposite.y - corner.y + 6,
  };
  const east = centre.left + centre.width;
  const ground = {
    whole,
    centre,
    locator: {
      from: { x: east, y: centre.top },
      to: { x: east, y: INSET.top + INSET.height },
    },
    specks: central.map(placed(at)),
    enlarged: central.map(placed(near)),
    outer: districts.filter((one) => !central.includes(one)).map(placed(at)),
  };
  grounds.set(districts, ground);
  return ground;
}
