/** Every Cache-Control string of the API: one class an answer, chosen from what it is and its status. */
export const caching = {
  /** A frozen release's content, and files with a hash in their name: it never changes. */
  frozen: "public, max-age=31536000, immutable",
  /** Whatever moves with the newest release. */
  moving: "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
  notFound: "public, max-age=60",
  gone: "public, max-age=3600",
  never: "no-store",
} as const;

export type CacheClass = "frozen" | "moving" | "never";

/** The class of an error, by its status. */
export function cachingOfError(status: number): string {
  if (status === 404) return caching.notFound;
  return status === 410 ? caching.gone : caching.never;
}

/** A class in words, for the reference. */
export const cacheWords: Record<CacheClass, string> = {
  frozen: "Cached for a year: it never changes.",
  moving:
    "Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.",
  never: "Never cached.",
};
