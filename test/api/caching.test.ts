import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { after, agedBy, cacheOf, revalidation } from "./shared-cache.ts";

const DAY = 86_400;

const { release } = (await (await ask("/v1")).json()) as { release: string };
const moving = [
  "/",
  "/v1",
  "/v1/targets",
  "/v1/targets.csv",
  "/v1/targets/services-value-added",
  "/v1/targets?group=scale&sort=-target.value",
  "/v1/search?q=5g",
  "/v1/openapi.json",
  "/v1/releases",
];
const frozen = [
  `/v1/releases/${release}`,
  `/v1/releases/${release}/targets`,
  `/v1/releases/${release}/targets?group=scale`,
  `/v1/releases/${release}/targets/services-value-added`,
  `/v1/releases/${release}/search?q=5g`,
];

describe("a shared cache", () => {
  it.each(moving)(
    "keeps %s for five minutes, then serves it stale for a day while it revalidates",
    async (path) => {
      const policy = cacheOf(path, await ask(path));
      expect(policy.storable()).toBe(true);
      expect(after(299, policy, path)).toBe("fresh");
      expect(after(301, policy, path)).toBe("stale while revalidating");
      expect(after(300 + DAY - 1, policy, path)).toBe("stale while revalidating");
      expect(after(300 + DAY + 1, policy, path)).toBe("revalidated first");
    },
  );

  it.each(frozen)("keeps %s for a year", async (path) => {
    const policy = cacheOf(path, await ask(path));
    expect(policy.storable()).toBe(true);
    expect(after(365 * DAY - 1, policy, path)).toBe("fresh");
    expect(after(365 * DAY + 1, policy, path)).toBe("revalidated first");
  });

  it.each(["/v1/nothing", "/v1/targets/nothing", "/v1/releases/1999.1/targets"])(
    "keeps the 404 of %s for a minute, and does not serve it stale",
    async (path) => {
      const policy = cacheOf(path, await ask(path));
      expect(policy.storable()).toBe(true);
      expect(after(59, policy, path)).toBe("fresh");
      expect(after(61, policy, path)).toBe("revalidated first");
    },
  );

  it.each([
    "/v1/targets?grop=scale",
    "/v1/targets?limit=0",
    "/v1/targets?cursor=x",
    "/v1/targets?utm_source=newsletter",
    "/v1/search",
    "/v1/targets?q=%zz",
    `/v1/targets?q=${"a".repeat(5000)}`,
  ])("stores no error of %s", async (path) => {
    const response = await ask(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(cacheOf(path, response).storable()).toBe(false);
  });

  it.each([...moving, ...frozen])(
    "revalidates %s with a 304 that renews it, and loses no header",
    async (path) => {
      const first = await ask(path);
      const old = agedBy(2 * 365 * DAY, cacheOf(path, first));
      expect(after(0, old, path)).toBe("revalidated first");
      const { headers, after: renewed } = revalidation(old, path);
      expect(headers["if-none-match"]).toBe(first.headers.get("ETag"));
      const answer = await ask(path, { headers });
      expect(answer.status).toBe(304);
      const lasting = new Headers(first.headers);
      for (const name of ["Content-Type", "Content-Length", "Repr-Digest"]) lasting.delete(name);
      expect(Object.fromEntries(answer.headers)).toEqual(Object.fromEntries(lasting));
      const { policy, modified } = renewed(answer);
      expect(modified).toBe(false);
      expect(after(0, policy, path)).toBe("fresh");
      const { date, age, ...kept } = policy.responseHeaders();
      expect(kept).toEqual(Object.fromEntries(first.headers));
    },
  );
});

describe("an ETag", () => {
  it.each([...moving, ...frozen])(
    "of %s comes from the body alone, so that a deployment with the same data changes none",
    async (path) => {
      const response = await ask(path);
      const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
      const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
      expect(response.headers.get("ETag")).toBe(`"${base64.slice(0, 32)}"`);
      const body = await response.text();
      expect(body).not.toContain(new Date().toISOString().slice(0, 16));
    },
  );
});

describe("a query in other words", () => {
  /** One spelling, and others of the same query. */
  const spellings: [canonical: string, ...others: string[]][] = [
    [
      "/v1/targets?group=scale&sort=-target.value&fields=name,target",
      "/v1/targets?sort=-target.value&group=scale&fields=name,target",
      "/v1/targets?group=scale&sort=-target.value&fields=id,name,target",
      "/v1/targets?group=scale&sort=-target.value&fields=target,name",
    ],
    ["/v1/clusters?type=health,markets", "/v1/clusters?type=markets,health"],
    ["/v1/targets.csv?limit=3", "/v1/targets.csv?limit=3&bom=0"],
    ["/v1/search?q=5g", "/v1/search?q=5g&limit=20", "/v1/search?limit=20&q=5G"],
  ];
  const atEdge = (response: Response) => response.headers.get("Cloudflare-CDN-Cache-Control");

  it.each(spellings)(
    "%s has one entry at the edge: its other spellings are not stored",
    async (canonical, ...others) => {
      const first = await ask(canonical);
      expect(first.status).toBe(200);
      expect(atEdge(first)).toBeNull();
      for (const other of others) {
        const response = await ask(other);
        expect(response.headers.get("ETag"), other).toBe(first.headers.get("ETag"));
        expect(atEdge(response), other).toBe("no-store");
        const unchanged = await ask(other, {
          headers: { "If-None-Match": first.headers.get("ETag") ?? "" },
        });
        expect(unchanged.status).toBe(304);
        expect(atEdge(unchanged), other).toBe("no-store");
      }
      // Nor do they change what is kept of the first.
      const again = await ask(canonical);
      expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers));
    },
  );

  it("is stored as we spell it, as people type it and as forms send it", async () => {
    const tags = new Set<string | null>();
    for (const path of [
      "/v1/targets?target.value%5Bgte%5D=1000&q=e%20commerce&fields=name,target",
      "/v1/targets?target.value[gte]=1000&q=e%20commerce&fields=name,target",
      "/v1/targets?target.value%5Bgte%5D=1000&q=e+commerce&fields=name%2Ctarget",
    ]) {
      const response = await ask(path);
      expect(atEdge(response), path).toBeNull();
      tags.add(response.headers.get("ETag"));
    }
    expect(tags.size).toBe(1);
  });

  it.each([
    ["/v1/targets", "/v1/%74argets"],
    ["/v1/targets", "/v1/targets?"],
    ["/v1/targets?group=scale", "/v1/targets?group=%73cale"],
    ["/v1/targets?group=scale", "/v1/targets?gr%6Fup=scale"],
    ["/v1/targets?q=e%20commerce", "/v1/targets?q=e%20com%6Derce"],
    ["/docs", "/d%6Fcs"],
  ])("%s has no entry more for being encoded as %s", async (canonical, other) => {
    const [first, response] = [await ask(canonical), await ask(other)];
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).toBe(first.headers.get("ETag"));
    expect(atEdge(first)).toBeNull();
    expect(atEdge(response)).toBe("no-store");
    expect(atEdge(await ask(other))).toBe("no-store");
  });

  it("of what is not there is no entry of its own", async () => {
    expect(atEdge(await ask("/v1/nothing"))).toBeNull();
    expect(atEdge(await ask("/v1/nothing?utm_source=newsletter"))).toBe("no-store");
    expect(atEdge(await ask("/v1/targets/nothing"))).toBeNull();
  });

  it("says so in `canonical`, which is stored", async () => {
    const response = await ask("/v1/targets?sort=number&group=scale&target.value[gte]=1000");
    const { query } = (await response.json()) as { query: { canonical: string } };
    expect(atEdge(response)).toBe("no-store");
    expect(atEdge(await ask(query.canonical))).toBeNull();
  });

  it.each(["/", "/docs", "/problems"])(
    "and what trackers append to %s add no entry either",
    async (path) => {
      const plain = await ask(path);
      const tracked = await ask(`${path}?utm_source=newsletter&fbclid=1`);
      expect(tracked.headers.get("ETag")).toBe(plain.headers.get("ETag"));
      expect(atEdge(plain)).toBeNull();
      expect(atEdge(tracked)).toBe("no-store");
    },
  );

  it("and a page in another language is another page, with an entry of its own", async () => {
    const chinese = await ask("/?lang=zh");
    expect(chinese.headers.get("ETag")).not.toBe((await ask("/")).headers.get("ETag"));
    expect(atEdge(chinese)).toBeNull();
  });

  it("a script takes the version that a content management system appends, and is not stored again", async () => {
    const [plain, versioned] = await Promise.all([ask("/embed.js"), ask("/embed.js?ver=6.8.1")]);
    expect(versioned.status).toBe(200);
    expect(await versioned.text()).toBe(await plain.text());
    expect([atEdge(plain), atEdge(versioned)]).toEqual([null, "no-store"]);
    expect((await ask("/embed.json?ver=6.8.1")).status).toBe(400);
    expect((await ask("/yuplan-client.tgz?ver=6.8.1")).status).toBe(400);
  });

  it.each(["/v1/targets", "/v1/targets/services-value-added", "/v1/search"])(
    "but junk on %s is refused and not stored",
    async (path) => {
      const response = await ask(`${path}?utm_source=newsletter`);
      expect(response.status).toBe(400);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
    },
  );
});
