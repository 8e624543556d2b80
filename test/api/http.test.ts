import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { ask } from "./ask.ts";

const MOVING = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";

/** path → status, media type, Cache-Control: the whole of the contract's tables, row by row. */
const table: [path: string, status: number, type: string, cache: string][] = [
  ["/", 200, "text/html; charset=utf-8", MOVING],
  ["/docs", 200, "text/html; charset=utf-8", MOVING],
  ["/problems", 200, "text/html; charset=utf-8", MOVING],
  ["/?lang=zh", 200, "text/html; charset=utf-8", MOVING],
  ["/?lang=fr", 400, "application/problem+json; charset=utf-8", "no-store"],
  ["/docs/targets", 200, "text/html; charset=utf-8", MOVING],
  ["/docs/targets/console", 200, "text/html; charset=utf-8", MOVING],
  ["/docs/nothing", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/docs/nothing/console", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/docs/guides", 200, "text/html; charset=utf-8", MOVING],
  ["/docs/guides/filtering", 200, "text/html; charset=utf-8", MOVING],
  ["/docs/guides/nothing", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/docs/dictionary", 200, "text/html; charset=utf-8", MOVING],
  ["/explore", 200, "text/html; charset=utf-8", MOVING],
  ["/explore/targets?group=scale", 200, "text/html; charset=utf-8", MOVING],
  ["/explore/targets?grop=scale", 200, "text/html; charset=utf-8", "no-store"],
  ["/explore/nothing", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/districts/nothing", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/llms.txt", 200, "text/plain; charset=utf-8", MOVING],
  ["/robots.txt", 200, "text/plain; charset=utf-8", MOVING],
  ["/sitemap.xml", 200, "application/xml; charset=utf-8", MOVING],
  ["/.well-known/security.txt", 200, "text/plain; charset=utf-8", MOVING],
  [
    "/.well-known/api-catalog",
    200,
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    MOVING,
  ],
  ["/problems/unknown-parameter", 200, "text/html; charset=utf-8", MOVING],
  ["/favicon.svg", 200, "image/svg+xml", MOVING],
  ["/v1", 200, "application/json; charset=utf-8", MOVING],
  ["/v1/plan", 200, "application/json; charset=utf-8", MOVING],
  ["/v1/openapi.json", 200, "application/json; charset=utf-8", MOVING],
  ["/v1/releases", 200, "application/json; charset=utf-8", MOVING],
  ...resources.flatMap(({ name }): typeof table => [
    [`/v1/${name}`, 200, "application/json; charset=utf-8", MOVING],
    [`/v1/${name}.json`, 200, "application/json; charset=utf-8", MOVING],
    [`/v1/${name}.csv`, 200, "text/csv; charset=utf-8; header=present", MOVING],
    [`/v1/${name}.ndjson`, 200, "application/x-ndjson; charset=utf-8", MOVING],
    [
      `/v1/${name}/nothing-here`,
      404,
      "application/problem+json; charset=utf-8",
      "public, max-age=60",
    ],
    [`/v1/${name}?nothing=1`, 400, "application/problem+json; charset=utf-8", "no-store"],
  ]),
  ["/v1/", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/v1/Targets", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/v1/targets/", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/v1/targets.xml", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/v1/releases/1999.1", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  [
    "/v1/releases/1999.1/targets",
    404,
    "application/problem+json; charset=utf-8",
    "public, max-age=60",
  ],
  ["/assets/index.json", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  ["/problems/none", 404, "application/problem+json; charset=utf-8", "public, max-age=60"],
  [
    `/v1/targets?q=${"a".repeat(20_000)}`,
    414,
    "application/problem+json; charset=utf-8",
    "no-store",
  ],
  ["/v1/targets?q=%zz", 400, "application/problem+json; charset=utf-8", "no-store"],
];

describe("every response", () => {
  it.each(table)(
    "to %s has its status, type, lifetime and CORS",
    async (path, status, type, cache) => {
      const response = await ask(path);
      expect(response.status).toBe(status);
      expect(response.headers.get("Content-Type")).toBe(type);
      expect(response.headers.get("Cache-Control")).toBe(cache);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Expose-Headers")).toContain("Repr-Digest");
      expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(response.headers.get("Timing-Allow-Origin")).toBe("*");
      expect(response.headers.get("X-Data-Release")).toMatch(/^(draft|20\d\d\.\d+)$/);
      expect(response.headers.get("Vary")).toBeNull();
    },
  );
});

describe("a page", () => {
  it.each([
    "/",
    "/?lang=zh",
    "/docs",
    "/docs/targets",
    "/docs/dictionary",
    "/docs/guides/filtering",
    "/explore/targets",
    "/targets/services-trade",
    "/problems",
    "/problems/gone",
  ])("%s runs only our own scripts", async (path) => {
    const response = await ask(path);
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toMatch(
      /(src|href)="https?:\/\/(?!creativecommons|localhost:8787)/,
    );
  });

  it("answers the same whatever a tracker appends", async () => {
    const plain = await ask("/");
    const tracked = await ask("/?utm_source=newsletter");
    expect(tracked.headers.get("ETag")).toBe(plain.headers.get("ETag"));
  });

  it("of every problem type explains it", async () => {
    const index = await (await ask("/problems")).text();
    const links = [...index.matchAll(/href="(\/problems\/[a-z-]+)"/g)].map(
      ([, href]) => href ?? "",
    );
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect((await ask(link)).status).toBe(200);
  });
});

describe("a validator", () => {
  it("is strong, from the content, and gives a 304 with every header but those of the body", async () => {
    const full = await ask("/v1/targets");
    const etag = full.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const cached = await ask("/v1/targets", { headers: { "If-None-Match": tags } });
      expect(cached.status).toBe(304);
      expect(await cached.text()).toBe("");
      for (const name of ["ETag", "Cache-Control", "Content-Location", "Link", "X-Data-Release"])
        expect(cached.headers.get(name)).toBe(full.headers.get(name));
      expect(cached.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(cached.headers.get("Content-Type")).toBeNull();
    }
    const changed = await ask("/v1/targets", { headers: { "If-None-Match": '"other"' } });
    expect(changed.status).toBe(200);
  });

  it("works on the first request for an answer as on the second", async () => {
    const etag = (await ask("/v1/facts?limit=3")).headers.get("ETag") ?? "";
    const first = await ask("/v1/facts?limit=3&fields=id", { headers: { "If-None-Match": "*" } });
    expect(first.status).toBe(304);
    expect((await ask("/v1/facts?limit=3", { headers: { "If-None-Match": etag } })).status).toBe(
      304,
    );
  });

  it("belongs to one representation", async () => {
    const tags = await Promise.all(
      ["/v1/targets", "/v1/targets.csv", "/v1/targets?limit=5", "/v1/clusters"].map(async (path) =>
        (await ask(path)).headers.get("ETag"),
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });
});

describe("Repr-Digest", () => {
  it("is the SHA-256 of the body", async () => {
    const response = await ask("/v1/areas");
    const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
    const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(response.headers.get("Repr-Digest")).toBe(`sha-256=:${base64}:`);
  });
});

describe("Link", () => {
  it("names canonical, other formats, licence and description", async () => {
    const link = (await ask("/v1/districts?limit=2&code=500101,500102")).headers.get("Link") ?? "";
    const query = "code=500101,500102&limit=2";
    expect(link).toContain(`</v1/districts?${query}>; rel="canonical"`);
    expect(link).toContain(`</v1/districts.csv?${query}>; rel="alternate"; type="text/csv"`);
    expect(link).toContain(
      `</v1/districts.geojson?${query}>; rel="alternate"; type="application/geo+json"`,
    );
    expect(link).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(link).toContain('</v1/openapi.json>; rel="service-desc"');
  });
});

describe("a method", () => {
  it("HEAD answers what GET does without a body", async () => {
    const get = await ask("/v1/targets");
    const head = await ask("/v1/targets", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["ETag", "Content-Type", "Content-Length", "Link", "Cache-Control"])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it("OPTIONS answers a preflight on any path", async () => {
    for (const path of ["/v1/targets", "/v1/none"]) {
      const response = await ask(path, {
        method: "OPTIONS",
        headers: { Origin: "https://example.org", "Access-Control-Request-Method": "GET" },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
    }
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is a 405 with Allow", async (method) => {
    const response = await ask("/v1/targets", { method, body: '{"id":1}' });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ type: "/problems/method-not-allowed" });
  });
});
