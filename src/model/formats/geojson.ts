import { select } from "../query/select.ts";
import type { Format } from "./format.ts";

/** RFC 7946, for resources that have a place; the others do not offer it. */
export const geojson: Format = {
  extension: "geojson",
  mediaType: "application/geo+json; charset=utf-8",
  about: "RFC 7946 points for an overview map",
  takes: [],
  fits: ({ columns }) => columns.some(({ path }) => path.startsWith("labelPoint.")),
  encode: ({ rows, query: { fields } }) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: rows.map((row) => {
        const { labelPoint: _, ...properties } = fields ? select(row, fields) : row;
        // Where it is belongs to every feature, whatever fields are chosen.
        const point = row.labelPoint as { lon: number; lat: number } | undefined;
        return {
          type: "Feature",
          id: properties.id,
          geometry: point ? { type: "Point", coordinates: [point.lon, point.lat] } : null,
          properties,
        };
      }),
    }),
};
