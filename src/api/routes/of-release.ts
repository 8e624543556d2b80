import type { Context } from "hono";
import { permanently } from "../../model/listing.ts";
import type { Environment } from "../environment.ts";
import type { About } from "../http/answer.ts";
import { type Link, lastModified } from "../http/headers.ts";
import { asAsked, type FoundRelease } from "./release-of.ts";

/**
 * What an answer out of a release says of itself, by its path in the current one: its permanent twin,
 * its canonical address as it was asked for, the same of the newest release (RFC 5829), and where
 * else it leads.
 */
export function ofRelease(
  c: Context<Environment>,
  { release, cache }: FoundRelease,
  self: string,
  links: readonly Link[] = [],
): Omit<About, "mediaType"> & { links: Link[] } {
  const asked = asAsked(c, self);
  const latest = asked === self ? [] : [{ href: self, rel: "latest-version" }];
  return {
    cache,
    permanent: permanently(release.id, self),
    modified: lastModified(release),
    links: [{ href: asked, rel: "canonical" }, ...latest, ...links],
  };
}

/** How an answer that has no other forms says that it is to be cited: by its permanent URL (RFC 8574). */
export const citedAs = (c: Context<Environment>, release: string, self: string): Link => ({
  href: c.env.ORIGIN + permanently(release, self),
  rel: "cite-as",
});
