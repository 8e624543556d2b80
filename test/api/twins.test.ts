import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/resources/index.ts";

const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
const get = (path: string) => worker.fetch(new Request(`https://yuplan.test${path}`));

/** Every path under /v1 that a JSON body names in its links, and the record paths of a list. */
function linksIn(body: unknown, resource: string): string[] {
  const { links = {}, data } = body as { links?: Record<string, string>; data: unknown };
  const records = Array.isArray(data) ? (data as { id: string }[]) : [];
  return [...Object.values(links), ...records.map(({ id }) => `/v1/${resource}/${id}`)].filter(
    (link) => link.startsWith("/v1/"),
  );
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
        const body = await response.text();
        const twin = response.headers.get("Content-Location") ?? "";
        const permanent = await get(twin);
        expect(permanent.status, twin).toBe(200);
        expect(await permanent.text(), `${path} and ${twin}`).toBe(body);
        expect(permanent.headers.get("ETag"), twin).toBe(response.headers.get("ETag"));
        if (response.headers.get("Content-Type")?.startsWith("application/json"))
          waiting.push(...linksIn(JSON.parse(body), name).filter((link) => !seen.has(link)));
      }
      expect(seen.size).toBeGreaterThan(10);
    },
  );
});
