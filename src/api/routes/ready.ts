import type { Context, Next } from "hono";
import { badgeKinds } from "../../model/badges/index.ts";
import { resources } from "../../model/catalogue.ts";
import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { type ReadyAnswer, readyIn, readySliceOf } from "../../model/ready.ts";
import { targetViews } from "../../model/target-views/index.ts";
import { utf8 } from "../../model/utf8.ts";
import type { App, Environment } from "../environment.ts";
import { LONGEST_KEPT, whole } from "../http/answer.ts";
import { always } from "../http/headers.ts";
import { pathAndQuery } from "../http/query-string.ts";
import { storeOf } from "../store.ts";

/** Every list in every format, and how to cite it. */
export const readyLists: readonly string[] = resources.flatMap((resource) => [
  `/v1/${resource.name}`,
  ...[...formatsOf(resource), ...citationForms].map(({ extension }) =>
    inForm(`/v1/${resource.name}`, extension),
  ),
]);

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
  ...badgeKinds.map(({ resource }) => `/badge/${resource}/:file{[^/]+\\.svg}`),
  "/v1/scorecard",
  "/v1/diff/:pair",
  ...readyLists,
  ...resources.flatMap(({ name }) => [
    `/${name}/:id`,
    `/v1/${name}/:file{[^/.]+(?:\\.(?:md|svg))?}`,
  ]),
  ...targetViews.map(({ name }) => `/v1/targets/:id/${name}`),
];

/** Queries that the build may have answered: none, and the other language. */
const queries = ["", "?lang=zh"];

/** What every response is given, with or without the build. */
const given = new Set(Object.keys(always).map((name) => name.toLowerCase()));

/** An answer of the app as the build keeps it, by its URL; null for one that is too long to hold. */
export async function readyAnswer(url: string, response: Response): Promise<ReadyAnswer | null> {
  const body = await response.text();
  if (body.length > LONGEST_KEPT) return null;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !given.has(name)));
  return { ready: url, headers, body, file: null };
}

/** Mounts what the build made, before all that makes the same when it is asked for. */
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
  const made = queries.includes(search) ? await readyFor(c, path + search) : null;
  if (!made) return void (await next());
  const { body, file, headers } = made;
  const bytes = file === null ? utf8(body ?? "") : await storeOf(c.env.ASSETS).bytes(file);
  return whole(bytes, headers, search);
}

async function readyFor({ env }: Context<Environment>, address: string) {
  const [url, slices] = [env.ORIGIN + address, Number(env.READY_SLICES)];
  const slice = slices > 0 && (await storeOf(env.ASSETS).bytesIfAny(readySliceOf(url, slices)));
  return slice ? readyIn(slice, url) : null;
}
