import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { overBuilt } from "../../bench/files-read.ts";
import { newest } from "../../bench/releases.ts";
import { createApp } from "../../src/api/app.ts";
import type { Bindings, Database } from "../../src/api/bindings.ts";
import { appOver } from "../../src/build/app-over.ts";
import { inRepo } from "../../src/build/read.ts";
import { readyAddresses } from "../../src/build/ready.ts";
import { resourceNamed, resources } from "../../src/model/catalogue.ts";
import { valueAt } from "../../src/model/columns.ts";
import { runQuery } from "../../src/model/query/run.ts";
import type { AnyRecord } from "../../src/model/resource.ts";
import { resourceIn } from "../../src/model/resource-in-release.ts";
import type { Served } from "../../src/model/served.ts";

const built = (path: string) => inRepo(`dist${path}`);

function recordsOf(release: string, name: string): AnyRecord[] {
  return JSON.parse(readFileSync(built(`/v1/releases/${release}/${name}.json`), "utf8")).data;
}

/** What stands in for a release's database. */
const databaseOf = (release: string): Database => ({
  about: async (name) => {
    const records = recordsOf(release, name);
    const { columns } = resourceIn(resourceNamed(name), records);
    const codes = columns.filter(({ type }) => type === "code");
    return {
      columns: columns.map(({ path }) => path),
      words: Object.fromEntries(
        codes.map(({ path }) => [
          path,
          [...new Set(records.map((record) => String(valueAt(record, path))))],
        ]),
      ),
    };
  },
  find: async (name, query) => {
    const found = runQuery(resourceNamed(name), release, recordsOf(release, name), query);
    return "refusal" in found
      ? found
      : { ...found, rows: found.rows.map((row) => JSON.stringify(row)) };
  },
  search: () => Promise.reject(new Error("Nothing here is searched for.")),
});

/** Asks an app to which no list is short enough for memory, and as long as it is told; gives the files it read. */
async function askLong(path: string, times: number) {
  const served: Served = JSON.parse(readFileSync(built("/served.json"), "utf8"));
  for (const sizes of Object.values(served.sizes) as Record<string, { records: number }>[])
    for (const size of Object.values(sizes)) size.records *= times;
  const read: string[] = [];
  const env: Bindings = {
    ASSETS: {
      fetch: async (url) => {
        const { pathname } = new URL(url);
        if (!existsSync(built(pathname))) return new Response(null, { status: 404 });
        read.push(pathname);
        return new Response(new Uint8Array(readFileSync(built(pathname))));
      },
    },
    ORIGIN: "http://localhost:8787",
    READY_SLICES: "0",
    SERVED: served,
    DATABASE: { getByName: databaseOf },
    IN_MEMORY: "0",
    MCP: { serve: () => Promise.reject(new Error("Nothing here asks it.")) },
  };
  const response = await createApp().request(path, {}, env);
  return { read, status: response.status, body: await response.text() };
}

describe("where lists are too long for memory, none is read whole:", () => {
  const lists = resources.map(({ name }) => `/${name}.json`);

  it.each([
    "/",
    "/gallery",
    "/scorecard",
    "/explore/targets",
    "/explore/discrepancies?severity=major&columns=all",
    "/v1/targets?kind=indicator&sort=-target.value",
    "/v1/targets.csv?sectors=finance",
    "/v1/projects.bib?programme=gateway-hub-projects",
    "/v1/sections.txt",
    `/v1/releases/${newest}/discrepancies.csl.json`,
    // What a tool for language models asks, to name where words stand.
    `/v1/releases/${newest}/sections?id=box-1,preamble&fields=name`,
    "/v1/diff/2026.2..2026.3.json-patch",
    "/embed/target/services-value-added?release=2026.1",
    "/v1/targets/services-value-added",
    "/v1/targets/services-value-added.ris",
    "/targets/services-value-added",
    `/embed/targets/scale?release=${newest}`,
    `/embed/district/yubei?release=${newest}`,
    "/v1/scorecard?asOf=2021-01-01",
    "/v1/diff/2026.1..latest?resource=sections",
    "/v1/diff/2026.1..latest.md?ids=finance",
    "/sitemap.xml",
  ])("%s", async (path) => {
    const { read, status } = await askLong(path, 1);
    expect(status).toBe(200);
    expect(read.filter((file) => lists.some((list) => file.endsWith(list)))).toEqual([]);
  });

  it.each(["/explore/projects?limit=5", "/v1/clusters.bib?type=health", "/", "/gallery"])(
    "%s, and says what it says where they are short",
    async (path) => {
      const { ask } = overBuilt("http://localhost:8787", "0");
      expect((await askLong(path, 1)).body).toBe(await (await ask(path)).text());
    },
  );
});

describe("the sitemap of many records", () => {
  it("leads to sitemaps of some each, and all of them are there", async () => {
    const { body } = await askLong("/sitemap.xml", 1000);
    expect(body).toContain("<sitemapindex");
    const paths = [...body.matchAll(/<loc>http:\/\/localhost:8787([^<]*)<\/loc>/g)];
    expect(paths.map(([, path]) => path)).toEqual([
      "/sitemap-pages.xml",
      ...resources.map(({ name }) => `/sitemap-${name}-0.xml`),
    ]);
    for (const [, path = ""] of paths) {
      const part = await askLong(path, 1000);
      expect(part.status).toBe(200);
      expect(part.body).toContain("<urlset");
    }
  });
});

describe("what is made ready of many records", () => {
  it("is the pages of every sitemap that the first leads to", async () => {
    const ask = async (path: string) => new Response((await askLong(path, 1000)).body);
    const { ask: short } = overBuilt("http://localhost:8787", "0");
    const [of, ofShort] = await Promise.all(
      [ask, short].map((one) => readyAddresses(one, "http://localhost:8787", undefined)),
    );
    expect(of?.length).toBeGreaterThan(1000);
    expect(of?.toSorted()).toEqual(ofShort?.toSorted());
  });
});

describe("a diff that would be too long for memory", () => {
  it("is a problem that says what else to ask for, which is answered", async () => {
    const get = (path: string) => {
      const text = existsSync(built(`/${path}`)) && readFileSync(built(`/${path}`), "utf8");
      if (text === false) return undefined;
      return path.endsWith("2026.3/index.json")
        ? text.replace('"sections":1', '"sections":100')
        : text;
    };
    const ask = appOver({ get }, "http://localhost:8787");
    const path = "/v1/diff/2026.2..2026.3";
    const refused = await ask(`${path}?resource=sections`);
    expect(refused.status).toBe(400);
    expect((await refused.json()).errors).toEqual([
      expect.objectContaining({ name: "ids", code: "not-allowed" }),
    ]);
    for (const other of ["?resource=facts", "", ".md", ".json-patch"]) {
      const [suffix, query] = other.startsWith("?") ? ["", other] : [other, ""];
      expect((await ask(path + suffix + query)).status, other).toBe(200);
    }
  });
});

describe("the explorer of lists that are long", () => {
  it("shows a first page and the way on, and writes the request as the reader did", async () => {
    const { body } = await askLong("/explore/targets?sort=id", 1000);
    expect(body).toContain('<a id="canonical" href="/v1/targets?sort=id">');
    expect(body).toContain('placeholder="200"');
    const { body: asked } = await askLong("/explore/targets?limit=3", 1000);
    expect(asked).toContain('<a id="canonical" href="/v1/targets?limit=3">');
    expect(asked).toMatch(/href="\/explore\/targets\?limit=3&amp;cursor=/);
  });

  it("keeps the request as it was written when more columns are shown", async () => {
    const { body } = await askLong("/explore/targets?sort=id", 1000);
    expect(body).toContain('<a href="/explore/targets?columns=all&amp;sort=id">');
  });

  it("names what records link to, and has ids written where they are too many to tick", async () => {
    const [long, short] = [
      await askLong("/explore/clusters?limit=5", 1000),
      await askLong("/explore/clusters?limit=5", 1),
    ];
    const tableOf = (body: string) => /<table.*<\/table>/s.exec(body)?.[0];
    expect(tableOf(long.body)).toBe(tableOf(short.body));
    expect(short.body).toContain('<input type="checkbox" name="districts" value="yubei">');
    expect(long.body).not.toContain('type="checkbox" name="districts"');
    expect(long.body).toContain('<input name="districts" value="">');
    // Words of a closed set can be ticked, however many records have them.
    expect(long.body).toContain('type="checkbox" name="stage"');
  });
});
