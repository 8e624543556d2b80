import { HonoBase as Hono } from "hono/hono-base";
import { TrieRouter } from "hono/router/trie-router";
import { resources } from "../model/catalogue.ts";
import { mountBadges } from "./embed/badges.ts";
import { mountEmbeds } from "./embed/embeds.ts";
import { mountOembed } from "./embed/oembed.ts";
import { mountScript } from "./embed/script.ts";
import type { App, Environment } from "./environment.ts";
import { everyResponse } from "./http/every-response.ts";
import { failed, nothingHere } from "./http/fallbacks.ts";
import { soundRequest } from "./http/sound-request.ts";
import { mountCalendar } from "./routes/calendar.ts";
import { mountCollection } from "./routes/collection.ts";
import { mountDiff } from "./routes/diff.ts";
import { mountDownloads } from "./routes/downloads.ts";
import { mountEntry } from "./routes/entry.ts";
import { mountFeeds } from "./routes/feeds.ts";
import { mountFiles } from "./routes/files.ts";
import { mountLab } from "./routes/lab.ts";
import { mountMcp } from "./routes/mcp.ts";
import { mountPictures } from "./routes/pictures.ts";
import { answerReady } from "./routes/ready.ts";
import { mountReleaseCitations } from "./routes/release-citations.ts";
import { mountReleases } from "./routes/releases.ts";
import { mountScorecard } from "./routes/scorecard.ts";
import { mountSearch } from "./routes/search.ts";
import { mountTargetViews } from "./routes/target-views.ts";
import { mountSite } from "./site/site.ts";

/** The whole API: what happens to every request, in order, and then what is where. */
export function createApp(): App {
  // The one router that takes every path of ours: the default tries another first, in the first request.
  const app = new Hono<Environment>({ router: new TrieRouter() });
  app.onError(failed);
  app.notFound(nothingHere);

  // Before all else: its answers are whole.
  app.use(answerReady);
  app.use(everyResponse);
  // Before the rule that there is nothing but GET.
  mountMcp(app);
  app.use(soundRequest);

  mountEntry(app);
  // Before the records: a picture's suffix would be taken for a form of one.
  mountPictures(app);
  for (const resource of resources) mountCollection(app, resource);
  mountTargetViews(app);
  mountScorecard(app);
  mountCalendar(app);
  mountSearch(app);
  mountReleaseCitations(app);
  mountReleases(app);
  mountDownloads(app);
  mountDiff(app);
  mountFeeds(app);
  mountEmbeds(app);
  mountLab(app);
  mountOembed(app);
  mountBadges(app);
  mountScript(app);
  mountFiles(app);
  mountSite(app);
  return app;
}
