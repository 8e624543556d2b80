import { releaseOrder } from "../release-order.ts";
import type { Resource } from "../resource.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";

/** Every format of a list, in documentation order; the first is the one without a suffix. */
export const formats: readonly Format[] = [json, csv, ndjson, geojson];

/** The formats that a resource offers: all there are, or in a release those that it has. */
export const formatsOf = (resource: Resource, release?: string): Format[] =>
  formats.filter((format) => (format.fits?.(resource) ?? true) && isIn(format, release));

/** Whether a format is one of those that a release has. */
export const isIn = ({ since }: Format, release: string | undefined): boolean =>
  since === undefined || release === undefined || releaseOrder(release, since) >= 0;
