import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";

const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
const get = (path: string) => worker.fetch(new Request(`https://yuplan.test${path}`));

/** Every path under /v1 that a JSON body names in its links, and the record paths of a list. */
function linksIn(body: unknown, resource: string): string[] {
  const { links = {}, data } = body as { links?: Record<string, string>; data: unknown };
  const records = Array.isArray(data) ? (data as { id: string }[]) : [];
  const frozen = Object.values(links);
  // Each form of a release has one that moves.
  const moving = frozen.map((link) => link.replace(/^\/v1\/releases\/[^/]+\//, "/v1/"));
  return [...frozen, ...moving, ...records.map(({ id }) => `/v1/${resource}/${id}`)].filter(
    (link) => link.startsWith("/v1/"),
  );
}

function same(a: ArrayBuffer, b: ArrayBuffer): boolean {
  const [x, y] = [new Uint8Array(a), new Uint8Array(b)];
  return x.length === y.length && x.every((byte, i) => byte === y[i]);
}

describe("an address that moves", () => {
  it.each(resources.map(({ name }) => name))(
    "of %s gives the bytes of its permanent twin, at every link from its list",
    async (name) => {
      const seen = new Set<string>();
      const waiting = [`/v1/${name}`];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (seen.has(path)) continue;
        seen.add(path);
        const response = await get(path);
        expect(response.status, path).toBe(200);
        const body = await response.arrayBuffer();
        const twin = response.headers.get("Content-Location") ?? "";
        const permanent = await get(twin);
        expect(permanent.status, twin).toBe(200);
        expect(same(await permanent.arrayBuffer(), body), `${path} and ${twin}`).toBe(true);
        expect(permanent.headers.get("ETag"), twin).toBe(response.headers.get("ETag"));
        const json = response.headers.get("Content-Type")?.startsWith("application/json");
        if (!json) continue;
        const links = linksIn(JSON.parse(new TextDecoder().decode(body)), name);
        waiting.push(...links.filter((link) => !seen.has(link)));
      }
      expect(seen.size).toBeGreaterThan(10);
    },
    600_000,
  );
});
