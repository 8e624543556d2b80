import type { Served } from "../../model/served.ts";
import type { Platform } from "../bindings.ts";
import { madeUp, origin, served } from "./made-up.ts";

/** What is asked: something of each class, of which the build made the first two, and what is refused. */
const paths = [
  "/v1/targets",
  "/targets/one",
  "/v1/releases/0/targets",
  "/v1/releases/0/targets/one",
  "/v1/releases/0/targets/one.md",
  "/v1/targets/one.bib",
  "/v1/targets?kind=indicator&sort=-id&fields=name.en&limit=1",
  "/v1/search?q=one%20%E4%B8%80%E9%A1%B9",
  "/v1/releases/0/targets/one/assessment",
  "/v1/scorecard?asOf=2030-01-01&group=scale",
  "/embed/target/one?theme=dark",
  "/embed/district/one?theme=dark",
  "/v1/targets/one.svg?theme=dark",
  "/oembed?url=http%3A%2F%2Fwarm-up%2Fembed%2Ftarget%2Fone",
  "/v1/diff/0..0?resource=targets",
  "/v1/targets?kind=other",
  "/v1/targets/ones",
  "/other",
];

/** What handlers read and write of a response; the runtime makes none of its own with a body while it loads. */
class StandIn {
  readonly ok: boolean;
  readonly #body: unknown;
  readonly headers: Headers;
  readonly status: number;

  constructor(body: unknown, { headers, status = 200 }: ResponseInit = {}) {
    this.#body = body;
    this.headers = new Headers(headers);
    this.status = status;
    this.ok = status < 400;
  }

  async text(): Promise<string> {
    return String(this.#body);
  }

  async arrayBuffer(): Promise<ArrayBufferLike> {
    return new TextEncoder().encode(await this.text()).buffer;
  }
}

const bindings: Platform = {
  ASSETS: {
    fetch: async (url) => {
      const file = madeUp[new URL(url).pathname];
      return new Response(file, { status: file === undefined ? 404 : 200 });
    },
  },
  ORIGIN: origin,
  READY_SLICES: "1",
  MCP: { serve: () => Promise.reject(new Error("Nothing asks it before a request.")) },
};

/**
 * Has a few requests answered out of nothing, so that the engine compiles what answers them while the
 * Worker loads, which the platform does before a request waits for it. The build cannot: the platform
 * takes no compiled code. Gives the statuses.
 */
export async function warmUp(
  serving: (served: Served) => (request: Request, env: Platform) => Response | Promise<Response>,
): Promise<number[]> {
  const { Response } = globalThis;
  Object.assign(globalThis, { Response: StandIn });
  try {
    const answer = serving(served);
    const statuses: number[] = [];
    for (const path of paths)
      statuses.push((await answer(new Request(origin + path), bindings)).status);
    return statuses;
  } finally {
    Object.assign(globalThis, { Response });
    emptyNursery();
  }
}

/** Arrays of 512 kB: together more than the 2 MB that V8 makes of large objects before it collects. */
const LARGE = { arrays: 5, items: 128 * 1024 };

/**
 * Has what the load left over collected now, and not while the first caller waits: V8 collects young
 * objects when many large ones are made. Where it does not, nothing else changes.
 */
function emptyNursery(): void {
  for (let i = 0; i < LARGE.arrays; i += 1) new Array(LARGE.items).fill(0);
}
