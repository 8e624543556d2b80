import type { Context } from "hono";
import { idsOfEither } from "../../model/diff/changes.ts";
import { contentForms, diffUrl, readPair } from "../../model/diff/forms.ts";
import {
  canonicalDiff,
  diffParameters,
  everyChange,
  everyResource,
  parseDiffQuery,
  unknownIds,
} from "../../model/diff/query.ts";
import { bareType } from "../../model/media-type.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { lastModified } from "../http/headers.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";
import { sourceOf } from "./source-of.ts";

/** What follows the newest release as an end of a diff. */
const LATEST = "latest";

/** Mounts what changed between any two releases, in every form. */
export function mountDiff(app: App): void {
  app.get("/v1/diff/:pair", answerDiff);
}

async function answerDiff(c: Context<Environment>): Promise<Response> {
  const pair = readPair(c.req.param("pair") ?? "");
  if (!pair)
    return problem(c, problems.unknownPath, {
      detail: "A diff is named by two releases with two dots between them, as 2026.1..latest.",
      nearest: ["/v1/releases"],
    });
  const { form } = pair;
  const [first, last] = [endOf(c, pair.from), endOf(c, pair.to)];
  if ("refused" in first) return first.refused;
  if ("refused" in last) return last.refused;
  const refused = form.narrows ? null : refuseQuery(c);
  if (refused) return refused;
  const parsed = parseDiffQuery(c.var.entries);
  if ("errors" in parsed) return queryProblem(c, parsed.errors, diffParameters);
  const { query } = parsed;
  const { store } = c.var;
  // Of the lists, which are long, only those that are asked for.
  const of = query.resources ?? everyResource;
  const [from, to, withdrawals] = await Promise.all([
    store.whole(first.release, of),
    store.whole(last.release, of),
    store.withdrawals(),
  ]);
  const source = sourceOf(c, last.release);
  const unknown = unknownIds(query, idsOfEither(from, to, of));
  if (unknown.length > 0) return queryProblem(c, unknown, diffParameters);
  const order = store.releases.map(({ id }) => id);
  const newer = order.indexOf(from.id) > order.indexOf(to.id) ? from : to;
  const self = diffUrl(from.id, to.id, query, form);
  // A patch is always of the whole.
  const cited = canonicalDiff(from.id, to.id, form.narrows ? query : everyChange);
  return answer({
    body: form.encode({ from, to, query, withdrawn: { withdrawals, order }, source }),
    mediaType: form.mediaType,
    cache: first.cache === "frozen" ? last.cache : first.cache,
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
  });
}

/** The release that one end of a pair names. */
const endOf = (c: Context<Environment>, id: string) => releaseOf(c, id === LATEST ? undefined : id);
