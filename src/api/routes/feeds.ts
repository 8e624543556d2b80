import type { App } from "../environment.ts";
import { atom } from "../feeds/atom.ts";
import { feedOf } from "../feeds/feed.ts";
import { jsonFeed } from "../feeds/json-feed.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import { refuseQuery } from "./no-query.ts";

const feeds = [
  {
    path: "/feed.atom",
    mediaType: "application/atom+xml",
    write: atom,
  },
  {
    path: "/feed.json",
    mediaType: "application/feed+json",
    write: jsonFeed,
  },
];

/** Mounts the feeds of releases. */
export function mountFeeds(app: App): void {
  for (const { path, mediaType, write } of feeds) {
    app.get(path, async (c) => {
      const refused = refuseQuery(c);
      if (refused) return refused;
      const { store, current } = c.var;
      const feed = feedOf(store.releases, store.plan(current.id), c.env.ORIGIN);
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
