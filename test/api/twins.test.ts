import { exports } from "cloudflare:workers";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";

const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
const get = (path: string) => worker.fetch(new Request(`https://yuplan.test${path}`));

const { release } = (await (await get("/v1")).json()) as { release: string };
const zip = await (await get(`/v1/releases/${release}/yuplan.zip`)).arrayBuffer();
const bundle = unzipSync(new Uint8Array(zip));

/** The file of the bundle that stands for a permanent path; lists without a suffix have that of JSON. */
const inBundle = (path: string) => bundle[path.slice(1)] ?? bundle[`${path.slice(1)}.json`];

/** The text of a proof page without the address of this deployment: in the bundle its links name none. */
const withoutOrigin = (text: string) => text.replaceAll("http://localhost:8787", "");

/** Every moving path that a JSON body leads to, in any form, and the record paths of a list. */
function linksIn(body: unknown, resource: string): string[] {
  const { links = {}, data } = body as { links?: Record<string, string>; data: unknown };
  const records = Array.isArray(data) ? (data as { id: string }[]) : [];
  return [
    ...Object.values(links).map((link) => link.replace(/^\/v1\/releases\/[^/]+\//, "/v1/")),
    ...records.map(({ id }) => `/v1/${resource}/${id}`),
  ];
}

function same(a: ArrayBuffer, b: ArrayBuffer): boolean {
  const [x, y] = [new Uint8Array(a), new Uint8Array(b)];
  return x.length === y.length && x.every((byte, i) => byte === y[i]);
}

describe("an address that moves", () => {
  it.each(resources.map(({ name }) => name))(
    "of %s gives the bytes of its permanent twin and of the bundle, at every link from its list",
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
        const text = new TextDecoder().decode(body);
        const file = inBundle(twin);
        const kept = file && new TextDecoder().decode(file);
        if (!twin.endsWith(".md")) expect(kept, twin).toBe(text);
        else expect(kept && withoutOrigin(kept), twin).toBe(withoutOrigin(text));
        const json = response.headers.get("Content-Type")?.startsWith("application/json");
        if (!json) continue;
        const links = linksIn(JSON.parse(text), name);
        waiting.push(...links.filter((link) => !seen.has(link)));
      }
      expect(seen.size).toBeGreaterThan(10);
    },
    600_000,
  );
});
