import { inRepo } from "../src/build/read.ts";
import { type Case, CPU_FIGURE, casesOf, PEER_FIGURE } from "./cases.ts";
import { startBare, startJsonServer, startNaive, startOurs } from "./contenders.ts";
import { type Line, line } from "./figures.ts";
import { inTurn, load, type Round } from "./load.ts";
import { assertSameAnswers } from "./same-answers.ts";
import type { Server } from "./server.ts";
import { inWords, ratios, type Spread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** How long and how often each server is loaded. */
export interface Effort {
  rounds: number;
  seconds: number;
  /** Part of the names of the cases to time; empty for all. */
  only: string;
}

/** What the servers did in a case, round by round. */
interface Measured {
  of: Case;
  ours: Round[];
  bare: Round[];
  naive: Round[] | null;
  peer: Round[] | null;
}

/** Times every case on all servers that answer it, in alternating rounds. */
export async function measureSpeed(
  effort: Effort,
): Promise<{ markdown: string; gist: string; lines: Line[] }> {
  const ours = await startOurs();
  const naive = await startNaive();
  const { cases, release } = await casesOf(ours);
  const peer = await startJsonServer(inRepo(`dist/v1/releases/${release}`));
  const measured: Measured[] = [];
  for (const one of cases.filter(({ name }) => name.includes(effort.only))) {
    console.error(`${one.name} …`);
    measured.push(await measure(one, { ours, naive, peer }, effort));
  }
  for (const server of [ours, naive, peer]) await server.stop();
  return {
    markdown: markdownOf(measured),
    gist: gistOf(measured),
    lines: measured.flatMap(linesOf),
  };
}

async function measure(
  of: Case,
  { ours, naive, peer }: Record<"ours" | "naive" | "peer", Server>,
  { rounds, seconds }: Effort,
): Promise<Measured> {
  const { asked, status, jsonServer } = of;
  const first = await fetch(ours.url + asked.paths[0], { headers: asked.headers ?? {} });
  const bare = await startBare({ status, body: await first.text() });
  const servers = {
    ours,
    bare,
    ...(of.naive ? { naive } : {}),
    ...(jsonServer ? { peer } : {}),
  };
  await assertSameAnswers(of, servers);
  const measured: Record<string, Round[]> = { ours: [], bare: [], naive: [], peer: [] };
  // The first round warms up.
  for (let round = -1; round < rounds; round += 1)
    for (const [name, server] of inTurn(Object.entries(servers), round)) {
      const there = name === "peer" && jsonServer ? { paths: [jsonServer] } : asked;
      const result = await load(server, there, { seconds, status });
      if (round >= 0) measured[name]?.push(result);
    }
  await bare.stop();
  const { ours: own = [], bare: constant = [], naive: usual = [], peer: theirs = [] } = measured;
  return {
    of,
    ours: own,
    bare: constant,
    naive: usual.length > 0 ? usual : null,
    peer: theirs.length > 0 ? theirs : null,
  };
}

const pace = (rounds: Round[]) => rounds.map(({ requestsPerSecond }) => requestsPerSecond);
const cpu = (rounds: Round[]) => rounds.map((round) => round.cpu ?? Number.NaN);
const median = (values: number[]) => spreadOf(values).median;

/**
 * How many times the requests of another server ours answers in the same time: CPU time where it can
 * be read, which neighbours on the machine and the load generator change least, otherwise by the clock.
 */
const capacity = (ours: Round[], other: Round[]): Spread =>
  [...ours, ...other].every((round) => round.cpu !== null)
    ? ratios(cpu(other), cpu(ours))
    : ratios(pace(ours), pace(other));

function linesOf({ of, ours, bare, peer }: Measured): Line[] {
  return [
    line(`${of.name}, of the bare Worker`, capacity(ours, bare).median, ">=", of.figure),
    line(`${of.name}, CPU in µs`, median(cpu(ours)), "<", CPU_FIGURE),
    ...(peer && of.list
      ? [line(`${of.name}, of json-server`, capacity(ours, peer).median, ">=", PEER_FIGURE)]
      : []),
  ];
}

const other = (ratio: typeof capacity, ours: Round[], rounds: Round[] | null) =>
  rounds ? inWords(ratio(ours, rounds), 1) : "–";

/** One table for those who only want to know how fast it is. */
const gistOf = (measured: Measured[]): string =>
  table(
    ["asked for", "CPU µs", "÷ bare Worker", "÷ naive", "÷ json-server"],
    measured.map(({ of, ours, bare, naive, peer }) => [
      of.name,
      median(cpu(ours)).toFixed(0),
      inWords(capacity(ours, bare)),
      other(capacity, ours, naive),
      other(capacity, ours, peer),
    ]),
  );

function markdownOf(measured: Measured[]): string {
  const clock = (ours: Round[], rounds: Round[]) => ratios(pace(ours), pace(rounds));
  /** A measure of ours, and in parts of the bare Worker's. */
  const beside = (of: (round: Round) => number, digits: number, { ours, bare }: Measured) => [
    median(ours.map(of)).toFixed(digits),
    inWords(ratios(ours.map(of), bare.map(of))),
  ];
  const capacities = table(
    ["asked for", "figure", "÷ bare Worker", "÷ naive", "÷ json-server"],
    measured.map(({ of, ours, bare, naive, peer }) => [
      of.name,
      `≥ ${of.figure}`,
      inWords(capacity(ours, bare)),
      other(capacity, ours, naive),
      other(capacity, ours, peer),
    ]),
  );
  const paces = table(
    ["asked for", "requests a second", "÷ bare Worker", "÷ naive", "÷ json-server"],
    measured.map(({ of, ours, bare, naive, peer }) => [
      of.name,
      median(pace(ours)).toFixed(0),
      inWords(clock(ours, bare)),
      other(clock, ours, naive),
      other(clock, ours, peer),
    ]),
  );
  const costs = table(
    ["asked for", "CPU µs", "÷ bare", "p50 ms", "÷ bare", "p99 ms", "÷ bare", "bytes", "÷ bare"],
    measured.map((one) => [
      one.of.name,
      ...beside(({ cpu }) => cpu ?? Number.NaN, 0, one),
      ...beside(({ p50 }) => p50, 1, one),
      ...beside(({ p99 }) => p99, 1, one),
      ...beside(({ bytes }) => bytes, 0, one),
    ]),
  );
  return `Requests in a second of CPU time, median and quartiles of the rounds:\n\n${capacities}\n\nRequests in a second by the clock, with the load generator on the same cores:\n\n${paces}\n\nCPU time, latency with 16 connections, and bytes on the wire of one request, where less is better:\n\n${costs}`;
}
