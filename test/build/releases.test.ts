import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { changedBytes, sumsFile, sumsOf } from "../../src/build/frozen-bytes.ts";
import { inRepo } from "../../src/build/read.ts";
import { refusals } from "../../src/build/release.ts";
import { readFrozen } from "../../src/build/releases.ts";

describe("the releases of this repository", () => {
  it("are what was frozen, byte for byte", () => {
    const { ledger, releases } = readFrozen(inRepo("data"));
    expect(ledger.length).toBeGreaterThan(0);
    expect(releases.map(({ id }) => id)).toEqual(ledger.map(({ id }) => id));
  });
});

describe("a frozen release", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "releases-"));
    cpSync(inRepo("test/fixtures/four-releases"), folder, { recursive: true });
  });

  it("that changed by one byte is refused by name", () => {
    const { ledger } = readFrozen(folder);
    const file = join(folder, `releases/${ledger[1]?.id}.json`);
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    writeFileSync(file, bytes);
    expect(() => readFrozen(folder)).toThrow(/is not what was released: its SHA-256 is/);
  });

  it("answers its document and lists in the bytes that it was released with", () => {
    const { releases } = readFrozen(inRepo("data"));
    expect(releases.length).toBeGreaterThan(1);
    for (const release of releases) {
      expect(existsSync(sumsFile(inRepo("data"), release.id)), release.id).toBe(true);
      expect(changedBytes(inRepo("data"), release)).toEqual([]);
    }
  });

  it("is told apart from one whose list is written otherwise", () => {
    const [release] = readFrozen(folder).releases;
    if (!release) throw new Error("The fixture has releases.");
    writeFileSync(sumsFile(folder, release.id), sumsOf(release));
    expect(changedBytes(folder, release)).toEqual([]);
    const [name, records] =
      Object.entries(release.dataset).find(([, rows]) => rows.length > 1) ?? [];
    if (!name || !records) throw new Error("The fixture has a resource with two records.");
    const turned = { ...release, dataset: { ...release.dataset, [name]: records.toReversed() } };
    expect(changedBytes(folder, turned)).toContain(`v1/releases/${release.id}/${name}.csv`);
  });

  it("is followed only by a later one that accounts for every id", () => {
    const frozen = readFrozen(folder);
    const last = frozen.releases.at(-1);
    if (!last) throw new Error("The fixture has releases.");
    expect(refusals(last, frozen).join()).toContain("does not come after");
    const next = { ...last, id: "2099.1", date: "2099-01-01" };
    expect(refusals(next, frozen)).toEqual([]);
    const hurried = { ...next, date: frozen.ledger.at(-1)?.date ?? "" };
    expect(refusals(hurried, frozen).join()).toContain("one release a day");
    const [name, records] = Object.entries(next.dataset).find(([, rows]) => rows.length > 0) ?? [];
    const dataset = { ...next.dataset, [name ?? ""]: records?.slice(1) ?? [] };
    expect(refusals({ ...next, dataset }, frozen).join()).toContain(
      "say why in data/withdrawn.json",
    );
    const gone = { resource: name ?? "", id: records?.[0]?.id ?? "", reason: "A test." };
    const withdrawn = (last: string, successor: string | null) =>
      refusals({ ...next, dataset }, { ...frozen, withdrawals: [{ ...gone, last, successor }] });
    expect(withdrawn(last.id, null)).toEqual([]);
    const [spent] = frozen.withdrawals;
    if (!spent) throw new Error("The fixture has a withdrawn record.");
    const back = { [spent.resource]: [...(next.dataset[spent.resource] ?? []), { id: spent.id }] };
    expect(
      refusals(
        { ...next, dataset: { ...next.dataset, ...back } },
        { ...frozen, withdrawals: [] },
      ).join(),
    ).toContain("an id is never reused");
    expect(withdrawn("2019.9", null).join()).toContain(`that is its last release, not 2019.9`);
    expect(withdrawn(last.id, "nowhere").join()).toContain("is not there");
  });
});
