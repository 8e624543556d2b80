import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { ask } from "../api/ask.ts";

const MOVING = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";
const ids = ["2021.1", "2020.3", "2020.2", "2020.1"];
const path = (url: string | undefined) => url?.replace("http://localhost:8787", "");

describe.each([
  ["/feed.atom", "application/atom+xml; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
])("%s", (feed, type) => {
  it("is revalidated like everything that moves", async () => {
    const response = await ask(feed);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Cache-Control")).toBe(MOVING);
    expect(response.headers.get("Last-Modified")).toBe("Mon, 01 Mar 2021 00:00:00 GMT");
    const etag = response.headers.get("ETag") ?? "";
    expect((await ask(feed, { headers: { "If-None-Match": etag } })).status).toBe(304);
  });

  it("takes no parameters", async () => {
    expect((await ask(`${feed}?limit=1`)).status).toBe(400);
  });
});

describe("the Atom feed", () => {
  it("has every release, newest first, with its notes and what it changed", async () => {
    const text = await (await ask("/feed.atom")).text();
    const feed = parseAtomFeed(text);
    expect(feed).toMatchObject({
      id: "tag:yuplan,2019:releases",
      title: { value: "Yuplan releases" },
      updated: "2021-03-01T00:00:00Z",
      authors: [{ name: "Yuplan" }],
    });
    expect(feed.links).toContainEqual({
      rel: "self",
      type: "application/atom+xml",
      href: "http://localhost:8787/feed.atom",
    });
    expect(feed.entries?.map(({ id }) => id)).toEqual(
      ids.map((id) => `tag:yuplan,2019:release/${id}`),
    );
    expect(feed.entries?.[2]).toMatchObject({
      title: { value: "Release 2020.2" },
      updated: "2020-06-01T00:00:00Z",
      content: {
        value:
          "Fixture: every kind of change; its new values are invented. Records since 2020.1: 2 added, 2 removed, 12 changed.",
      },
    });
    expect(feed.entries?.[1]?.content?.value).toContain("No record changed since 2020.2.");
    for (const { href } of feed.entries?.flatMap(({ links }) => links ?? []) ?? [])
      expect((await ask(path(href) ?? "")).status).toBe(200);
  });
});

describe("the JSON feed", () => {
  it("has every release, newest first, with its notes and what it changed", async () => {
    const body = (await (await ask("/feed.json")).json()) as { version: string };
    expect(body.version).toBe("https://jsonfeed.org/version/1.1");
    const feed = parseJsonFeed(body);
    expect(feed.feed_url).toBe("http://localhost:8787/feed.json");
    expect(feed.items?.map(({ id }) => id)).toEqual(
      ids.map((id) => `tag:yuplan,2019:release/${id}`),
    );
    expect(feed.items?.[2]).toMatchObject({
      title: "Release 2020.2",
      url: "http://localhost:8787/v1/releases/2020.2",
      date_published: "2020-06-01T00:00:00Z",
    });
    expect(feed.items?.[2]?.content_text).toContain("2 added, 2 removed, 12 changed.");
    for (const { url } of feed.items ?? []) expect((await ask(path(url) ?? "")).status).toBe(200);
  });
});

describe("a release", () => {
  it("says what it changed and leads to the diff", async () => {
    const { data, links } = (await (await ask("/v1/releases/2020.2")).json()) as {
      data: { changes: object };
      links: { diff: string };
    };
    expect(data.changes).toEqual({ since: "2020.1", added: 2, removed: 2, changed: 12 });
    expect(links.diff).toBe("/v1/diff/2020.1..2020.2");
    const first = (await (await ask("/v1/releases/2020.1")).json()) as { data: object };
    expect(first.data).toMatchObject({ changes: null });
  });
});
