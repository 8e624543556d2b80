import { badgeKinds } from "../src/model/badges/index.ts";
import { resources } from "../src/model/catalogue.ts";
import { cardKinds } from "../src/model/charts/kinds/index.ts";
import { languages } from "../src/model/charts/language.ts";
import { chartIn, themes } from "../src/model/charts/options.ts";
import { formatsOf } from "../src/model/formats/index.ts";
import { targetViews } from "../src/model/target-views/index.ts";
import { CPU_FIGURE } from "./cases.ts";
import { startOurs } from "./contenders.ts";
import { type Line, line } from "./figures.ts";
import { load } from "./load.ts";
import type { Server } from "./server.ts";
import { inWords, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** How often the Worker is started anew. */
const ROUNDS = 3;
/** Different URLs of a class that has as many as one likes. */
const MANY = 2000;

/** Different URLs of each class, of which none is ever asked for twice. */
async function urlsOf({
  url,
}: Server): Promise<Record<string, { paths: string[]; status: number }>> {
  const list = async (name: string) =>
    ((await (await fetch(`${url}/v1/${name}?fields=id`)).json()) as { data: { id: string }[] })
      .data;
  const { data: releases } = (await (await fetch(`${url}/v1/releases`)).json()) as {
    data: { id: string; resources: string[] }[];
  };
  const ids = new Map<string, string[]>();
  for (const { name } of resources)
    ids.set(
      name,
      (await list(name)).map(({ id }) => id),
    );
  const of = (name: string) => ids.get(name) ?? [];
  const records = resources.flatMap(({ name }) => of(name).map((id) => `${name}/${id}`));
  const targets = of("targets");
  const many = (path: (i: number) => string) => Array.from({ length: MANY }, (_, i) => path(i));
  const days = many((i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10));
  const drawn = languages.flatMap((lang) => themes.map((theme) => `lang=${lang}&theme=${theme}`));
  const bases = ["/v1", ...releases.map(({ id }) => `/v1/releases/${id}`)];
  const ok = (paths: string[]) => ({ paths, status: 200 });
  return {
    "a record": ok(records.map((path) => `/v1/${path}`)),
    "its proof page": ok(records.map((path) => `/v1/${path}.md`)),
    "its citation": ok(records.map((path) => `/v1/${path}.bib`)),
    "its page": ok(records.map((path) => `/${path}`)),
    "a query": ok(many((i) => `/v1/targets?target.value[gte]=${-i}&sort=-target.value&limit=20`)),
    "a query as CSV": ok(
      many((i) => `/v1/targets.csv?target.value[gte]=${-i}&sort=-target.value&limit=20`),
    ),
    "a search": ok(many((i) => `/v1/search?q=${encodeURIComponent("物流园")}+${i}&limit=20`)),
    "an assessment, a forecast or a trajectory": ok(
      targets.flatMap((id) =>
        targetViews.flatMap(({ name }) =>
          releases.map((release) => `/v1/releases/${release.id}/targets/${id}/${name}`),
        ),
      ),
    ),
    "a scorecard": ok(days.map((day) => `/v1/scorecard?asOf=${day}`)),
    "a chart or card in a frame": ok(
      cardKinds.flatMap(({ name, resource }) =>
        of(resource ?? "").flatMap((id) =>
          languages.map((lang) => chartIn(`/embed/${name}/${id}`, lang)),
        ),
      ),
    ),
    "the same with options": ok(
      cardKinds.flatMap(({ name, resource }) =>
        of(resource ?? "").flatMap((id) =>
          drawn.map((options) => `/embed/${name}/${id}?${options}`),
        ),
      ),
    ),
    "a picture (SVG) with options": ok(
      targets.flatMap((id) =>
        bases.flatMap((base) => drawn.map((options) => `${base}/targets/${id}.svg?${options}`)),
      ),
    ),
    "a badge": ok(
      badgeKinds.flatMap(({ resource }) =>
        of(resource).flatMap((id) => [
          `/badge/${resource}/${id}.svg`,
          `/badge/${resource}/${id}.json`,
        ]),
      ),
    ),
    "a list, in any format": ok(
      releases.flatMap(({ id, resources: has }) =>
        resources
          .filter(({ name }) => has.includes(name))
          .flatMap((one) =>
            formatsOf(one).map(({ extension }) => `/v1/releases/${id}/${one.name}.${extension}`),
          ),
      ),
    ),
    "404 of a record": { paths: many((i) => `/v1/targets/nothing-${i}`), status: 404 },
    "400 of a query": { paths: many((i) => `/v1/targets?grop=${i}`), status: 400 },
  };
}

/**
 * What an answer costs that no cache and no memo has: each URL is asked for once, the first half of a
 * class to warm the engine up, the second half to be measured.
 */
export async function measureMisses(): Promise<{ markdown: string; lines: Line[] }> {
  const measured = new Map<string, { urls: number; cpu: number[]; p50: number[] }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startOurs();
    for (const [name, { paths, status }] of Object.entries(await urlsOf(server))) {
      // Every other one, so that both halves are alike.
      const half = (of: number) => paths.filter((_, i) => i % 2 === of);
      await load(server, { paths: half(0) }, { status, amount: half(0).length });
      const { cpu, p50 } = await load(
        server,
        { paths: half(1) },
        { status, amount: half(1).length },
      );
      const one = measured.get(name) ?? { urls: half(1).length, cpu: [], p50: [] };
      one.cpu.push(cpu ?? Number.NaN);
      one.p50.push(p50);
      measured.set(name, one);
    }
    await server.stop();
  }
  const rows = [...measured].map(([name, { urls, cpu, p50 }]) => [
    name,
    String(urls),
    inWords(spreadOf(cpu), 0),
    inWords(spreadOf(p50), 1),
  ]);
  return {
    markdown: table(["asked for, each for the first time", "URLs", "CPU µs", "p50 ms"], rows),
    lines: [...measured].map(([name, { cpu }]) =>
      line(`${name}, for the first time, CPU in µs`, spreadOf(cpu).median, "<", CPU_FIGURE),
    ),
  };
}
