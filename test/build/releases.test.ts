import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { changedBytes, missingSums, sumsFile, sumsOf } from "../../src/build/frozen-bytes.ts";
import { inRepo } from "../../src/build/read.ts";
import { refusals } from "../../src/build/release.ts";
import { readFrozen } from "../../src/build/releases.ts";
import { readWithdrawals, withdrawalFaults } from "../../src/build/withdrawals.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Withdrawal } from "../../src/model/ledger.ts";

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
    // A digest that is gone would hold nothing.
    const sums = sumsOf(release).split("\n");
    writeFileSync(sumsFile(folder, release.id), sums.slice(1).join("\n"));
    expect(changedBytes(folder, release)).toEqual([sums[0]?.replace(/^\w+ {2}/, "")]);
    writeFileSync(sumsFile(folder, release.id), sumsOf(release));
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
    expect(refusals(last, frozen).join()).toContain(`${last.id} is not the next release`);
    const next = { ...last, id: "2099.1", date: "2099-01-01" };
    expect(refusals(next, frozen)).toEqual([]);
    for (const id of ["2098.1", "2099.2", "2099.11"])
      expect(refusals({ ...next, id }, frozen).join()).toContain(
        `${id} is not the next release: on 2099-01-01, after ${last.id}, it is 2099.1.`,
      );
    expect(refusals({ ...next, notes: "What it brings " }, frozen).join()).toContain(
      "The notes: it begins or ends with a blank.",
    );
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
    expect(withdrawn(last.id, "nowhere").join()).toContain("successor: 'nowhere' is not in");
  });

  it("is followed by none with a figure that was published after it", () => {
    const frozen = readFrozen(folder);
    const last = frozen.releases.at(-1);
    if (!last) throw new Error("The fixture has releases.");
    const refused = (published: string) => {
      const dataset = { ...last.dataset, observations: [{ id: "x", published }] };
      return refusals({ ...last, id: "2099.1", date: "2099-03-17", dataset }, frozen).join();
    };
    expect(refused("2099-03")).not.toContain("published");
    expect(refused("2099-03-17")).not.toContain("published");
    expect(refused("2099-03-18")).toContain(
      "data/observations.json › x › published: 2099-03-18 is after 2099-03-17, the day of the release.",
    );
    expect(refused("2099-04")).toContain("2099-04 is after 2099-03-17");
  });

  it("without its digests is missed", () => {
    cpSync(inRepo("data/releases"), join(folder, "own/releases"), { recursive: true });
    const { releases } = readFrozen(inRepo("data"));
    expect(missingSums(join(folder, "own"), releases)).toEqual([]);
    const file = sumsFile(join(folder, "own"), releases[0]?.id ?? "");
    rmSync(file);
    expect(missingSums(join(folder, "own"), releases)).toEqual([file]);
  });
});

describe("a withdrawal", () => {
  const folder = inRepo("test/fixtures/four-releases");
  const frozen = readFrozen(folder);
  const current: { dataset: Dataset } = frozen.releases.at(-1) ?? { dataset: {} };
  const [first] = frozen.withdrawals;
  const living = current.dataset.clusters?.[0]?.id ?? "";
  const faults = (slip: object) =>
    withdrawalFaults({ ...frozen, withdrawals: [{ ...first, ...slip } as Withdrawal] }, current);

  it("fits the releases", () => {
    expect(withdrawalFaults(frozen, current)).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it.each([
    [
      "with a reason that nobody sees whole",
      { reason: "A test.\u200b" },
      "reason: It has the character U+200B",
    ],
    ["of an unknown resource", { resource: "klusters" }, "resource: 'klusters' is no resource"],
    ["of a record that is still there", { id: living }, "id: The record is still there. Take it"],
    ["with a last release that is none", { last: "2020.9" }, "last: 2020.9 is no release"],
    ["of a record that never was", { id: "nowhere" }, "last: 2020.1 has no such record"],
    ["after the release that had it", { last: "2020.3" }, "last: 2020.3 has no such record"],
    ["with a successor that is none", { successor: "nowhere" }, "successor: 'nowhere' is not in"],
  ])("%s is refused", (_, slip, said) => {
    expect(faults(slip).join()).toContain(said);
    expect(faults(slip).join()).toMatch(/^data\/withdrawn.json › /);
  });

  it("that stands twice is refused", () => {
    const [one] = frozen.withdrawals;
    if (!one) throw new Error("The fixture has a withdrawn record.");
    const twice = { ...frozen, withdrawals: [one, one] };
    expect(withdrawalFaults(twice, current).join()).toContain("id: It is withdrawn above already");
  });

  it("that is malformed is refused by entry, field and remedy", () => {
    const own = mkdtempSync(join(tmpdir(), "withdrawn-"));
    const { reason: _, ...rest } = { reason: "", ...first };
    writeFileSync(join(own, "withdrawn.json"), JSON.stringify([first, { ...rest, why: "so" }]));
    expect(() => readWithdrawals(own)).toThrow(
      /^data\/withdrawn.json › #2 › reason: Invalid input.*Give each entry resource, id, reason/,
    );
    expect(() => readWithdrawals(own)).toThrow(/#2 › \(entry\): Unrecognized key: "why"/);
    writeFileSync(join(own, "withdrawn.json"), "[{]");
    expect(() => readWithdrawals(own)).toThrow(
      /^data\/withdrawn.json:1:3: a name in double quotes is missing/,
    );
  });
});
