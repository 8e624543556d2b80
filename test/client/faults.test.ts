import { createClient, type Fetch, ProblemError } from "@yuplan/client";
import { describe, expect, inject, it } from "vitest";
import { counting } from "./counting.ts";

const origin = inject("origin");

/** Sends each request to a fault of the lab instead, as often as is said. */
function faulty(fault: string, times = Number.POSITIVE_INFINITY) {
  let left = times;
  const send: Fetch = (request) => {
    if (left <= 0) return fetch(request);
    left -= 1;
    return fetch(new Request(`${origin}/v1/lab/${fault}`, request));
  };
  return counting(send);
}

/** What a client throws, and what it sent before. */
async function failure(fault: string, options: object = {}, sending: object = {}) {
  const { fetch, sent } = faulty(fault);
  const client = createClient({ origin, fetch, ...options });
  const started = Date.now();
  const error: unknown = await client.get("targets", "services-value-added", sending).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, sent, took: Date.now() - started };
}

describe("a client in the fault lab", () => {
  it.each([
    ["too-many-requests?retryAfter=1", 429],
    ["unavailable?retryAfter=1", 503],
  ])("waits out %s as long as it says, then asks again", async (fault, status) => {
    const { fetch, sent } = faulty(fault, 1);
    const started = Date.now();
    const target = await createClient({ origin, fetch }).get("targets", "services-value-added");
    expect(target.id).toBe("services-value-added");
    expect(sent.map((one) => one.status)).toEqual([status, 200]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  });

  it("gives up in the end, and says how long it should have waited", async () => {
    const { error, sent } = await failure("too-many-requests?retryAfter=0", { retries: 2 });
    expect(sent.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ kind: "too-many-requests", status: 429, retryAfter: 0 });
  });

  it("does not wait longer than it may", async () => {
    const { error, sent } = await failure("unavailable?retryAfter=60", { longestWait: 5 });
    expect(sent).toHaveLength(1);
    expect(error).toMatchObject({ kind: "unavailable", retryAfter: 60 });
  });

  it("can be called off while it waits", async () => {
    const { error, took } = await failure(
      "unavailable?retryAfter=30",
      {},
      { signal: AbortSignal.timeout(300) },
    );
    expect((error as Error).name).toBe("TimeoutError");
    expect(took).toBeLessThan(10_000);
  });

  it("asks once where asking again is of no use", async () => {
    for (const [fault, kind] of [
      ["internal-error", "internal-error"],
      ["not-found", "unknown-record"],
      ["gone", "gone"],
    ] as const) {
      const { error, sent } = await failure(fault);
      expect(sent).toHaveLength(1);
      expect(error).toMatchObject({ kind });
    }
  });

  it("tells what a withdrawn record was, and what to use instead", async () => {
    const { error } = await failure("gone");
    expect((error as ProblemError).problem).toMatchObject({
      reason: expect.any(String),
      successor: expect.any(String),
      lastValue: expect.objectContaining({ id: expect.any(String) }),
    });
  });

  it("can be called off while an answer is slow", async () => {
    const { error, took } = await failure("slow?ms=5000", {}, { signal: AbortSignal.timeout(300) });
    expect((error as Error).name).toBe("TimeoutError");
    expect(took).toBeLessThan(4000);
  });

  it("takes no half of a download for the whole", async () => {
    const { error } = await failure("broken-off");
    expect(error).toBeInstanceOf(Error);
  });

  it("keeps nothing that is not to be stored", async () => {
    const { fetch, sent } = counting();
    const { raw } = createClient({ origin, fetch });
    for (const _ of [1, 2])
      await raw.GET("/v1/lab/{fault}", { params: { path: { fault: "not-modified" } } });
    expect(sent.map(({ tag, status }) => [tag, status])).toEqual([
      [null, 200],
      [null, 200],
    ]);
  });

  it("makes a problem of an error that is not the API's own", async () => {
    const proxy: Fetch = async () => new Response("<h1>Bad gateway</h1>", { status: 502 });
    const client = createClient({ origin, fetch: proxy });
    await expect(client.list("targets")).rejects.toMatchObject({
      status: 502,
      kind: "about:blank",
    });
  });
});
