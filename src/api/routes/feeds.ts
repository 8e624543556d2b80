import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../environment.ts";
import { atom } from "../feeds/atom.ts";
import { feedOf } from "../feeds/feed.ts";
import { jsonFeed } from "../feeds/json-feed.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import { documentOperation } from "../openapi/operation.ts";
import { refuseQuery } from "./no-query.ts";

const feeds = [
  {
    path: "/feed.atom",
    operationId: "getAtomFeed",
    summary: "Releases as an Atom feed",
    mediaType: "application/atom+xml",
    write: atom,
  },
  {
    path: "/feed.json",
    operationId: "getJsonFeed",
    summary: "Releases as a JSON Feed",
    mediaType: "application/feed+json",
    write: jsonFeed,
  },
];

/** Mounts the feeds of releases. */
export function mountFeeds(app: OpenAPIHono<Environment>): void {
  for (const { path, operationId, summary, mediaType, write } of feeds) {
    documentOperation(app.openAPIRegistry, {
      path,
      operationId,
      tag: "releases",
      summary,
      mediaTypes: [mediaType],
    });
    app.get(path, async (c) => {
      const refused = refuseQuery(c);
      if (refused) return refused;
      const { store, current } = c.var;
      const plan = await store.plan(current.id);
      const feed = feedOf(await store.releases(), plan, c.env.ORIGIN);
      return answer({
        body: await write(feed, c.env.ORIGIN + path),
        mediaType: `${mediaType}; charset=utf-8`,
        cache: "moving",
        permanent: path,
        modified: lastModified(current),
        links: [{ href: path, rel: "canonical" }],
      });
    });
  }
}
