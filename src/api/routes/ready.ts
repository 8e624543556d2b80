import type { Context, Next } from "hono";
import { resources } from "../../model/catalogue.ts";
import { type ReadyAnswer, readyIn, readySliceOf } from "../../model/ready.ts";
import { utf8 } from "../../model/utf8.ts";
import type { App, Environment } from "../environment.ts";
import { whole } from "../http/answer.ts";
import { always } from "../http/headers.ts";
import { pathAndQuery } from "../http/query-string.ts";

/** Where the build may have made an answer. */
const paths = [
  "/",
  "/scorecard",
  "/gallery",
  "/explore",
  "/explore/:resource",
  "/docs/*",
  "/problems",
  "/problems/:problem",
  "/embed/:kind/:id",
  "/v1/scorecard",
  "/v1/diff/:pair",
  ...resources.flatMap(({ name }) => [`/${name}/:id`, `/v1/${name}/:file{[^/]+\\.(?:md|svg)}`]),
];

/** What every response is given, with or without the build. */
const given = new Set([...Object.keys(always), "X-Data-Release"].map((name) => name.toLowerCase()));

/** An answer of the app as the build keeps it. */
export const readyAnswer = async (address: string, response: Response): Promise<ReadyAnswer> => ({
  ready: address,
  headers: Object.fromEntries([...response.headers].filter(([name]) => !given.has(name))),
  body: await response.text(),
});

/** Mounts what the build made, before what makes the same when it is asked for. */
export function mountReady(app: App): void {
  app.on("GET", paths, answerReady);
}

/**
 * Answers what the build made: what stands at these paths without options, in each language. The app made
 * these answers itself, and makes all others, and those of another origin. Their slices are not kept: what is
 * asked for again is in the memo.
 */
async function answerReady(c: Context<Environment>, next: Next): Promise<Response | undefined> {
  const { path, search } = pathAndQuery(c.req.url);
  const made = await readyFor(c, path + search);
  return made ? whole(utf8(made.body), made.headers, search) : void (await next());
}

async function readyFor(c: Context<Environment>, asked: string): Promise<ReadyAnswer | null> {
  const { store, entries } = c.var;
  const { ready } = await store.served();
  const none = ready.slices === 0 || ready.origin !== c.env.ORIGIN;
  if (none || entries.some(([name]) => name !== "lang")) return null;
  return readyIn(await store.bytes(readySliceOf(asked, ready)), asked);
}
