import type { Bindings } from "./bindings.ts";

/** A made-up record of a made-up release: nothing of them is kept or sent. */
const record = { id: "one", kind: "indicator", name: { zh: "一", en: "One" } };
const release = { id: "0", date: "2000-01-01", resources: ["targets"], changes: null };
const files: Readonly<Record<string, unknown>> = {
  "/v1/releases.json": [release],
  "/v1/releases/0/manifest.json": { files: [{ path: "targets.json", bytes: 1, sha256: "00" }] },
  "/v1/releases/0/sizes.json": { targets: { records: 1, slices: 1 } },
  "/v1/releases/0/targets.json": { data: [record] },
  "/v1/releases/0/slices/targets-0.ndjson": record,
  "/v1/releases/0/plan.json": { data: {} },
};

/** What is asked: one of each class that answers the most. */
const paths = [
  "/v1/targets",
  "/v1/targets/one",
  "/v1/targets?kind=indicator&sort=-id&fields=name.en&limit=1",
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
    fetch: async (url) => new Response(`${JSON.stringify(files[new URL(url).pathname])}\n`),
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
