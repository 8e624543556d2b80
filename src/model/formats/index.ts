import type { Resource } from "../resource.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";

/** Every format of a list, in documentation order; the first is the one without a suffix. */
export const formats: readonly Format[] = [json, csv, ndjson, geojson];

/** The formats that a resource offers. */
export const formatsOf = (resource: Resource): Format[] =>
  formats.filter(({ fits }) => fits?.(resource) ?? true);
