import { badgeKinds } from "../src/model/badges/index.ts";
import { resources } from "../src/model/catalogue.ts";
import { cardKinds } from "../src/model/charts/kinds/index.ts";
import { chartsIn } from "../src/model/charts/options.ts";
import { contentForms } from "../src/model/diff/forms.ts";
import { formatsOf } from "../src/model/formats/index.ts";
import { targetViews } from "../src/model/target-views/index.ts";
import { CPU_FIGURE } from "./cases.ts";
import { startBare, startOurs } from "./contenders.ts";
import { type Line, line } from "./figures.ts";
import { load, type Round } from "./load.ts";
import type { Server } from "./server.ts";
import { inWords, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** How often the Worker is started anew. */
const ROUNDS = 3;
/** Different URLs of a class that has as many as one likes. */
const MANY = 4000;

/** URLs that are answered alike, and with which status. */
interface Class {
  paths: string[];
  status: number;
}

/** Different URLs of each class, of which none is ever asked for twice. */
async function urlsOf({ url }: Server): Promise<Record<string, Class>> {
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
  const days = many((i) => new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10));
  const cards = cardKinds.flatMap(({ name, resource }) =>
    of(resource ?? "").map((id) => `/embed/${name}/${id}`),
  );
  const lists = resources.flatMap((resource) =>
    [
      "/v1",
      ...releases
        .filter((one) => one.resources.includes(resource.name))
        .map(({ id }) => `/v1/releases/${id}`),
    ].map((base) => ({ base, resource })),
  );
  const pairs = releases.flatMap((from) => releases.map((to) => `/v1/diff/${from.id}..${to.id}`));
  const toNewest = pairs.filter((pair) => pair.endsWith(`..${releases[0]?.id}`));
  const ok = (paths: string[]) => ({ paths, status: 200 });
  return {
    "a record": ok(records.map((path) => `/v1/${path}`)),
    "its proof page": ok(records.map((path) => `/v1/${path}.md`)),
    "its citation": ok(records.map((path) => `/v1/${path}.bib`)),
    "its page": ok(records.map((path) => `/${path}`)),
    "a list, in any format": ok(
      lists.flatMap(({ base, resource }) =>
        formatsOf(resource).map(({ extension }) => `${base}/${resource.name}.${extension}`),
      ),
    ),
    "a query": ok(many((i) => `/v1/targets?target.value[gte]=${-i}&sort=-target.value&limit=20`)),
    "a query as CSV": ok(
      many((i) => `/v1/targets.csv?target.value[gte]=${-i}&sort=-target.value&limit=20`),
    ),
    "a page of the explorer": ok(many((i) => `/explore/targets?target.value[gte]=${-i}&limit=20`)),
    "a search": ok(many((i) => `/v1/search?q=${encodeURIComponent(`物流园 ${i}`)}`)),
    "an assessment, a forecast or a trajectory": ok(
      targets.flatMap((id) =>
        targetViews.flatMap(({ name }) =>
          releases.map((release) => `/v1/releases/${release.id}/targets/${id}/${name}`),
        ),
      ),
    ),
    "a scorecard": ok(days.map((day) => `/v1/scorecard?asOf=${day}`)),
    "a chart or card in a frame": ok(cards.flatMap(chartsIn)),
    "a chart or card of a release": ok(
      releases.flatMap(({ id }) =>
        cards.flatMap(chartsIn).map((url) => `${url}${url.includes("?") ? "&" : "?"}release=${id}`),
      ),
    ),
    "a picture (SVG)": ok(targets.flatMap((id) => chartsIn(`/v1/targets/${id}.svg`))),
    "a picture of a release": ok(
      releases.flatMap((release) =>
        targets.flatMap((id) => chartsIn(`/v1/releases/${release.id}/targets/${id}.svg`)),
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
    "a diff, whole or of a resource": ok(
      pairs.flatMap((pair) =>
        contentForms.flatMap(({ extension, narrows }) => [
          `${pair}.${extension}`,
          ...resources.flatMap(({ name }) =>
            narrows ? [`${pair}.${extension}?resource=${name}`] : [],
          ),
        ]),
      ),
    ),
    "a diff of a record": ok(
      toNewest.flatMap((pair) => records.map((path) => `${pair}?ids=${path.split("/")[1]}`)),
    ),
    "404 of a record": { paths: many((i) => `/v1/targets/nothing-${i}`), status: 404 },
    "400 of a query": { paths: many((i) => `/v1/targets?grop=${i}`), status: 400 },
  };
}

/** What one round of a class measured. */
interface Measured {
  urls: number;
  bytes: number;
  ours: Round;
  /** A bare Worker that answers with one body of the class, of middling length. */
  bare: Round;
}

/** Each URL is asked for once: the first half to warm the engine up, the second half to be measured. */
async function measure(server: Server, { paths, status }: Class): Promise<Measured> {
  // Every other one, so that both halves are alike.
  const [first = [], second = []] = [0, 1].map((of) => paths.filter((_, i) => i % 2 === of));
  await load(server, { paths: first }, { status, amount: first.length });
  const ours = await load(server, { paths: second }, { status, amount: second.length });
  const body = await middling(server, first);
  const constant = await startBare({ status: 200, body });
  await load(constant, { paths: first }, { status: 200, amount: first.length });
  const bare = await load(constant, { paths: second }, { status: 200, amount: second.length });
  await constant.stop();
  return { urls: second.length, bytes: Buffer.byteLength(body), ours, bare };
}

/** How many answers are looked at for one of middling length. */
const SOME = 15;

async function middling({ url }: Server, paths: readonly string[]): Promise<string> {
  const step = Math.ceil(paths.length / SOME);
  const bodies = await Promise.all(
    paths.filter((_, i) => i % step === 0).map(async (path) => (await fetch(url + path)).text()),
  );
  return bodies.sort((a, b) => a.length - b.length)[bodies.length >> 1] ?? "";
}

/** What an answer costs that no cache and no memo has. */
export async function measureMisses(): Promise<{ markdown: string; lines: Line[] }> {
  const measured = new Map<string, Measured[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startOurs();
    for (const [name, one] of Object.entries(await urlsOf(server)))
      measured.set(name, [...(measured.get(name) ?? []), await measure(server, one)]);
    await server.stop();
  }
  const cpuOf = (rounds: Measured[], who: "ours" | "bare") =>
    rounds.map((round) => round[who].cpu ?? Number.NaN);
  const rows = [...measured].map(([name, rounds]) => [
    name,
    String(rounds[0]?.urls ?? 0),
    String(rounds[0]?.bytes ?? 0),
    inWords(spreadOf(cpuOf(rounds, "ours")), 0),
    inWords(spreadOf(cpuOf(rounds, "bare")), 0),
    inWords(spreadOf(rounds.map(({ ours }) => ours.p50)), 1),
  ]);
  const head = ["URLs", "bytes of a body", "CPU µs", "of a bare Worker", "p50 ms"];
  return {
    markdown: table(["asked for, each for the first time", ...head], rows),
    lines: [...measured].map(([name, rounds]) =>
      line(
        `${name}, for the first time, CPU in µs`,
        spreadOf(cpuOf(rounds, "ours")).median,
        "<",
        CPU_FIGURE,
      ),
    ),
  };
}
