import type { Context } from "hono";
import { contentForms, type DiffForm, diffUrl, readPair } from "../../model/diff/forms.ts";
import { wholePath } from "../../model/diff/kept.ts";
import {
  canonicalDiff,
  type DiffQuery,
  diffParameters,
  everyChange,
  everyResource,
  parseDiffQuery,
  unknownIds,
} from "../../model/diff/query.ts";
import { bareType } from "../../model/media-type.ts";
import type { QueryError } from "../../model/query/query.ts";
import { LONGEST_MADE } from "../../model/ready.ts";
import type { KnownRelease } from "../../model/served.ts";
import {
  type AskedRecords,
  changesOf,
  idsAbout,
  idsOfEither,
  keptDiff,
  lengthOf,
} from "../changes.ts";
import type { App, Environment } from "../environment.ts";
import { type About, answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { lastModified } from "../http/headers.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";
import { sourceOf } from "./source-of.ts";
import { answerStored } from "./stored.ts";

/** What follows the newest release as an end of a diff. */
const LATEST = "latest";

/** Mounts what changed between any two releases, in every form. */
export function mountDiff(app: App): void {
  app.get("/v1/diff/:pair", answerDiff);
}

async function answerDiff(c: Context<Environment>): Promise<Response> {
  const named = readPair(c.req.param("pair") ?? "");
  if (!named)
    return problem(c, problems.unknownPath, {
      detail: "A diff is named by two releases with two dots between them, as 2026.1..latest.",
      nearest: ["/v1/releases"],
    });
  const { form } = named;
  const [first, last] = [endOf(c, named.from), endOf(c, named.to)];
  if ("refused" in first) return first.refused;
  if ("refused" in last) return last.refused;
  const refused = form.narrows ? null : refuseQuery(c);
  if (refused) return refused;
  const parsed = parseDiffQuery(c.var.entries);
  if ("errors" in parsed) return queryProblem(c, parsed.errors, diffParameters);
  const { query } = parsed;
  const { store } = c.var;
  const [from, to] = [first.release, last.release];
  const asked = await askedOf(c, query, [from.id, to.id]);
  if (asked instanceof Response) return asked;
  const cache = first.cache === "frozen" ? last.cache : first.cache;
  const about = { ...aboutDiff(c, form, { from, to, query }), cache };
  const kept = await keptDiff(store, from.id, to.id);
  const { encode, extension } = form;
  const isContent = contentForms.includes(form);
  const isWhole = query.resources === null && query.ids === null;
  const isOurs = !form.isAbsolute || kept.origin === c.env.ORIGIN;
  if (encode === null || (isContent && isWhole && isOurs)) {
    const whole = kept.whole[extension];
    if (!whole) throw new Error(`The build kept no ${extension} of ${from.id}..${to.id}.`);
    return answerStored(await store.open(wholePath(from.id, to.id, extension)), whole, about);
  }
  if (isContent && lengthOf(kept, asked) > LONGEST_MADE)
    return queryProblem(c, [tooLong], diffParameters);
  const pair = { from: from.id, to: to.id };
  const changes = isContent ? await changesOf(store, pair, kept, asked) : [];
  return answer({
    body: encode({ from, to, query, changes, source: sourceOf(c, to) }),
    ...about,
  });
}

/** The records that a query asks for, or what is wrong with its ids. */
async function askedOf(
  c: Context<Environment>,
  query: DiffQuery,
  releases: readonly string[],
): Promise<AskedRecords | Response> {
  const names = query.resources ?? everyResource;
  const { ids } = query;
  if (!ids) return new Map(names.map((name) => [name, null]));
  const found = await idsOfEither(c.var.store, releases, names, ids);
  const known = new Set([...found.values()].flat());
  const missing = ids.find((id) => !known.has(id));
  if (missing === undefined) return found;
  const near = await idsAbout(c.var.store, releases, names, missing);
  return queryProblem(c, unknownIds(query, known, near), diffParameters);
}

/** Why so many changes are not answered at once. */
const tooLong: QueryError = {
  in: "query",
  name: "ids",
  code: "not-allowed",
  detail: "What changed is too long for one answer. Name `ids`, or take the whole diff as JSON.",
};

/** What a diff's answer says beside its changes. */
function aboutDiff(
  c: Context<Environment>,
  form: DiffForm,
  { from, to, query }: { from: KnownRelease; to: KnownRelease; query: DiffQuery },
): Omit<About, "cache"> {
  const order = c.var.store.releases.map(({ id }) => id);
  const newer = order.indexOf(from.id) > order.indexOf(to.id) ? from : to;
  const self = diffUrl(from.id, to.id, query, form);
  // A patch is always of the whole.
  const cited = canonicalDiff(from.id, to.id, form.narrows ? query : everyChange);
  return {
    mediaType: form.mediaType,
    permanent: self,
    modified: lastModified(newer),
    links: [
      { href: self, rel: "canonical" },
      ...contentForms
        .filter((one) => one !== form)
        .map((one) => ({
          href: diffUrl(from.id, to.id, query, one),
          rel: "alternate",
          type: bareType(one.mediaType),
        })),
      ...citingLinks(c.env.ORIGIN, cited, cited),
    ],
  };
}

/** The release that one end of a pair names. */
const endOf = (c: Context<Environment>, id: string) => releaseOf(c, id === LATEST ? undefined : id);
