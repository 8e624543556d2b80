import type { Asked } from "./load.ts";
import { before, newest } from "./releases.ts";
import type { Server } from "./server.ts";

/** One thing that callers ask for, and how fast it is to be answered. */
export interface Case {
  name: string;
  asked: Asked;
  status: 200 | 304;
  /** Requests in a second of CPU time at least, in parts of the bare Worker's. */
  figure: number;
  /** Whether the naive Worker answers it too, with the same bytes. */
  naive: boolean;
  /** Where json-server has the same record or list. */
  jsonServer?: string;
  /** Whether it is a list: only those have a figure to reach beside a peer. */
  list?: true;
}

/** Distinct URLs of a case that no memo can answer: more than it keeps. */
const MANY = 6400;

const indicators = (bound: number) =>
  `/v1/targets?kind=indicator&target.value[gte]=${-bound}&sort=-target.value&fields=name,target,growth`;

const words =
  "物流 金融 5G logistics airport tourism 两江新区 finance exhibition 健康 软件 software trade 会展 park 保税 hub data 物流园 research".split(
    " ",
  );
/** Three words of the document in ever another order. */
const search = (i: number) => {
  const n = words.length;
  const chosen = [words[i % n], words[Math.floor(i / n) % n], words[Math.floor(i / (n * n)) % n]];
  return `/v1/search?q=${encodeURIComponent([...new Set(chosen)].join(" "))}&limit=${10 + (i % 7)}`;
};

const many = (path: (i: number) => string) => Array.from({ length: MANY }, (_, i) => path(i + 1));

/** The cases of a Worker that runs, and the release that it answers with. */
export async function casesOf({ url }: Server): Promise<{ cases: Case[]; release: string }> {
  const { release } = (await (await fetch(`${url}/v1`)).json()) as { release: string };
  const etag = (await fetch(`${url}/v1/sectors`)).headers.get("ETag") ?? "";
  return { cases: casesFor(release, etag), release };
}

/** Everything that is timed, and the figures to reach. `etag` is of the list that is revalidated. */
const casesFor = (release: string, etag: string): Case[] => [
  {
    name: "a list",
    asked: { paths: ["/v1/sectors"] },
    status: 200,
    figure: 1,
    naive: true,
    jsonServer: "/sectors",
    list: true,
  },
  {
    name: "a long list",
    asked: { paths: ["/v1/targets"] },
    status: 200,
    figure: 1,
    naive: true,
    jsonServer: "/targets",
    list: true,
  },
  {
    name: "a record",
    asked: { paths: ["/v1/targets/services-value-added"] },
    status: 200,
    figure: 1,
    naive: true,
    jsonServer: "/targets/services-value-added",
  },
  {
    name: "a list as CSV, permanent URL",
    asked: { paths: [`/v1/releases/${release}/sectors.csv`] },
    status: 200,
    figure: 1,
    naive: false,
  },
  {
    name: "304 of a list",
    asked: { paths: ["/v1/sectors"], headers: { "If-None-Match": etag } },
    status: 304,
    figure: 0.95,
    naive: false,
  },
  {
    name: "20 indicators, filtered, sorted, selected",
    asked: { paths: [indicators(0)] },
    status: 200,
    figure: 0.75,
    naive: true,
    jsonServer: "/targets?kind=indicator&_sort=target.value&_order=desc",
    list: true,
  },
  {
    name: "the same, a new query each time",
    asked: { paths: many(indicators) },
    status: 200,
    figure: 0.75,
    naive: true,
    jsonServer: "/targets?kind=indicator&_sort=target.value&_order=desc",
    list: true,
  },
  {
    name: "a search",
    asked: { paths: [`/v1/search?q=${encodeURIComponent("物流")}`] },
    status: 200,
    figure: 0.5,
    naive: false,
  },
  {
    name: "a new search each time",
    asked: { paths: [...new Set(many(search))] },
    status: 200,
    figure: 0.5,
    naive: false,
  },
  ...Object.entries({
    "a page": "/targets/services-value-added",
    "a chart in a frame": "/embed/target/services-value-added",
    "an assessment": "/v1/targets/services-value-added/assessment",
    "a diff": `/v1/diff/${before}..${newest}`,
  }).map(([name, path]) => ({
    name,
    asked: { paths: [path] },
    status: 200 as const,
    figure: 1,
    naive: false,
  })),
];

/** Our throughput at least, in parts of every peer's that answers the same lists. */
export const PEER_FIGURE = 8;
/** CPU time of any answer at most, in microseconds. */
export const CPU_FIGURE = 1000;
