import { unzipSync, zipSync } from "fflate";

/**
 * A ZIP of files by path, in the given order. Every entry has the same date, and its time of day is
 * given in local time, as the format means it: the bytes depend neither on the clock nor on the zone.
 */
export function zipOf(files: Iterable<readonly [string, Uint8Array]>, date: string): Uint8Array {
  return zipSync(Object.fromEntries(files), {
    level: 6,
    mtime: new Date(`${date}T12:00:00`),
    os: 3, // Unix, so that the permissions below count
    attrs: 0o644 << 16,
  });
}

/** A ZIP that another library wrote, with the dates of its entries set and its entries in order. */
export function redated(zip: Uint8Array, date: string): Uint8Array {
  const entries = Object.entries(unzipSync(zip));
  return zipOf(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)),
    date,
  );
}
