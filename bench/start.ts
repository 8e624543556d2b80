import { request } from "node:http";
import { startBare, startOurs, startReading, startUnrehearsed } from "./contenders.ts";
import { cpuOf } from "./cpu.ts";
import { type Line, line } from "./figures.ts";
import { filesReadFor } from "./files-read.ts";
import { before, newest } from "./releases.ts";
import type { Server } from "./server.ts";
import { inWords, type Spread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** How often each server is started, for either order of a pair. */
const STARTS = 9;

/** How often another server is asked before. */
const AWAKE = 3;

/** First requests at most, in parts of the second. */
const FIGURE = 2;

/** Two paths, and the status of both if it is not 200. */
type Pair = readonly [one: string, two: string, status?: number | undefined];

/**
 * Pairs of like requests: one is the first ever asked of a new process, and the other the next. In
 * another process they change places, so that each URL is asked for as the first and as the second.
 */
const pairs: Readonly<Record<string, Pair>> = {
  "a list": ["/v1/sectors", "/v1/areas"],
  "a list as CSV": ["/v1/sectors.csv", "/v1/areas.csv"],
  "a record": ["/v1/targets/services-value-added", "/v1/clusters/guoyuan-port-logistics-park"],
  "a proof page": ["/v1/targets/services-value-added.md", "/v1/targets/services-trade.md"],
  "a query": ["/v1/targets?kind=indicator&limit=5", "/v1/clusters?limit=5"],
  "a query as CSV": ["/v1/targets.csv?kind=indicator", "/v1/clusters.csv?limit=20"],
  "a search": ["/v1/search?q=finance", "/v1/search?q=logistics"],
  "a search for two words": ["/v1/search?q=logistics+park", "/v1/search?q=port+trade"],
  "a chart in a frame": ["/embed/target/services-value-added", "/embed/target/services-trade"],
  "a picture": ["/v1/targets/services-value-added.svg", "/v1/targets/services-trade.svg"],
  "a page": ["/targets/services-value-added", "/targets/services-trade"],
  "a badge": ["/badge/targets/services-value-added.svg", "/badge/targets/services-trade.svg"],
  "an assessment": [
    "/v1/targets/services-value-added/assessment",
    "/v1/targets/services-trade/assessment",
  ],
  "a chart in other colours": [
    "/embed/target/services-value-added?theme=dark",
    "/embed/target/services-trade?theme=dark",
  ],
  "a map in other colours": [
    "/embed/district/yubei?theme=dark",
    "/embed/cluster-type/logistics-hubs?theme=dark",
  ],
  "a table": [
    "/embed/target/services-value-added?show=table",
    "/embed/target/services-trade?show=table",
  ],
  "a chart of a release": [
    `/embed/target/services-value-added?release=${newest}`,
    `/embed/target/services-trade?release=${newest}`,
  ],
  "a chart of an older release": [
    `/embed/target/services-value-added?release=${before}`,
    `/embed/target/services-trade?release=${before}`,
  ],
  "a picture of a release": [
    `/v1/releases/${newest}/targets/services-value-added.svg`,
    `/v1/releases/${newest}/targets/services-trade.svg`,
  ],
  "an oEmbed answer": [
    "/oembed?url=http%3A%2F%2Flocalhost%3A8787%2Fembed%2Ftarget%2Fservices-value-added",
    "/oembed?url=http%3A%2F%2Flocalhost%3A8787%2Fembed%2Ftarget%2Fservices-trade",
  ],
  "a proof page of a release": [
    `/v1/releases/${newest}/targets/services-value-added.md`,
    `/v1/releases/${newest}/targets/services-trade.md`,
  ],
  "a scorecard of a choice": ["/v1/scorecard?year=2020", "/v1/scorecard?group=scale"],
  "a citation": [
    "/v1/targets/services-value-added.bib",
    "/v1/clusters/guoyuan-port-logistics-park.bib",
  ],
  "a path that is not there": ["/nothing", "/other", 404],
  "a record that is not there": ["/v1/targets/nothing", "/v1/clusters/nothing", 404],
  "a query that is refused": ["/v1/targets?kind=other", "/v1/clusters?stage=other", 400],
  // The second of these finds kept what the first had to read.
  "a search that finds much of the same": ["/v1/search?q=logistics", "/v1/search?q=port"],
  "a map of a release": [
    `/embed/district/yubei?release=${newest}`,
    `/embed/district/jiangbei?release=${newest}`,
  ],
  "a scorecard of a day": ["/v1/scorecard?asOf=2021-06-01", "/v1/scorecard?asOf=2022-06-01"],
  "a diff of one resource": [
    `/v1/diff/${before}..${newest}?resource=targets`,
    `/v1/diff/${before}..${newest}?resource=clusters`,
  ],
};

/** What bare Workers answer. */
const constant = "x".repeat(20_000);

/**
 * Who is started: one is ours without the requests that it rehearses while it loads, and one a bare
 * Worker that reads the same files as ours when it is first asked.
 */
const starters = {
  ours: () => startOurs(),
  unrehearsed: startUnrehearsed,
  bare: () => startBare({ status: 200, body: constant }),
  reading: async (first: string, status?: number) =>
    startReading(await filesReadFor(first, status), constant),
};
type Starter = keyof typeof starters;

/** What a process took: CPU milliseconds until it listened, and milliseconds of its first requests. */
interface Started {
  cpu: number;
  first: number;
  second: number;
  again: number;
}

/** Milliseconds of one request on a connection of its own. */
const timed = (url: string, status = 200) =>
  new Promise<number>((done, failed) => {
    const started = performance.now();
    request(url, { agent: false }, (response) => {
      if (response.statusCode !== status) failed(new Error(`${url}: ${response.statusCode}`));
      response.resume().once("end", () => done(performance.now() - started));
    })
      .once("error", failed)
      .end();
  });

/** Milliseconds of the first requests of a new process; `other` is a server that has answered before. */
async function start(who: Starter, [one, two, status]: Pair, other: Server): Promise<Started> {
  const server: Server = await starters[who](one, status);
  const cpu = cpuOf(server.pid) ?? Number.NaN;
  const answered = who === "ours" || who === "unrehearsed" ? status : 200;
  // What this process takes to ask again after it waited is not the server's time.
  for (let i = 0; i < AWAKE; i += 1) await timed(other.url);
  const first = await timed(server.url + one, answered);
  const second = await timed(server.url + two, answered);
  const again = await timed(server.url + one, answered);
  await server.stop();
  return { cpu, first, second, again };
}

/** The mean of two processes, one for either order of the pair. */
async function inBothOrders(
  who: Starter,
  [one, two, status]: Pair,
  other: Server,
): Promise<Started> {
  const a = await start(who, [one, two, status], other);
  const b = await start(who, [two, one, status], other);
  const mean = (of: (started: Started) => number) => (of(a) + of(b)) / 2;
  return {
    cpu: mean(({ cpu }) => cpu),
    first: mean(({ first }) => first),
    second: mean(({ second }) => second),
    again: mean(({ again }) => again),
  };
}

type Runs = Record<Starter, Started[]>;

/** Starts all of them again and again, for each pair. */
async function measure(
  all: Readonly<Record<string, Pair>>,
  other: Server,
): Promise<Map<string, Runs>> {
  const measured = new Map<string, Runs>();
  for (const [name, pair] of Object.entries(all)) {
    const runs: Runs = { ours: [], unrehearsed: [], bare: [], reading: [] };
    for (let i = 0; i < STARTS; i += 1)
      for (const who of Object.keys(starters) as Starter[])
        runs[who].push(await inBothOrders(who, pair, other));
    measured.set(name, runs);
  }
  return measured;
}

const spread = (runs: Started[], of: (one: Started) => number) => spreadOf(runs.map(of));
const ratio = (runs: Started[]) => spread(runs, ({ first, second }) => first / second);
const toAgain = (runs: Started[]) => spread(runs, ({ first, again }) => first / again);
const ms = (one: Spread) => inWords(one, 1);

const tableOf = (measured: Map<string, Runs>) =>
  table(
    [
      "first asked for",
      "first request ms",
      "second, another URL ms",
      "the first again ms",
      "first ÷ second",
      "unrehearsed",
      "the bare Worker’s",
      "first ÷ again",
      "of a bare Worker that reads the same",
    ],
    [...measured].map(([name, { ours, unrehearsed, bare, reading }]) => [
      name,
      ms(spread(ours, ({ first }) => first)),
      ms(spread(ours, ({ second }) => second)),
      ms(spread(ours, ({ again }) => again)),
      ...[ours, unrehearsed, bare].map((runs) => inWords(ratio(runs))),
      ...[ours, reading].map((runs) => inWords(toAgain(runs))),
    ]),
  );

/** Starts the Worker again and again: CPU time until it listens, and the time of its first requests. */
export async function measureStart(): Promise<{ markdown: string; lines: Line[] }> {
  const other = await starters.bare();
  const measured = await measure(pairs, other);
  await other.stop();
  const all = (who: Starter) => [...measured.values()].flatMap((runs) => runs[who]);
  const listening = (who: Starter) => spread(all(who), ({ cpu }) => cpu);
  const own = listening("ours").median - listening("bare").median;
  const rehearsal = listening("ours").median - listening("unrehearsed").median;
  return {
    markdown: [
      `CPU time until the process listens: ${ms(listening("ours"))} ms with our Worker, ${ms(listening("bare"))} ms with the bare one, so that ours takes ${own.toFixed(0)} ms of it (the platform allows 1,000), ${rehearsal.toFixed(0)} for the rehearsal.`,
      tableOf(measured),
    ].join("\n\n"),
    lines: [
      line("start-up of our Worker, CPU in ms", own, "<", 1000),
      ...[...measured].map(([name, { ours }]) =>
        line(`first request after start of the second, ${name}`, ratio(ours).median, "<=", FIGURE),
      ),
    ],
  };
}
