import { describe, expect, it } from "vitest";
import { ask, askProblem } from "./ask.ts";

interface Index {
  data: { fault: string; about: string; links: { self: string } }[];
}

const index = async () => (await (await ask("/v1/lab")).json()) as Index;

/** Each fault's status, media type and the header that makes it what it is. */
const table: [path: string, status: number, type: string, headers: Record<string, string>][] = [
  ["not-modified", 200, "application/json; charset=utf-8", {}],
  ["not-found", 404, "application/problem+json; charset=utf-8", {}],
  ["gone", 410, "application/problem+json; charset=utf-8", {}],
  ["too-many-requests", 429, "application/problem+json; charset=utf-8", { "Retry-After": "1" }],
  [
    "too-many-requests?retryAfter=7",
    429,
    "application/problem+json; charset=utf-8",
    { "Retry-After": "7" },
  ],
  ["internal-error", 500, "application/problem+json; charset=utf-8", {}],
  [
    "unavailable?retryAfter=0",
    503,
    "application/problem+json; charset=utf-8",
    { "Retry-After": "0" },
  ],
  ["slow?ms=0", 200, "application/json; charset=utf-8", {}],
  [
    "stale",
    200,
    "application/json; charset=utf-8",
    { Age: "86700", "Cache-Status": "lab; hit; ttl=-86400" },
  ],
];

describe("the fault lab", () => {
  it.each(table)(
    "answers %s as it says, and never from a cache",
    async (path, status, type, own) => {
      for (const _ of [1, 2]) {
        const response = await ask(`/v1/lab/${path}`);
        expect(response.status).toBe(status);
        expect(response.headers.get("Content-Type")).toBe(type);
        expect(response.headers.get("Cache-Control")).toBe("no-store");
        expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
        for (const [name, value] of Object.entries(own))
          expect(response.headers.get(name)).toBe(value);
      }
    },
  );

  it("lists every fault, each of which is there", async () => {
    const { data } = await index();
    expect(data.map(({ fault }) => fault)).toEqual(
      expect.arrayContaining([...new Set(table.map(([path]) => path.split("?")[0])), "broken-off"]),
    );
    for (const { links } of data.filter(({ fault }) => fault !== "broken-off"))
      expect((await ask(links.self)).headers.get("Cache-Control")).toBe("no-store");
  });

  it("gives a 304 to whoever has the answer", async () => {
    const etag = (await ask("/v1/lab/not-modified")).headers.get("ETag") ?? "";
    for (const tag of [etag, `W/${etag}`, "*"]) {
      const response = await ask("/v1/lab/not-modified", { headers: { "If-None-Match": tag } });
      expect(response.status).toBe(304);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(await response.text()).toBe("");
    }
    const other = { headers: { "If-None-Match": '"other"' } };
    expect((await ask("/v1/lab/not-modified", other)).status).toBe(200);
  });

  it("tells of a withdrawn record what a real 410 tells", async () => {
    expect(await askProblem("/v1/lab/gone")).toMatchObject({
      type: "/problems/gone",
      reason: expect.any(String),
      successor: expect.any(String),
      last: expect.any(String),
      lastValue: { id: expect.any(String) },
    });
  });

  it("is slow for as long as it is asked to be", async () => {
    const pause = 300;
    const before = Date.now();
    await ask(`/v1/lab/slow?ms=${pause}`);
    expect(Date.now() - before).toBeGreaterThanOrEqual(pause - 20);
  });

  it("breaks a download off in the middle", async () => {
    const response = await ask("/v1/lab/broken-off");
    expect(response.status).toBe(200);
    expect(response.headers.get("Repr-Digest")).toMatch(/^sha-256=:/);
    await expect(response.text()).rejects.toThrow();
  });

  it.each([
    ["slow?ms=5001", "ms", "not-allowed"],
    ["slow?ms=-1", "ms", "not-allowed"],
    ["slow?ms=1e3", "ms", "malformed"],
    ["slow?ms=", "ms", "empty"],
    ["slow?ms=1&ms=2", "ms", "repeated"],
    ["slow?msec=1", "msec", "unknown"],
    ["slow?retryAfter=1", "retryAfter", "unknown"],
    ["too-many-requests?retryAfter=61", "retryAfter", "not-allowed"],
    ["gone?ms=1", "ms", "unknown"],
  ])("refuses %s", async (path, name, code) => {
    const problem = await askProblem(`/v1/lab/${path}`);
    expect(problem.status).toBe(400);
    expect(problem.errors).toMatchObject([{ name, code }]);
  });

  it("says what was meant", async () => {
    expect((await askProblem("/v1/lab/slow?m=1")).errors?.[0]?.didYouMean).toBe("ms");
    const unknown = await askProblem("/v1/lab/not-fund");
    expect(unknown).toMatchObject({ status: 404, nearest: ["/v1/lab/not-found", "/v1/lab"] });
  });
});
