import type { Context } from "hono";
import { resources } from "../../model/catalogue.ts";
import type { CardContext, CardKind } from "../../model/charts/card.ts";
import { cardKinds } from "../../model/charts/kinds/index.ts";
import { markup } from "../../model/charts/markup.ts";
import {
  type Options,
  optionParameters,
  readOptions,
  withOptions,
} from "../../model/charts/options.ts";
import { sourceLine } from "../../model/charts/source-line.ts";
import { nearest } from "../../model/query/nearest.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { readQueryString } from "../http/query-string.ts";
import { missingRecord } from "../routes/missing-record.ts";
import { releaseOf } from "../routes/release-of.ts";
import { contextOf } from "./card-context.ts";
import { type FrameContext, frame } from "./frame.ts";
import { frameStyle } from "./frame-style.ts";
import { frameWords } from "./frame-words.ts";
import { heightScript } from "./height-script.ts";
import { framePolicy } from "./policy.ts";
import { revisionOf } from "./revision.ts";

/** Mounts every kind of embed as a page for a frame. */
export function mountEmbeds(app: App): void {
  app.get("/embed/:kind/:id", answerFrame);
}

async function answerFrame(c: Context<Environment>): Promise<Response> {
  const { kind: name = "", id = "" } = c.req.param();
  const kind = cardKinds.find((one) => one.name === name);
  if (!kind)
    return problem(c, problems.unknownPath, {
      detail: `There is no embed of the kind '${name.slice(0, 80)}'.`,
      nearest: cardKinds.map((one) => `/embed/${one.name}/{id}`),
    });
  const read = readOptions(readQueryString(new URL(c.req.url).search) ?? []);
  if ("errors" in read)
    return queryProblem(
      c,
      read.errors,
      optionParameters.map((option) => option.name),
    );
  const { options } = read;
  const found = await releaseOf(c, options.release ?? undefined);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const context = await contextOf(c, kind.needs, release, options.lang);
  const card = kind.card(context, id);
  if (!card) return missingCard(c, kind, context, id);
  const path = `/embed/${kind.name}/${id}`;
  const document = frame(card, {
    options,
    source: sourceLine(card, context),
    proof: `/v1/releases/${release.id}${card.proof}`,
    revised: await revised(c, kind, id, context, options),
    head: markup`<link rel="canonical" href="${c.env.ORIGIN}${withOptions(path, options)}">`,
  });
  const response = await answer({
    body: document.text,
    mediaType: "text/html; charset=utf-8",
    // A pinned frame moves too: it says when a later release revised what it shows.
    cache: "moving",
    permanent: withOptions(path, { ...options, release: release.id }),
    modified: lastModified(options.release === null ? release : c.var.current),
    links: [{ href: withOptions(path, options), rel: "canonical" }],
  });
  response.headers.set(
    "Content-Security-Policy",
    await framePolicy(frameStyle(options.theme), heightScript),
  );
  response.headers.set("Referrer-Policy", "no-referrer");
  return response;
}

/** Why there is no card of an id: as the API says it of the record, or with the nearest ids. */
function missingCard(c: Context<Environment>, kind: CardKind, context: CardContext, id: string) {
  const resource = resources.find(({ name }) => name === kind.resource);
  if (resource) return missingRecord(c, resource, context.release.id, id);
  const ids = kind.ids(context.dataset);
  const close = nearest(id, ids, 5);
  return problem(c, problems.unknownRecord, {
    detail: `There is no '${id.slice(0, 80)}' to embed as ${kind.name}.`,
    nearest: close.length > 0 ? close : ids,
  });
}

/** What a pinned frame says of later releases. */
async function revised(
  c: Context<Environment>,
  kind: CardKind,
  id: string,
  pinned: CardContext,
  options: Options,
): Promise<FrameContext["revised"]> {
  const { current } = c.var;
  if (options.release === null || current.id === pinned.release.id) return null;
  const revision = revisionOf(
    kind,
    id,
    pinned,
    await contextOf(c, kind.needs, current, options.lang),
  );
  if (revision === null) return null;
  const words = frameWords[options.lang];
  const changes = { text: words.changes, href: `/v1/diff/${pinned.release.id}..${current.id}.md` };
  const newest = withOptions(`/embed/${kind.name}/${id}`, { ...options, release: null });
  return revision === "withdrawn"
    ? { text: words.withdrawn(current.id), links: [changes] }
    : { text: words.revised(current.id), links: [{ text: words.newest, href: newest }, changes] };
}
