import type { Context } from "hono";
import type { Source } from "../../model/citation.ts";
import type { KnownRelease } from "../../model/served.ts";
import type { Environment } from "../environment.ts";

/** What the citations of an answer name: its document, its release and this deployment. */
export const sourceOf = (c: Context<Environment>, release: KnownRelease): Source => ({
  plan: c.get("store").plan(release.id),
  release,
  origin: c.env.ORIGIN,
});
