import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { inRepo } from "../src/build/read.ts";
import { readFrozen } from "../src/build/releases.ts";
import { startBare, startOver } from "./contenders.ts";
import { type Costs, costOf } from "./cost.ts";
import { cpuOf, memoryOf } from "./cpu.ts";
import { type Line, line } from "./figures.ts";
import { buildFor, type ScaledBuild } from "./scale-build.ts";
import { type Filling, fillDatabases } from "./scale-filling.ts";
import { table } from "./table.ts";
import { workshop } from "./workerd.ts";

/**
 * How many cities have a plan; whether the other downloads are built: beyond 10 the release in one file
 * is longer than a string of V8 may be.
 */
const STEPS = [
  { cities: 1, downloads: true },
  { cities: 10, downloads: true },
  { cities: 100, downloads: false },
  { cities: 1000, downloads: false },
];

/** Requests of a class, each for another URL. */
const REQUESTS = 20;

/** Whole lists: those of the resources with the fewest records, in each format. */
const LISTS = ["sectors", "areas", "cluster-types", "programmes", "districts"].flatMap((name) =>
  ["", ".csv", ".ndjson"].map((suffix) => `/v1/${name}${suffix}`),
);

/** What is asked of a list, and of all records: in memory, or in the database. */
const [QUERY, SEARCH] = ["a query, 20 rows of it", "a search"];
const queryOf = (i: number) => `/v1/targets?target.value[gte]=${-i}&sort=-target.value&limit=20`;
const citationOf = (i: number) => `/v1/targets.bib?target.value[gte]=${-i}&limit=20`;
const explorerOf = (i: number) => `/explore/targets?target.value[gte]=${-i}&limit=20`;
const searchOf = (i: number) => `/v1/search?q=logistics+${i}&limit=20`;

/** What is told of one record must not grow with the others. */
const SINGLE = [
  "a record",
  "a record of its release",
  "a page",
  "a proof page",
  "a proof page of its release",
  "a citation",
  "a chart in a frame",
  "a chart of its release",
  "what changed of a record",
];
/**
 * CPU milliseconds of these at most, however large the dataset, in parts of what they cost for 10 cities:
 * there the next record is as seldom in a slice that was read as anywhere beyond.
 */
const FIGURE = 2;

interface Scaled extends ScaledBuild {
  cities: number;
  start: number;
  classes: Record<string, Costs>;
  filling: Filling;
  memory: number;
}

/** Builds ever larger datasets of the same shape, and asks for the same things of each. */
export async function measureScale(): Promise<{ markdown: string; lines: Line[] }> {
  const [before, release] = readFrozen(inRepo("data")).releases.slice(-2);
  if (!before || !release) throw new Error("There are no two releases to enlarge.");
  const ids = (release.dataset.targets ?? []).slice(0, REQUESTS).map(({ id }) => id);
  const measured: Scaled[] = [];
  await warmClient();
  for (const { cities, downloads } of STEPS) {
    console.error(`${cities} times …`);
    const folder = join(workshop, `scale-${cities}`);
    const built = await buildFor([before, release], cities, { folder, downloads });
    const databases = join(workshop, `databases-${cities}`);
    const over = () => startOver(built.folder, built.readySlices, databases);
    const filling = await fillDatabases(databases, over, [queryOf(0), searchOf(0), citationOf(0)]);
    const server = await over();
    const start = cpuOf(server.pid) ?? Number.NaN;
    const cost = (path: (i: number) => string, requests = REQUESTS, status = 200) =>
      costOf(server, path, requests, status);
    const classes = {
      "a record": await cost((i) => `/v1/targets/${ids[i % ids.length]}`),
      "a record of its release": await cost(
        (i) => `/v1/releases/${release.id}/targets/${ids[i % ids.length]}`,
      ),
      "a page": await cost((i) => `/targets/${ids[i % ids.length]}`),
      "a proof page": await cost((i) => `/v1/targets/${ids[i % ids.length]}.md`),
      "a proof page of its release": await cost(
        (i) => `/v1/releases/${release.id}/targets/${ids[i % ids.length]}.md`,
      ),
      "a citation": await cost((i) => `/v1/targets/${ids[i % ids.length]}.bib`),
      "a chart in a frame": await cost((i) => `/embed/target/${ids[i % ids.length]}`),
      "a chart of its release": await cost(
        (i) => `/embed/target/${ids[i % ids.length]}?release=${release.id}`,
      ),
      "404 of a record": await cost((i) => `/v1/targets/nothing-${i}`, REQUESTS, 404),
      "a whole list": await cost((i) => LISTS[i] ?? "", LISTS.length),
      "what changed of a record": await cost(
        (i) => `/v1/diff/${before.id}..${release.id}?ids=${ids[i % ids.length]}`,
      ),
      [QUERY]: await cost(queryOf),
      "how to cite it": await cost(citationOf),
      "its page of the explorer": await cost(explorerOf),
      [SEARCH]: await cost(searchOf),
      "a search of one resource": await cost(
        (i) => `/v1/search?q=logistics+${i}&resource=projects&limit=20`,
      ),
    };
    const memory = memoryOf(server.pid) ?? 0;
    await server.stop();
    measured.push({ ...built, cities, start, classes, filling, memory });
  }
  const [, base, ...larger] = measured;
  const then = ({ classes }: Scaled, name: string) => classes[name]?.next.cpu ?? Number.NaN;
  return {
    markdown: markdownOf(measured),
    lines: larger.flatMap((scaled) =>
      SINGLE.map((name) => {
        const ratio = then(scaled, name) / (base ? then(base, name) : Number.NaN);
        return line(`${name} of ${scaled.cities} cities, of one of 10`, ratio, "<=", FIGURE);
      }),
    ),
  };
}

/** Has this process ask for something, so that its own first request is none of those that are timed. */
async function warmClient(): Promise<void> {
  const bare = await startBare({ status: 200, body: "bare" });
  for (let i = 0; i < REQUESTS; i += 1) await (await fetch(bare.url)).text();
  await bare.stop();
}

function markdownOf(measured: Scaled[]): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const row = (name: string, of: (scaled: Scaled) => string) => [name, ...measured.map(of)];
  const written = (costs: Costs | undefined, when: keyof Costs) =>
    costs ? `${costs[when].cpu.toFixed(1)} (${costs[when].clock.toFixed(1)})` : "–";
  /** Two rows of a class: the first request, and the next. */
  const rowsOf = (name: string, of: (scaled: Scaled) => Costs | undefined) => [
    row(`${name}, first`, (scaled) => written(of(scaled), "first")),
    row(`${name}, then`, (scaled) => written(of(scaled), "next")),
  ];
  const [first] = measured;
  const names = Object.keys(first?.classes ?? {});
  const worker = gzipSync(readFileSync(inRepo(".wrangler/bundle/worker.js"))).length;
  return table(
    ["", ...measured.map(({ cities }) => `${cities.toLocaleString("en-GB")} ×`)],
    [
      row("records", ({ records }) => records.toLocaleString("en-GB")),
      row("build of lists and slices, s", ({ lists }) => lists.toFixed(1)),
      row("build of the search index, s", ({ index }) => index.toFixed(1)),
      row(
        "build of the other downloads, s",
        ({ downloads }) => downloads?.seconds.toFixed(1) ?? "–",
      ),
      row("files of lists and slices", ({ files }) => files.toLocaleString("en-GB")),
      row("all of them, MB", ({ bytes }) => megabytes(bytes)),
      row("slices of what is made ready", ({ readySlices }) => readySlices.toLocaleString("en-GB")),
      row("pictures", ({ pictures }) => pictures.toLocaleString("en-GB")),
      row("`yuplan.zip`, MB", ({ downloads }) => (downloads ? megabytes(downloads.bundle) : "–")),
      row("longest list, MB", ({ longest }) => megabytes(longest)),
      row("search index, MB", ({ indexBytes }) => megabytes(indexBytes)),
      row("the Worker, kB with gzip", () => (worker / 1000).toFixed(0)),
      row("start-up, CPU ms", ({ start }) => start.toFixed(0)),
      ["milliseconds of CPU (by the clock) of a request:", ...measured.map(() => "")],
      ...names.flatMap((name) => rowsOf(name, ({ classes }) => classes[name])),
      row("memory of the process after that, MB", ({ memory }) => megabytes(memory)),
      row(
        "filling a list’s tables, at the first query of all, s",
        ({ filling }) => filling.seconds[0]?.toFixed(1) ?? "–",
      ),
      row(
        "filling the index’s tables, at the first search of all, s",
        ({ filling }) => filling.seconds[1]?.toFixed(1) ?? "–",
      ),
      row(
        "filling the sections’ tables, at the first citation of a query, s",
        ({ filling }) => filling.seconds[2]?.toFixed(1) ?? "–",
      ),
      row("its files then, MB", ({ filling: { seconds, bytes } }) =>
        seconds.every((one) => one === null) ? "–" : megabytes(bytes),
      ),
    ],
  );
}
