import { fnv1a } from "./fnv.ts";
import { sorted, written } from "./lines.ts";

/** Bytes of records, and of what stands around them, that one slice holds, about: what reading a single record costs at most. */
const SLICE = 32 * 1024;

/** How many slices so many bytes are cut into. */
export const slicesFor = (bytes: number): number => Math.max(1, Math.ceil(bytes / SLICE));

/** How many bytes so many slices have, about. */
export const bytesOf = (slices: number): number => slices * SLICE;

/** The slice that has the record of an id: its FNV-1a hash decides, so that no index is needed. */
export const sliceOf = (id: string, slices: number): number => fnv1a(id) % slices;

/** Path of the ids of a resource in a release, in parts. */
export const idsPath = (release: string, resource: string) =>
  `/v1/releases/${release}/ids/${resource}`;

/** Path of the ids of all records in a release, each with its resource, in parts. */
export const addressesPath = (release: string) => `/v1/releases/${release}/addresses`;

/** Slices of some lines, each with what it is found by: in a slice they are sorted. */
export function sliced(lines: readonly { key: string; line: string }[], slices: number): string[] {
  const each = Array.from({ length: slices }, (): string[] => []);
  for (const { key, line } of lines) each[sliceOf(key, slices)]?.push(line);
  return each.map((some) => written(sorted(some)));
}
