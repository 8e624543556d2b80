import { fnv1a } from "./fnv.ts";

/** Bytes of records, and of what stands around them, that one slice holds, about: what reading a single record costs at most. */
const SLICE = 128 * 1024;

/** How many slices a resource of so many bytes is cut into. */
export const slicesFor = (bytes: number): number => Math.max(1, Math.ceil(bytes / SLICE));

/** The slice that has the record of an id: its FNV-1a hash decides, so that no index is needed. */
export const sliceOf = (id: string, slices: number): number => fnv1a(id) % slices;
