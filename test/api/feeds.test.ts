import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { atom } from "../../src/api/feeds/atom.ts";
import { feedOf } from "../../src/api/feeds/feed.ts";
import { jsonFeed } from "../../src/api/feeds/json-feed.ts";
import { Plan } from "../../src/model/plan.ts";
import type { KnownRelease } from "../../src/model/served.ts";
import { ask } from "./ask.ts";

const askPlan = async (): Promise<Plan> => {
  const { data } = (await (await ask("/v1/plan")).json()) as { data: unknown };
  return Plan.parse(data);
};

const origin = "https://yuplan.test";
const draft: KnownRelease = {
  id: "draft",
  date: null,
  notes: "",
  sha256: "",
  resources: [],
  changes: null,
};

describe("a feed before the first release", () => {
  it("is empty and sound, as old as the plan", async () => {
    const plan = await askPlan();
    const feed = feedOf([draft], plan, origin);
    const text = await atom(feed, `${origin}/feed.atom`);
    expect(parseAtomFeed(text).updated).toBe(`${plan.issued}T00:00:00Z`);
    expect(text).not.toContain("<entry>");
    const body = JSON.parse(jsonFeed(feed, `${origin}/feed.json`)) as object;
    expect(body).toMatchObject({ items: [] });
    expect(() => parseJsonFeed(body)).not.toThrow();
  });
});

describe("a feed", () => {
  it("holds any notes as they are", async () => {
    const notes = `<b>R&D</b> "quoted" ]]> 'and' 数据`;
    const release = { ...draft, id: "2026.1", date: "2026-01-02", notes };
    const feed = feedOf([release], await askPlan(), origin);
    const text = await atom(feed, `${origin}/feed.atom`);
    expect(parseAtomFeed(text).entries?.[0]?.content?.value).toBe(notes);
    expect(text).toContain("&lt;b&gt;R&amp;D&lt;/b&gt;");
  });
});
