import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { mountDictionary } from "./dictionary.ts";
import { mountExplorer } from "./explorer/explorer.ts";
import { gallery } from "./gallery/gallery.ts";
import { mountGuides } from "./guides.ts";
import { landing } from "./landing/landing.ts";
import { mountMachineFiles } from "./machines/machines.ts";
import { mountScorecardPage } from "./monitoring/scorecard-page.ts";
import { mountTargetPages } from "./monitoring/target-page.ts";
import { mountProblemPages } from "./problem-pages.ts";
import { mountRecordPages } from "./record/record-page.ts";
import { mountReference } from "./reference/reference.ts";

/** Mounts the pages for people. Each reads its own parameters; only the explorer refuses others. */
export function mountSite(app: App): void {
  app.get("/", landing);
  mountExplorer(app);
  // Before the pages of all records: a target has more to show.
  mountTargetPages(app);
  mountScorecardPage(app);
  mountRecordPages(app);
  app.get("/gallery", gallery);
  mountGuides(app);
  mountDictionary(app);
  mountReference(app);
  mountProblemPages(app);
  mountMachineFiles(app);
  app.get("/favicon.svg", async (c) =>
    answer({
      body: await c.var.store.text("/favicon.svg"),
      mediaType: "image/svg+xml",
      cache: "moving",
      permanent: "/favicon.svg",
      modified: null,
    }),
  );
}
