import type { Context } from "hono";
import type { CardKind } from "../../model/charts/card.ts";
import { cardKinds } from "../../model/charts/kinds/index.ts";
import { markup } from "../../model/charts/markup.ts";
import { type Options, withOptions } from "../../model/charts/options.ts";
import { type Revision, revisionBegin, revisionsPath } from "../../model/charts/revision.ts";
import { sourceLine } from "../../model/charts/source-line.ts";
import { discoveryLinks } from "../../model/oembed/forms.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { linesInParts } from "../parts.ts";
import { contextOf } from "./card-context.ts";
import { type FrameContext, frame } from "./frame.ts";
import { frameStyle } from "./frame-style.ts";
import { frameWords } from "./frame-words.ts";
import { heightScript } from "./height-script.ts";
import { missingCard } from "./missing-card.ts";
import { optionsOf } from "./options-of.ts";
import { framePolicy } from "./policy.ts";
import { previewOf } from "./preview.ts";
import { sourceLinks } from "./source-links.ts";

/** Mounts every kind of embed as a page for a frame. */
export function mountEmbeds(app: App): void {
  app.get("/embed/:kind/:id", async (c) => {
    const response = await answerFrame(c);
    // A page that is isolated from other origins shows only frames that are so too.
    response.headers.set("Cross-Origin-Embedder-Policy", "require-corp");
    return response;
  });
}

async function answerFrame(c: Context<Environment>): Promise<Response> {
  const { kind: name = "", id = "" } = c.req.param();
  const kind = cardKinds.find((one) => one.name === name);
  if (!kind)
    return problem(c, problems.unknownPath, {
      detail: `There is no embed of the kind '${name.slice(0, 80)}': there are ${cardKinds.map((one) => one.name).join(", ")}.`,
      nearest: ["/gallery"],
    });
  const found = await optionsOf(c);
  if ("refused" in found) return found.refused;
  const { release, options } = found;
  const context = await contextOf(c, kind, id, release, options.lang);
  const card = kind.card(context, id);
  if (!card) return missingCard(c, kind, context, id);
  const path = `/embed/${kind.name}/${id}`;
  const self = withOptions(path, options);
  const document = frame(card, {
    options,
    source: sourceLine(card, context),
    links: sourceLinks(card, release.id, options),
    revised: await revised(c, kind, id, release.id, options),
    head: markup`${previewOf(card, { origin: c.env.ORIGIN, url: self, release: release.id, options })}${discoveryLinks(c.env.ORIGIN, c.env.ORIGIN + self, card.title)}`,
  });
  const response = await answer({
    body: document.text,
    mediaType: "text/html; charset=utf-8",
    // A pinned frame moves too: it says when a later release revised what it shows.
    cache: "moving",
    permanent: withOptions(path, { ...options, release: release.id }),
    modified: null,
    links: [
      { href: self, rel: "canonical" },
      ...(options.release === null
        ? []
        : [{ href: withOptions(path, { ...options, release: null }), rel: "latest-version" }]),
    ],
  });
  response.headers.set(
    "Content-Security-Policy",
    await framePolicy(frameStyle(options.theme), heightScript),
  );
  response.headers.set("Referrer-Policy", "no-referrer");
  return response;
}

/** What a pinned frame says of later releases. */
async function revised(
  c: Context<Environment>,
  kind: CardKind,
  id: string,
  pinned: string,
  options: Options,
): Promise<FrameContext["revised"]> {
  const { current, store } = c.var;
  if (options.release === null || current.id === pinned) return null;
  const begin = revisionBegin(kind.name, id, options.lang);
  const [line] = await linesInParts(store, revisionsPath(pinned), [begin]);
  if (line === undefined) return null;
  const revision = line.slice(begin.length) as Revision;
  const words = frameWords[options.lang];
  const changes = { text: words.changes, href: `/v1/diff/${pinned}..${current.id}.md` };
  const newest = withOptions(`/embed/${kind.name}/${id}`, { ...options, release: null });
  return revision === "withdrawn"
    ? { text: words.withdrawn(current.id), links: [changes] }
    : { text: words.revised(current.id), links: [{ text: words.newest, href: newest }, changes] };
}
