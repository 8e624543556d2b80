import { OpenAPIHono } from "@hono/zod-openapi";
import { licence } from "../../model/licence.ts";
import { definitions } from "../../model/resources/index.ts";
import { documentBadges } from "./badges.ts";
import { documentCalendar } from "./calendar.ts";
import { documentCollection } from "./collection.ts";
import { documentComponents } from "./components.ts";
import { documentDiff } from "./diff.ts";
import { documentDownloads } from "./downloads.ts";
import { documentEmbedScript } from "./embed-script.ts";
import { documentEmbeds } from "./embeds.ts";
import { documentEntry } from "./entry.ts";
import { documentFeeds } from "./feeds.ts";
import { documentItemForms } from "./item-forms.ts";
import { documentLab } from "./lab.ts";
import { documentOembed } from "./oembed.ts";
import { documentPictures } from "./pictures.ts";
import { documentReleaseCitations } from "./release-citations.ts";
import { documentReleases } from "./releases.ts";
import { documentScorecard } from "./scorecard.ts";
import { documentSearch } from "./search.ts";
import { documentTargetViews } from "./target-views.ts";

/**
 * The OpenAPI 3.1 description of every operation, in the order of the app's table of contents. The
 * build writes it down; no schema runs at the edge.
 */
export function describeApi() {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  documentComponents(registry);
  documentEntry(registry);
  for (const definition of definitions) documentCollection(registry, definition);
  documentPictures(registry);
  documentTargetViews(registry);
  documentScorecard(registry);
  documentCalendar(registry);
  documentSearch(registry);
  documentItemForms(registry);
  documentReleaseCitations(registry);
  documentReleases(registry);
  documentDownloads(registry);
  documentDiff(registry);
  documentFeeds(registry);
  documentEmbeds(registry);
  documentLab(registry);
  documentOembed(registry);
  documentBadges(registry);
  documentEmbedScript(registry);
  return getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Yuplan",
      version: "1",
      description:
        "Chongqing's Modern Services Development Plan 2019–2022 (重庆市现代服务业发展计划, 渝府发〔2019〕32号) as data: keyless, read-only and cached. Every value that was read from the plan carries the words and the place that prove it; every value that we derived carries its formula. Within v1 fields, resources and enum values may be added; nothing is renamed, removed or made mandatory.",
      license: {
        name: "Data: CC BY 4.0 (structure and translations); code: MIT",
        url: licence.url,
      },
    },
    servers: [{ url: "/" }],
    security: [],
    tags: [
      { name: "start", description: "The way in, and the document itself." },
      ...definitions.map(({ name, about }) => ({ name, description: about.en })),
      {
        name: "monitoring",
        description:
          "What became of the plan: paths, assessments, the scorecard. All of it is derived.",
      },
      { name: "search", description: "Find records by words." },
      { name: "records", description: "Any record in another form." },
      { name: "releases", description: "Frozen content: a release never changes." },
      { name: "embeds", description: "Charts and cards for anyone's page." },
      { name: "lab", description: "Answers that go wrong on purpose, to test a client against." },
    ],
  });
}
