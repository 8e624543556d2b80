import { type ReadyAnswer, readySlice } from "../model/ready.ts";
import { writeIndex } from "../model/search/engine.ts";
import type { Passage } from "../model/search/passages.ts";
import { SERVED } from "../model/served.ts";
import { targetsOf } from "../model/targets.ts";
import type { Bindings } from "./bindings.ts";

/** A made-up record of a made-up release: nothing of them is kept or sent. */
const record = { id: "one", kind: "indicator", name: { zh: "一项", en: "One" } };

/** How often a search finds it: enough to compile what shows a hit. */
const HITS = 4;

/** Words of both scripts, long enough to be cut. */
const passages: Passage[] = [
  { path: "name.zh", aspect: "name", text: "一项" },
  { path: "name.en", aspect: "name", text: "One" },
  {
    path: "evidence.0.quote.exact",
    aspect: "text",
    text: `一项，${"words that stand before it, ".repeat(2)}one, ${"一二三四五六七八九十的1,000.5，".repeat(6)}`,
    section: "one",
  },
  { path: "sectors", aspect: "link", text: "一项\nOne-two cities" },
];
const index = writeIndex({
  heading: {
    documentCount: HITS,
    fieldIds: { name: 0, alias: 1, text: 2, link: 3 },
    averageFieldLength: [1, 1, 1, 1],
  },
  documents: Array.from({ length: HITS }, () => ({
    ...record,
    resource: targetsOf,
    lengths: [1, 1, 1, 1],
  })),
  shown: Array.from({ length: HITS }, () => ({ section: null, passages })),
  terms: [`one 0${",1".repeat(HITS - 1)}`, "一项 0"],
});
const release = { id: "0", date: "2000-01-01", resources: ["targets"], changes: null };
const files: Readonly<Record<string, unknown>> = {
  [SERVED]: {
    releases: [release],
    plans: { "0": {} },
    sizes: { "0": { targets: { records: 1, slices: 1 } } },
    ready: { origin: "", slices: 1 },
  },
  "/v1/releases/0/manifest.json": { files: [{ path: "targets.json", bytes: 1, sha256: "00" }] },
  "/v1/releases/0/targets.json": { data: [record] },
  "/v1/releases/0/slices/targets-0.ndjson": record,
  "/v1/releases/0/search-index.txt": index,
  [readySlice(0)]: { ready: "/targets/one", headers: {}, body: "一" } satisfies ReadyAnswer,
};

/** What is asked: one of each class that answers the most. */
const paths = [
  "/v1/targets",
  "/v1/targets/one",
  "/v1/targets?kind=indicator&sort=-id&fields=name.en&limit=1",
  "/v1/targets.csv?kind=indicator",
  "/targets/one",
  "/v1/search?q=one%20%E4%B8%80%E9%A1%B9",
];

/** What handlers read and write of a response; the runtime makes none of its own while it loads. */
class StandIn {
  readonly ok = true;
  readonly #body: unknown;
  readonly headers: Headers;
  readonly status: number;

  constructor(body: unknown, { headers, status = 200 }: ResponseInit = {}) {
    this.#body = body;
    this.headers = new Headers(headers);
    this.status = status;
  }

  async text(): Promise<string> {
    return String(this.#body);
  }

  async arrayBuffer(): Promise<ArrayBufferLike> {
    return new TextEncoder().encode(await this.text()).buffer;
  }
}

const bindings: Bindings = {
  ASSETS: {
    fetch: async (url) => {
      const file = files[new URL(url).pathname];
      return new Response(typeof file === "string" ? file : `${JSON.stringify(file)}\n`);
    },
  },
  ORIGIN: "",
  MCP: { serve: () => Promise.reject(new Error("Nothing asks it before a request.")) },
};

/**
 * Has `serve` answer a few requests out of nothing, so that the engine compiles what answers them while
 * the Worker loads, which the platform does before a request waits for it. The build cannot: the platform
 * takes no compiled code. Gives the statuses.
 */
export async function warmUp(
  serve: (request: Request, env: Bindings) => Response | Promise<Response>,
): Promise<number[]> {
  const { Response } = globalThis;
  Object.assign(globalThis, { Response: StandIn });
  try {
    const statuses: number[] = [];
    for (const path of paths)
      statuses.push((await serve(new Request(`http://warm-up${path}`), bindings)).status);
    return statuses;
  } finally {
    Object.assign(globalThis, { Response });
  }
}
