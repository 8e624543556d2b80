import { describe, expect, it } from "vitest";
import { slicesOfChanges } from "../../src/build/changes.ts";
import { diffOf } from "../../src/model/diff/diff.ts";
import type { Change } from "../../src/model/diff/diff-schema.ts";
import { changesIn, inOrder } from "../../src/model/diff/kept.ts";
import { markdownOf } from "../../src/model/diff/markdown.ts";
import { patchOf } from "../../src/model/diff/patch.ts";
import { publicChanges } from "../../src/model/diff/public-changes.ts";
import { everyChange } from "../../src/model/diff/query.ts";
import type { Release } from "../../src/model/release.ts";
import { utf8 } from "../../src/model/utf8.ts";
import { releaseOf, withdrawn } from "./four-releases.ts";

const between = (from: Release, to: Release) =>
  diffOf(from, to, everyChange, publicChanges(from, to, withdrawn));
const diff = (from: string, to: string) => between(releaseOf(from), releaseOf(to));

function changeOf(from: string, to: string, id: string): Change {
  const found = diff(from, to).data.changes.find((change) => change.id === id);
  if (!found) throw new Error(`${id} did not change.`);
  return found;
}

describe("a diff", () => {
  it("counts records added, removed and changed", () => {
    expect(diff("2020.1", "2020.2").data.summary).toEqual({ added: 2, removed: 2, changed: 12 });
  });

  it("is empty where nothing changed, and between a release and itself", () => {
    for (const [from, to] of [
      ["2020.2", "2020.3"],
      ["2021.1", "2021.1"],
    ] as const)
      expect(diff(from, to).data).toMatchObject({
        summary: { added: 0, removed: 0, changed: 0 },
        changes: [],
      });
  });

  it("has old and new value of each field", () => {
    expect(changeOf("2020.1", "2020.2", "services-total-size")).toMatchObject({
      change: "changed",
      name: { zh: "服务业总量", en: "Total size of services" },
      fields: [
        { path: "value", old: 10000, new: 10656 },
        { path: "comparator", old: "more-than", new: "exactly" },
      ],
      links: {
        old: "/v1/releases/2020.1/facts/services-total-size",
        new: "/v1/releases/2020.2/facts/services-total-size",
      },
    });
  });

  it("names nested fields, what is derived from them included", () => {
    const { fields } = changeOf("2020.1", "2020.2", "services-value-added");
    expect(fields).toContainEqual({ path: "target.value", old: 14000, new: 14100 });
    expect(fields).toContainEqual({
      path: "derived.impliedGrowth.value",
      old: 7.06,
      new: 7.25,
    });
  });

  it("has a translation as a change of its own", () => {
    expect(changeOf("2020.1", "2020.2", "finance").fields).toContainEqual({
      path: "name.en",
      old: "Financial services",
      new: "Finance services",
    });
  });

  it("has evidence that was corrected, by its place in the list", () => {
    const { fields } = changeOf("2020.1", "2020.2", "wanzhou-comprehensive-bonded-zone");
    expect(fields.map(({ path }) => path)).toEqual([
      "evidence.0.line",
      "evidence.0.position.end",
      "evidence.0.position.start",
    ]);
  });

  it("has items that a list gained without an old value, and items it lost without a new one", () => {
    const gained = changeOf("2020.2", "2021.1", "daguanyuan").fields;
    expect(gained.map((field) => [field.path, "old" in field, "new" in field])).toEqual([
      ["evidence.1", false, true],
    ]);
    const lost = changeOf("2020.2", "2021.1", "wanzhou").fields;
    expect(lost.map((field) => [field.path, "old" in field, "new" in field])).toEqual([
      ["mentions.1", true, false],
    ]);
  });

  it("has lists of ids whole", () => {
    expect(changeOf("2020.1", "2020.2", "dadukou").fields).toEqual([
      { path: "clusters", old: ["tianan-health-zone"], new: [] },
    ]);
  });

  it("tells null from an object", () => {
    expect(changeOf("2020.3", "2021.1", "daping-health-zone").fields).toEqual([
      {
        path: "note",
        old: null,
        new: { en: "Invented for the fixture: a note where there was none." },
      },
    ]);
    expect(changeOf("2020.3", "2021.1", "services-value-added").fields).toContainEqual(
      expect.objectContaining({ path: "growth", new: null }),
    );
  });

  it("has a record that moved, and not those that only gave way", () => {
    expect(changeOf("2020.1", "2020.2", "wanzhou")).toMatchObject({
      change: "changed",
      fields: [],
      place: { old: 1, new: 4 },
    });
    const moved = diff("2020.1", "2020.2").data.changes.filter(({ place }) => place !== null);
    expect(moved.map(({ id }) => id)).toEqual(["wanzhou"]);
  });

  it("says why a record is gone and what to use instead", () => {
    expect(changeOf("2020.1", "2021.1", "tianan-health-zone")).toMatchObject({
      resource: "clusters",
      change: "removed",
      reason: "The same place as the Jiangnan zone, under another name.",
      successor: "jiangnan-new-town-health-zone",
      links: {
        old: "/v1/releases/2020.1/clusters/tianan-health-zone",
        successor: "/v1/releases/2021.1/clusters/jiangnan-new-town-health-zone",
      },
    });
    expect(changeOf("2020.1", "2020.2", "services-total-size-national-rank-2018")).toMatchObject({
      reason: "A rank of another year: the sentence was misread.",
      successor: null,
    });
  });

  it("backwards takes away what was added, for no reason but that it was not there yet", () => {
    expect(diff("2020.2", "2020.1").data.summary).toEqual({ added: 2, removed: 2, changed: 12 });
    expect(changeOf("2020.2", "2020.1", "services-value-added-comparator")).toMatchObject({
      change: "removed",
      reason: null,
    });
    expect(changeOf("2020.2", "2020.1", "tianan-health-zone").change).toBe("added");
  });

  it("compares the document itself", () => {
    const from = releaseOf("2020.2");
    const to = { ...releaseOf("2020.3"), plan: { ...from.plan, status: "Repealed" } };
    expect(between(from, to).data.changes).toEqual([
      expect.objectContaining({
        resource: "plan",
        fields: [{ path: "status", old: from.plan.status, new: "Repealed" }],
        links: { old: "/v1/releases/2020.2/plan", new: "/v1/releases/2020.3/plan" },
      }),
    ]);
    expect(patchOf(from, to)).toContainEqual({
      op: "replace",
      path: "/plan/status",
      value: "Repealed",
    });
  });
});

describe("the changes that the build keeps", () => {
  const changes = publicChanges(releaseOf("2020.1"), releaseOf("2020.2"), withdrawn);
  const { files } = slicesOfChanges("2020.1", "2020.2", changes);
  const kept = (some: readonly string[], ids: readonly string[] | null) =>
    inOrder(some.flatMap((text) => changesIn(utf8(text), ids)));

  it("are all that there are, in their order within a resource", () => {
    for (const resource of new Set(changes.map((change) => change.resource))) {
      const own = [...files].filter(([path]) => path.includes(`/${resource}-`));
      expect(
        kept(
          own.map(([, text]) => String(text)),
          null,
        ),
      ).toEqual(changes.filter((change) => change.resource === resource));
    }
  });

  it("are found by the ids of their records", () => {
    const all = [...files.values()].map(String);
    for (const { id } of changes)
      expect(kept(all, [id])).toEqual(changes.filter((change) => change.id === id));
    expect(kept(all, ["nothing", "dadu"])).toEqual([]);
  });
});

describe("a diff in Markdown", () => {
  const read = (from: string, to: string) => markdownOf(diff(from, to), "https://yuplan.test");

  it("says what happened to each record and field", () => {
    const text = read("2020.1", "2020.2");
    expect(text).toContain("# Changes from release 2020.1 to 2020.2\n");
    expect(text).toContain(
      "From 2020.1 (2020-03-02) to 2020.2 (2020-06-01): 2 added, 2 removed, 12 changed.",
    );
    expect(text).toContain("\n## Facts\n");
    expect(text).toContain("\n  - `value`: `10000` → `10656`\n");
    expect(text).toContain("\n  - place 1 → 4\n");
    expect(text).toContain(
      "  - The same place as the Jiangnan zone, under another name.\n  - use [its successor](https://yuplan.test/v1/releases/2020.2/clusters/jiangnan-new-town-health-zone)",
    );
  });

  it("says so where nothing changed", () => {
    expect(read("2020.2", "2020.3")).toContain("\n\nNothing changed.\n");
  });

  it("counts together what gained a field that is empty in it", () => {
    const from = releaseOf("2020.2");
    const to = structuredClone(releaseOf("2020.3"));
    const clusters = to.dataset.clusters ?? [];
    for (const [i, one] of clusters.entries()) Object.assign(one, { news: i === 0 ? ["a"] : [] });
    expect(clusters.length).toBeGreaterThan(2);
    const text = markdownOf(between(from, to), "");
    expect(text).toContain('\n  - `news`: nothing → `["a"]`\n');
    expect(text).toContain(
      `\n- ${clusters.length - 1} more gained only fields that are empty in them: \`news\`\n`,
    );
    expect(text.match(/\*\*changed\*\*/g)).toHaveLength(1);
  });

  it("shows any text as it is", () => {
    const from = releaseOf("2020.2");
    const to = structuredClone(releaseOf("2020.3"));
    const [fact] = to.dataset.facts ?? [];
    Object.assign(fact ?? {}, { name: { zh: "`", en: "*a* [b](c) <d>" } });
    const text = markdownOf(between(from, to), "");
    expect(text).toContain("[\\*a\\* \\[b\\](c) \\<d\\> (\\`)]");
    expect(text).toContain('`` "`" ``');
  });
});
