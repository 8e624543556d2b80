import type { MiddlewareHandler } from "hono";
import { resources } from "../../model/catalogue.ts";
import { type ReadyAnswer, readyIn, readySliceOf } from "../../model/ready.ts";
import { targetViews } from "../../model/target-views/index.ts";
import { utf8 } from "../../model/utf8.ts";
import type { Bindings } from "../bindings.ts";
import type { Environment } from "../environment.ts";
import { whole } from "../http/answer.ts";
import { pathAndQuery } from "../http/query-string.ts";
import { storeOf } from "../store.ts";

/** A part of a path between two slashes. */
const PART = "[^/?]+";
const names = resources.map(({ name }) => name).join("|");

/** One choice of some that are made in a query. */
const one = (...names: string[]) => `(?:${names.join("|")})=[\\w-]+`;
/** Language and colours, as they are spelled. */
const look = `(?:\\?${one("lang", "theme")}(?:&${one("theme")})?)?`;

/** What the build may have made an answer to. */
const addresses = new RegExp(
  `^(?:${[
    "/",
    "/(?:scorecard|gallery|explore|docs|problems)",
    `/(?:explore|problems)/${PART}`,
    "/docs/[^?]+",
    `/embed/${PART}/${PART}`,
    `/badge/${PART}/${PART}\\.svg`,
    `/v1/scorecard(?:\\?${one("year", "group", "verdict")})?`,
    `/v1/targets/${PART}/(?:${targetViews.map(({ name }) => name).join("|")})`,
    `/(?:${names})/${PART}`,
    // A list in any form; of a record its citations are not among them.
    `/v1/(?:${names})(?:\\.[a-z.]+|/[^/.?]+(?:\\.(?:md|svg))?)?`,
  ].join("|")})${look}$`,
);

/**
 * Answers what the build made. The app made these answers itself, and makes all others, and those of another
 * origin. Their slices are not kept: what is asked for again is in the memo. One rule: a route for each
 * path would be a third of all routes.
 */
export const answerReady: MiddlewareHandler<Environment> = async (c, next) => {
  const { path, search } = pathAndQuery(c.req.url);
  const address = path + search;
  const maybe = c.req.method === "GET" && addresses.test(address);
  const made = maybe ? await readyFor(c.env, address) : null;
  if (!made) return next();
  const { body, file, headers } = made;
  const bytes = file === null ? utf8(body ?? "") : await storeOf(c.env).bytes(file);
  return whole(bytes, headers, search);
};

async function readyFor(env: Bindings, address: string): Promise<ReadyAnswer | null> {
  const [url, slices] = [env.ORIGIN + address, Number(env.READY_SLICES)];
  const slice = slices > 0 && (await storeOf(env).bytesIfAny(readySliceOf(url, slices)));
  return slice ? readyIn(slice, url) : null;
}
