import { readyAnswer } from "../api/routes/ready.ts";
import { resources } from "../model/catalogue.ts";
import { cardKinds } from "../model/charts/kinds/index.ts";
import { languages } from "../model/charts/language.ts";
import { chartIn } from "../model/charts/options.ts";
import { canonicalDiff } from "../model/diff/query.ts";
import { READY_SLICE, readySlice } from "../model/ready.ts";
import type { Release } from "../model/release.ts";
import type { ReadyIndex } from "../model/served.ts";
import { sliced, slicesFor } from "../model/slices.ts";
import { targetsOf } from "../model/targets.ts";
import type { Ask } from "./app-over.ts";
import type { Artefacts } from "./artefacts.ts";

/**
 * The addresses whose answers are made ready, since they take the longest to make: every page of the
 * sitemap, every frame and picture in every language, every proof page, the scorecard, and what each
 * release changed.
 */
async function addressesOf(ask: Ask, origin: string, releases: readonly Release[]) {
  const sitemap = await (await ask("/sitemap.xml")).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) =>
    url.replaceAll("&amp;", "&").slice(origin.length),
  );
  const dataset = releases.at(-1)?.dataset ?? {};
  const idsOf = (resource: string) => (dataset[resource] ?? []).map(({ id }) => id);
  const charts = [
    ...cardKinds.flatMap(({ name, ids }) => ids(dataset).map((id) => `/embed/${name}/${id}`)),
    ...idsOf(targetsOf.name).map((id) => `/v1/targets/${id}.svg`),
  ];
  return [
    ...pages,
    ...charts.flatMap((path) => languages.map((language) => chartIn(path, language))),
    ...resources.flatMap(({ name }) => idsOf(name).map((id) => `/v1/${name}/${id}.md`)),
    "/v1/scorecard",
    ...releases.slice(1).map(({ id }, i) => canonicalDiff(releases[i]?.id ?? "", id)),
  ];
}

/**
 * Has the app answer what it need not make anew at the edge. Throws if one of the answers is no 200.
 */
export async function readyAnswers(
  ask: Ask,
  origin: string,
  releases: readonly Release[],
): Promise<{ files: Artefacts; index: ReadyIndex }> {
  const lines: { key: string; line: string }[] = [];
  for (const address of await addressesOf(ask, origin, releases)) {
    const response = await ask(address);
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`);
    const answer = await readyAnswer(address, response);
    lines.push({ key: address, line: JSON.stringify(answer) });
  }
  const bytes = lines.reduce((sum, { line }) => sum + Buffer.byteLength(line), 0);
  const slices = slicesFor(bytes, READY_SLICE);
  const files = sliced(lines, slices).map((text, n) => [readySlice(n).slice(1), text] as const);
  return { files: new Map(files), index: { origin, slices } };
}
