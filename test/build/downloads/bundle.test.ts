import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { downloadsOf } from "../../../src/build/downloads/index.ts";
import { sha256 } from "../../../src/build/releases.ts";
import { citationForms } from "../../../src/model/citations/index.ts";
import { itemOf } from "../../../src/model/item.ts";
import { itemForms } from "../../../src/model/item-forms.ts";
import { Manifest } from "../../../src/model/manifest.ts";
import { frozenText } from "../../../src/model/release.ts";
import { definitions } from "../../../src/model/resources/index.ts";
import { files } from "./files.ts";
import { named, release } from "./release.ts";
import { entries } from "./unzipped.ts";

const FOLDER = "v1/releases/draft";
/** What a release answers beside lists and records. */
const beside = ["plan", "calendar", "calendar.ics", "scorecard", "scorecard.csv"];
const bytesOf = (path: string) => Buffer.from(files.get(`${FOLDER}/${path}`) as Uint8Array);

const textIn = (path: string) => entries.get(path)?.bytes.toString("utf8") ?? "";

describe("the bundle", () => {
  const folder = mkdtempSync(join(tmpdir(), "yuplan-"));
  beforeAll(() => {
    for (const [path, { bytes }] of entries) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("passes sha256sum -c where it is unzipped", () => {
    const gnu = spawnSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: folder });
    // Where there is no GNU coreutils, Perl's shasum takes the same file.
    const run = gnu.error
      ? spawnSync("shasum", ["-a", "256", "-c", "SHA256SUMS"], { cwd: folder })
      : gnu;
    expect(run.stderr.toString()).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout.toString().match(/: OK$/gm)).toHaveLength(entries.size - 1);
  });

  it("notices a byte that changed", () => {
    const path = `${FOLDER}/targets.csv`;
    const [line] = textIn("SHA256SUMS").match(/^.*targets\.csv$/m) ?? [];
    const changed = Buffer.from(entries.get(path)?.bytes ?? []);
    expect(line).toBe(`${sha256(changed)}  ${path}`);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(line).not.toContain(sha256(changed));
  });

  it("holds every file of the release but those that name its own hash, byte for byte", () => {
    for (const [path, bytes] of files) {
      const own = /\/(yuplan\.zip|SHA256SUMS|manifest\.json)$/.test(path);
      expect(entries.has(path), path).toBe(!own);
      if (!own) expect(sha256(entries.get(path)?.bytes ?? ""), path).toBe(sha256(bytes));
    }
  });

  it("holds every record under its URL in every form, with and without the suffix of JSON", () => {
    const { plan, dataset } = release;
    const source = { plan, release, origin: named.origin, base: "" };
    let records = 0;
    for (const resource of definitions)
      for (const record of dataset[resource.name] ?? []) {
        const path = `${FOLDER}/${resource.name}/${record.id}`;
        expect(textIn(path)).toBe(JSON.stringify(itemOf(resource, "draft", record)));
        for (const { extension, encode } of itemForms)
          expect(textIn(`${path}.${extension}`), `${path}.${extension}`).toBe(
            encode({ resource, record, source, dataset }),
          );
        records += 1;
      }
    expect(records).toBeGreaterThan(700);
    // Beside them are the files of the release without three, how to cite its lists and itself, the sums,
    // and its document, calendar and scorecard.
    const citations = citationForms.length * (definitions.length + 1);
    expect(entries.size).toBe(
      records * (itemForms.length + 1) + files.size - 3 + citations + 1 + beside.length,
    );
  });

  it("has the document as its URL answers it, with and without a suffix", () => {
    expect(JSON.parse(textIn(`${FOLDER}/plan.json`))).toEqual({
      data: release.plan,
      release: "draft",
      links: { self: "/v1/plan", permanent: "/v1/releases/draft/plan" },
    });
    expect(textIn(`${FOLDER}/plan`)).toBe(textIn(`${FOLDER}/plan.json`));
  });

  it("has the scorecard and the calendar, in both forms", () => {
    for (const path of beside) expect(textIn(`${FOLDER}/${path}`), path).not.toBe("");
    const { data } = JSON.parse(textIn(`${FOLDER}/scorecard`)) as { data: { target: string }[] };
    expect(data).toHaveLength(20);
    expect(textIn(`${FOLDER}/scorecard.csv`)).toContain(`\r\n${data[0]?.target},`);
    const { data: events } = JSON.parse(textIn(`${FOLDER}/calendar`)) as { data: unknown[] };
    expect(textIn(`${FOLDER}/calendar.ics`).match(/^BEGIN:VEVENT/gm)).toHaveLength(events.length);
  });

  it("cites a permanent and absolute URL everywhere, and leads only to itself", () => {
    const permanent = `${named.origin}/${FOLDER}`;
    for (const [path, { bytes }] of entries) {
      if (/\.(txt|bib|ris|csl\.json)$/.test(path))
        expect(bytes.toString(), path).toContain(permanent);
      if (!path.endsWith(".md")) continue;
      const text = bytes.toString();
      expect(text, path).toContain(permanent);
      expect(text, path).not.toContain(`](${named.origin}`);
    }
  });

  it("holds the release as it is frozen", () => {
    expect(textIn(`${FOLDER}/release.json`)).toBe(frozenText(release));
  });

  it("bears the date of the document where the release has none, and no rights to run", () => {
    for (const { date, mode } of entries.values()) {
      expect([date.getFullYear(), date.getMonth() + 1, date.getDate()]).toEqual([2019, 11, 25]);
      expect(mode & 0o777).toBe(0o644);
    }
  });
});

describe("the manifest", () => {
  const manifest = Manifest.parse(JSON.parse(bytesOf("manifest.json").toString("utf8")));

  it("lists every file but itself, with its size and hash", () => {
    expect(manifest.files.map(({ path }) => `${FOLDER}/${path}`).sort()).toEqual(
      [...files.keys()].filter((path) => !path.endsWith("/manifest.json")).sort(),
    );
    for (const { path, bytes, sha256: hash } of manifest.files)
      expect({ bytes, hash }, path).toEqual({
        bytes: bytesOf(path).length,
        hash: sha256(bytesOf(path)),
      });
  });

  it("agrees with SHA256SUMS", () => {
    const lines = bytesOf("SHA256SUMS").toString("utf8").trimEnd().split("\n");
    expect(lines).toEqual(
      manifest.files
        .filter(({ path }) => path !== "SHA256SUMS")
        .map(({ path, sha256: hash }) => `${hash}  ${path}`),
    );
  });
});

describe("the files of a release", () => {
  it("are the same bytes for the same data, in any time zone and at any time", async () => {
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Shanghai";
    const again = await downloadsOf(definitions, structuredClone(release), named);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again)
      expect(sha256(bytes), path).toBe(sha256(files.get(path) ?? ""));
  });

  it("are few, and each is small enough for static hosting", () => {
    expect(files.size).toBeLessThan(100);
    for (const [path, bytes] of files) expect(bytes.length, path).toBeLessThan(25 * 1024 * 1024);
  });
});
