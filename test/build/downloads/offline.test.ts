import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../../src/build/releases.ts";
import { citationForms } from "../../../src/model/citations/index.ts";
import { formatsOf } from "../../../src/model/formats/index.ts";
import { itemForms } from "../../../src/model/item-forms.ts";
import { definitions } from "../../../src/model/resources/index.ts";
import { files } from "./files.ts";
import { named, release } from "./release.ts";
import { entries } from "./unzipped.ts";

const FOLDER = "v1/releases/draft";
const folder = mkdtempSync(join(tmpdir(), "yuplan-offline-"));
const servers: Server[] = [];

beforeAll(() => {
  for (const [path, { bytes }] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** A static file server over the unzipped bundle, of another maker; `extensions` are those it tries. */
async function serving(extensions: string[]): Promise<(path: string) => Promise<Response>> {
  const server = createServer(sirv(folder, { extensions }));
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return (path) => fetch(`http://127.0.0.1:${port}/${path}`);
}

const bytesOf = async (response: Response) => {
  expect(response.status, response.url).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

/** What a JSON answer leads to in its own release. */
function linksOf(text: string): string[] {
  const { links = {} } = JSON.parse(text) as { links?: Record<string, string> };
  const { self, ...others } = links;
  return Object.values(others);
}

/** What a proof page leads to. */
const pagesIn = (text: string) =>
  [...text.matchAll(/\]\((\/v1\/[^)]+)\)/g)].map(([, path = ""]) => path);

describe("a static file server over the unzipped bundle", () => {
  it("answers every list in every format and how to cite it", async () => {
    const get = await serving([]);
    for (const resource of definitions) {
      for (const { extension } of formatsOf(resource)) {
        const path = `${FOLDER}/${resource.name}.${extension}`;
        expect(sha256(await bytesOf(await get(path))), path).toBe(sha256(files.get(path) ?? ""));
      }
      for (const { extension } of citationForms)
        expect(await (await get(`${FOLDER}/${resource.name}.${extension}`)).text()).toContain(
          `${named.origin}/${FOLDER}/${resource.name}`,
        );
    }
  });

  it("answers a record as JSON with and without a suffix, and in its other forms", async () => {
    const get = await serving([]);
    const { plan, dataset } = release;
    const source = { plan, release, origin: named.origin, base: "" };
    for (const resource of definitions) {
      const [record] = dataset[resource.name] ?? [];
      if (!record) throw new Error(`${resource.name} has no record.`);
      const path = `${FOLDER}/${resource.name}/${record.id}`;
      const context = { resource, record, source, dataset };
      expect(await (await get(path)).text()).toBe(itemForms[0].encode(context));
      for (const { extension, encode } of itemForms)
        expect(await (await get(`${path}.${extension}`)).text()).toBe(encode(context));
    }
  });

  it.each(["plan", "calendar", "calendar.ics", "scorecard", "scorecard.csv"])(
    "answers %s",
    async (path) => {
      const bytes = await bytesOf(await (await serving([]))(`${FOLDER}/${path}`));
      expect(Buffer.from(bytes)).toEqual(entries.get(`${FOLDER}/${path}`)?.bytes);
    },
  );

  it("answers a list without a suffix, if it tries .json", async () => {
    const get = await serving(["json"]);
    for (const { name } of definitions) {
      const bytes = await bytesOf(await get(`${FOLDER}/${name}`));
      expect(sha256(bytes)).toBe(sha256(files.get(`${FOLDER}/${name}.json`) ?? ""));
    }
    const plan = await bytesOf(await get(`${FOLDER}/plan`));
    expect(sha256(plan)).toBe(sha256(files.get(`${FOLDER}/plan.json`) ?? ""));
  });

  it("leads on by the links in what it answers", async () => {
    const get = await serving(["json"]);
    const waiting = [`/${FOLDER}/targets.json`, `/${FOLDER}/targets/5g-base-stations.json`];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await get(path.slice(1));
      expect(response.status, path).toBe(200);
      const text = await response.text();
      waiting.push(...(path.endsWith(".json") ? linksOf(text) : pagesIn(text)));
    }
    // Proof pages name each other, so that every record is reached.
    expect(seen.size).toBeGreaterThan(700);
  });
});
