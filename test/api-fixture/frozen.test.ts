import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { ask, askList, type List } from "../api/ask.ts";

const ledger = (await (await ask("/v1/releases")).json()) as {
  data: { id: string; resources: string[] }[];
};
const releases = ledger.data.map(({ id }) => id);
const newest = releases[0] ?? "";

/** Targets of a Link header by relation. */
function linksOf(response: Response): { href: string; rel: string }[] {
  const header = response.headers.get("Link") ?? "";
  return [...header.matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(([, href = "", rel = ""]) => ({
    href,
    rel,
  }));
}

/** Relations to what is no part of a release. */
const OUTSIDE = ["license", "service-desc", "service-doc", "latest-version"];

describe.each(releases)("release %s", (release) => {
  const base = `/v1/releases/${release}`;

  const held = ledger.data.find(({ id }) => id === release)?.resources ?? [];

  it("has the resources that there were, and says of later ones that they are not in it", async () => {
    expect(held).toContain("targets");
    const later = resources.filter(({ name }) => !held.includes(name));
    expect(later.map(({ name }) => name)).toContain("observations");
    for (const { name } of later) {
      const response = await ask(`${base}/${name}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: "/problems/not-in-release" });
    }
  });

  it.each(held)("is paged through in %s to its end", async (name) => {
    const whole = await askList(`${base}/${name}`);
    const ids: string[] = [];
    for (let path: string | null = `${base}/${name}?limit=40`; path !== null; ) {
      const page: List = await askList(path);
      expect(page.release).toBe(release);
      ids.push(...page.data.map(({ id }) => id));
      path = page.page.next;
    }
    expect(ids).toEqual(whole.data.map(({ id }) => id));
  });

  it("is not left by any link but those that say so", async () => {
    const paths = [
      `${base}/targets?limit=1`,
      `${base}/targets.csv?lang=zh`,
      `${base}/districts.geojson`,
      `${base}/targets.bib`,
      `${base}/targets/services-value-added`,
      `${base}/targets/services-value-added.md`,
      `${base}/targets/services-value-added.ris`,
      `${base}/targets/services-value-added.svg`,
      `${base}/plan`,
      `${base}/search?q=services`,
    ];
    for (const path of paths) {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      const links = linksOf(response);
      for (const { href, rel } of links) {
        if (OUTSIDE.includes(rel)) continue;
        expect(href.replace("http://localhost:8787", ""), `${path}: ${rel}`).toMatch(
          new RegExp(`^${base}/`),
        );
        if (rel === "alternate" || rel === "next" || rel === "collection")
          expect((await ask(href)).status, href).toBe(200);
      }
      expect(links.find(({ rel }) => rel === "canonical")?.href, path).toBe(
        response.headers.get("Content-Location"),
      );
      if (!response.headers.get("Content-Type")?.startsWith("application/json")) continue;
      const body = (await response.json()) as { release: string; links: Record<string, string> };
      expect(body.release).toBe(release);
      const { self, ...others } = body.links;
      expect(self?.startsWith("/v1/releases/"), path).toBe(false);
      for (const href of Object.values(others)) expect(href, path).toMatch(new RegExp(`^${base}/`));
    }
  });

  it("has no column for a field that came after it", async () => {
    const later = resources.flatMap(({ name, columns }) =>
      columns.filter(({ optional }) => optional).map(({ path }) => ({ name, path })),
    );
    expect(later).toContainEqual({ name: "targets", path: "facts" });
    for (const { name, path } of later) {
      const csv = await (await ask(`${base}/${name}.csv`)).text();
      expect(csv.slice(0, csv.indexOf("\r\n")).split(","), name).not.toContain(path);
    }
  });

  it("leads to the same of the newest release", async () => {
    const response = await ask(`${base}/targets?group=scale`);
    const link = linksOf(response).find(({ rel }) => rel === "latest-version");
    expect(link?.href).toBe("/v1/targets?group=scale");
    expect((await askList(link?.href ?? "")).release).toBe(newest);
  });
});

describe("a moving address", () => {
  it("has no latest version but itself, and its other forms move with it", async () => {
    const links = linksOf(await ask("/v1/targets?limit=1"));
    expect(links.map(({ rel }) => rel)).not.toContain("latest-version");
    expect(links).toContainEqual({ href: "/v1/targets.csv?limit=1", rel: "alternate" });
    expect(links).toContainEqual({ href: "/v1/targets?limit=1", rel: "canonical" });
  });

  it("leads on in the release that its first page is of", async () => {
    const { page } = await askList("/v1/targets?limit=1");
    expect(page.next).toMatch(new RegExp(`^/v1/releases/${newest}/targets\\?`));
  });
});
