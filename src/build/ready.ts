import { always } from "../api/http/headers.ts";
import { badgeKinds } from "../model/badges/index.ts";
import { cardKinds } from "../model/charts/kinds/index.ts";
import { languages } from "../model/charts/language.ts";
import { chartIn, chartsIn } from "../model/charts/options.ts";
import { inForm } from "../model/citations/form.ts";
import { citationForms } from "../model/citations/index.ts";
import { formatsOf } from "../model/formats/index.ts";
import { LONGEST_KEPT, type ReadyAnswer, readySlice } from "../model/ready.ts";
import type { Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { scorecardsOfOneChoice } from "../model/scorecard.ts";
import { sliced } from "../model/slices.ts";
import { targetViews } from "../model/target-views/index.ts";
import { targetsOf } from "../model/targets.ts";
import type { Ask } from "./app-over.ts";
import type { Artefacts } from "./artefacts.ts";

/**
 * The addresses whose answers are made ready, since they are asked for most or take the longest to make:
 * every page of the sitemap, every frame and picture in every language and theme, every badge in every
 * language, every list and how to cite it, every record and its proof page, what is worked out of each
 * target, and the scorecard of each year, group and verdict.
 */
export async function readyAddresses(ask: Ask, origin: string, newest: Release | undefined) {
  const pages = await pagesIn(ask, origin, "/sitemap.xml");
  const dataset = newest?.dataset ?? {};
  // What came later than the newest release, it has not.
  const resources = definitions.filter(({ name }) => name in dataset);
  const idsOf = (resource: string) => (dataset[resource] ?? []).map(({ id }) => id);
  const charts = [
    ...cardKinds.flatMap(({ name, ids }) => ids(dataset).map((id) => `/embed/${name}/${id}`)),
    ...idsOf(targetsOf.name).map((id) => `/v1/targets/${id}.svg`),
  ];
  const badges = badgeKinds.flatMap(({ resource }) =>
    idsOf(resource).map((id) => `/badge/${resource}/${id}.svg`),
  );
  return [
    ...pages,
    ...charts.flatMap(chartsIn),
    ...badges.flatMap((path) => languages.map((language) => chartIn(path, language))),
    ...resources.flatMap((resource) => [
      `/v1/${resource.name}`,
      ...[...formatsOf(resource, newest?.id), ...citationForms].map(({ extension }) =>
        inForm(`/v1/${resource.name}`, extension),
      ),
    ]),
    ...resources.flatMap(({ name }) =>
      idsOf(name).flatMap((id) => [`/v1/${name}/${id}`, `/v1/${name}/${id}.md`]),
    ),
    ...idsOf(targetsOf.name).flatMap((id) =>
      targetViews.map(({ name }) => `/v1/targets/${id}/${name}`),
    ),
    ...(newest ? scorecardsOfOneChoice(newest.plan) : []),
  ];
}

/** The pages of a sitemap, or of those that it leads to. */
async function pagesIn(ask: Ask, origin: string, path: string): Promise<string[]> {
  const sitemap = await (await ask(path)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) =>
    url.replaceAll("&amp;", "&").slice(origin.length),
  );
  if (!sitemap.includes("<sitemapindex")) return paths;
  return (await Promise.all(paths.map((part) => pagesIn(ask, origin, part)))).flat();
}

/** What every response is given, with or without the build. */
const given = new Set(Object.keys(always).map((name) => name.toLowerCase()));

/** An answer of the app as the build keeps it, by its URL; null for one that is too long to hold. */
async function readyAnswer(url: string, response: Response): Promise<ReadyAnswer | null> {
  const body = await response.text();
  if (Buffer.byteLength(body) > LONGEST_KEPT) return null;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !given.has(name)));
  return { ready: url, headers, body, file: null };
}

/**
 * Has the app answer what it need not make anew at the edge, and gives its slices. Throws if one of the
 * answers is no 200.
 */
export async function readyAnswers(
  ask: Ask,
  artefacts: Artefacts,
  newest: Release | undefined,
  { origin, slices }: { origin: string; slices: number },
): Promise<Artefacts> {
  const lines: { key: string; line: string }[] = [];
  for (const address of await readyAddresses(ask, origin, newest)) {
    const response = await ask(address);
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`);
    const answer = await readyAnswer(origin + address, response);
    if (!answer) continue;
    // A list is the file at its permanent path already.
    const path = response.headers.get("Content-Location") ?? "";
    const isBody = (file: string) => holds(artefacts.get(file.slice(1)), answer.body ?? "");
    const file = [path, `${path}.json`].find(isBody) ?? null;
    const kept: ReadyAnswer = file === null ? answer : { ...answer, body: null, file };
    lines.push({ key: kept.ready, line: JSON.stringify(kept) });
  }
  return new Map(sliced(lines, slices).map((text, n) => [readySlice(n).slice(1), text] as const));
}

const holds = (content: string | Uint8Array | undefined, text: string) =>
  content !== undefined && Buffer.from(content).equals(Buffer.from(text));
