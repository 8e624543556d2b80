import { join } from "node:path";
import { inRepo } from "../src/build/read.ts";
import { readFrozen } from "../src/build/releases.ts";
import { startOurs } from "./contenders.ts";
import { cpuOf, memoryOf } from "./cpu.ts";
import { type Line, line } from "./figures.ts";
import { buildFor, type ScaledBuild } from "./scale-build.ts";
import { spreadOf } from "./statistics.ts";
import { table } from "./table.ts";
import { workshop } from "./workerd.ts";

/**
 * How many cities have a plan; whether their search index is built, which beyond 100 fits no Worker by
 * far, and the other downloads, which beyond 10 this machine has not the memory to hold at once.
 */
const STEPS = [
  { cities: 1, search: true, downloads: true },
  { cities: 10, search: true, downloads: true },
  { cities: 100, search: true, downloads: false },
  { cities: 1000, search: false, downloads: false },
];

/** Requests of a class, each for another URL. */
const REQUESTS = 20;

/** Whole lists: those of the resources with the fewest records, in each format. */
const LISTS = ["sectors", "areas", "cluster-types", "programmes", "districts"].flatMap((name) =>
  ["", ".csv", ".ndjson"].map((suffix) => `/v1/${name}${suffix}`),
);

/** What is told of one record must not grow with the others. */
const SINGLE = ["a record", "a proof page", "a chart in a frame"];
/** CPU milliseconds of these at most, however large the dataset, in parts of what they cost for one city. */
const FIGURE = 3;

/** A list must be read whole before it is queried: beyond this a Worker has not the memory. */
const QUERIED = 100;

interface Scaled extends ScaledBuild {
  cities: number;
  start: number;
  /** CPU milliseconds by class: of the first request of a process, and the median of the next. */
  classes: Record<string, { first: number; next: number } | null>;
  memory: number;
}

/** Builds ever larger datasets of the same shape, and asks for the same things of each. */
export async function measureScale(): Promise<{ markdown: string; lines: Line[] }> {
  const release = readFrozen(inRepo("data")).releases.at(-1);
  if (!release) throw new Error("There is no release to enlarge.");
  const ids = (release.dataset.targets ?? []).slice(0, REQUESTS).map(({ id }) => id);
  const measured: Scaled[] = [];
  for (const { cities, search, downloads } of STEPS) {
    console.error(`${cities} times …`);
    const folder = join(workshop, `scale-${cities}`);
    const built = await buildFor(release, cities, { folder, search, downloads });
    const server = await startOurs(built.folder);
    const start = cpuOf(server.pid) ?? Number.NaN;
    const cost = async (path: (i: number) => string, requests = REQUESTS) => {
      const times: number[] = [];
      for (let i = 0; i < requests; i += 1) {
        const before = cpuOf(server.pid) ?? Number.NaN;
        const response = await fetch(server.url + path(i));
        if (!response.ok) throw new Error(`${path(i)} answers ${response.status}.`);
        await response.arrayBuffer();
        times.push((cpuOf(server.pid) ?? Number.NaN) - before);
      }
      return { first: times[0] ?? 0, next: spreadOf(times.slice(1)).median };
    };
    const classes = {
      "a record": await cost((i) => `/v1/targets/${ids[i % ids.length]}`),
      "a proof page": await cost((i) => `/v1/targets/${ids[i % ids.length]}.md`),
      "a chart in a frame": await cost((i) => `/embed/target/${ids[i % ids.length]}`),
      "a whole list": await cost((i) => LISTS[i] ?? "", LISTS.length),
      "a query, 20 rows of it":
        cities > QUERIED
          ? null
          : await cost((i) => `/v1/targets?target.value[gte]=${-i}&sort=-target.value&limit=20`),
      "a search": search ? await cost((i) => `/v1/search?q=logistics+${i}&limit=20`) : null,
    };
    measured.push({ ...built, cities, start, classes, memory: memoryOf(server.pid) ?? 0 });
    await server.stop();
  }
  const [one] = measured;
  const then = ({ classes }: Scaled, name: string) => classes[name]?.next ?? Number.NaN;
  return {
    markdown: markdownOf(measured),
    lines: measured.slice(1).flatMap((scaled) =>
      SINGLE.map((name) => {
        const ratio = then(scaled, name) / (one ? then(one, name) : Number.NaN);
        return line(`${name} of ${scaled.cities} cities, of one of 1`, ratio, "<=", FIGURE);
      }),
    ),
  };
}

function markdownOf(measured: Scaled[]): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const row = (name: string, of: (scaled: Scaled) => string) => [name, ...measured.map(of)];
  const cost = (name: string, when: "first" | "next") =>
    row(`${name}, ${when === "first" ? "first" : "then"}, CPU ms`, ({ classes }) =>
      (classes[name]?.[when] ?? null) === null ? "–" : (classes[name]?.[when] ?? 0).toFixed(1),
    );
  const names = Object.keys(measured[0]?.classes ?? {});
  return table(
    ["", ...measured.map(({ cities }) => `${cities.toLocaleString("en-GB")} ×`)],
    [
      row("records", ({ records }) => records.toLocaleString("en-GB")),
      row("build of lists and slices, s", ({ lists }) => lists.toFixed(1)),
      row("build of the search index, s", ({ index }) => index?.toFixed(1) ?? "–"),
      row(
        "build of the other downloads, s",
        ({ downloads }) => downloads?.seconds.toFixed(1) ?? "–",
      ),
      row("files of lists and slices", ({ files }) => files.toLocaleString("en-GB")),
      row("all of them, MB", ({ bytes }) => megabytes(bytes)),
      row("pictures", ({ pictures }) => pictures.toLocaleString("en-GB")),
      row("the bundle, MB", ({ downloads }) => (downloads ? megabytes(downloads.bundle) : "–")),
      row("longest list, MB", ({ longest }) => megabytes(longest)),
      row("search index, MB", ({ index, indexBytes }) =>
        index === null ? "–" : megabytes(indexBytes),
      ),
      row("start-up, CPU ms", ({ start }) => start.toFixed(0)),
      ...names.flatMap((name) => [cost(name, "first"), cost(name, "next")]),
      row("memory of the process after that, MB", ({ memory }) => megabytes(memory)),
    ],
  );
}
