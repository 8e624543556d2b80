import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { artefactsOf } from "../src/build/artefacts.ts";
import { downloadsOf } from "../src/build/downloads/index.ts";
import { partFiles } from "../src/build/parts.ts";
import { inRepo } from "../src/build/read.ts";
import { addressFiles, slicesOf } from "../src/build/slices.ts";
import { setting } from "../src/build/wrangler.ts";
import { aroundIn } from "../src/model/around.ts";
import { languages } from "../src/model/charts/language.ts";
import { pngThemes } from "../src/model/charts/options.ts";
import { downloads as bundled } from "../src/model/downloads.ts";
import { sorted, written } from "../src/model/lines.ts";
import { type ReadyAnswer, readySlice } from "../src/model/ready.ts";
import type { Release } from "../src/model/release.ts";
import { definitions } from "../src/model/resources/index.ts";
import { buildIndex } from "../src/model/search/build-index.ts";
import { searchIndexPath } from "../src/model/search/search-index.ts";
import { writeIndex } from "../src/model/search/write-index.ts";
import { type Served, type Sizes, servedPath } from "../src/model/served.ts";
import { sliced } from "../src/model/slices.ts";
import { targetsOf } from "../src/model/targets.ts";
import { WITHDRAWN } from "../src/model/withdrawal.ts";
import { aroundInCities, enlarge } from "./enlarge.ts";
import { indexOfCities } from "./enlarge-index.ts";
import { changesInCities } from "./scale-changes.ts";

/** What a build for many cities made. */
export interface ScaledBuild {
  folder: string;
  /** Seconds. */
  lists: number;
  /** Seconds. */
  index: number;
  indexBytes: number;
  /** Seconds for every file that is downloaded, and bytes of the one that holds the others; null where they are not made. */
  downloads: { seconds: number; bundle: number } | null;
  /** Slices of what is made ready, of which only the first city's is. */
  readySlices: number;
  /** PNGs of targets, which are counted and not drawn. */
  pictures: number;
  files: number;
  records: number;
  /** Bytes of the longest list, and of all files. */
  longest: number;
  bytes: number;
}

/** Cities whose index is made whole; that of more is made of one after another. */
const WHOLE = 100;

/**
 * Writes the lists, slices and search index of a release, and what it changed, for so many cities: one resource after
 * another, so that the largest dataset need not be held whole. The other downloads are made only to
 * measure them.
 */
export async function buildFor(
  [before, release]: readonly [before: Release, release: Release],
  cities: number,
  { folder, downloads }: { folder: string; downloads: boolean },
): Promise<ScaledBuild> {
  rmSync(folder, { recursive: true, force: true });
  const base = `v1/releases/${release.id}`;
  const made = { files: 0, records: 0, longest: 0, bytes: 0 };
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const put = (path: string, content: string | Uint8Array) => {
    write(path, content);
    made.files += 1;
    made.bytes += Buffer.byteLength(content);
  };
  const readySlices = writeReady(cities, write);
  const started = performance.now();
  const sizes: Record<string, Sizes[string]> = {};
  const files: object[] = [];
  const dataset: Release["dataset"] = {};
  const ids: Release["dataset"] = {};
  const around = aroundInCities(aroundIn(definitions, release.dataset).of);
  for (const definition of definitions) {
    const { name } = definition;
    const rows = enlarge(definition, release.dataset[name] ?? [], cities);
    if (cities <= WHOLE) dataset[name] = rows;
    ids[name] = rows.map(({ id }) => ({ id }));
    made.records += rows.length;
    const part = { ...release, dataset: { [name]: rows } };
    for (const [path, content] of artefactsOf([definition], part)) {
      put(path, content);
      const bytes = Buffer.byteLength(content);
      made.longest = Math.max(made.longest, bytes);
      const sha256 = createHash("sha256").update(content).digest("hex");
      files.push({ path: path.slice(base.length + 1), mediaType: "", bytes, sha256, about: "" });
    }
    const slices = slicesOf([definition], part, around);
    for (const [path, content] of slices.files) put(path, content);
    Object.assign(sizes, slices.sizes);
  }
  const { id, date } = release;
  const both = [before, release];
  const names = definitions.map(({ name }) => name);
  const known: Served = {
    releases: both.map(({ id, date, notes }) => {
      return { id, date, notes, sha256: "", changes: null, resources: names };
    }),
    plans: Object.fromEntries(both.map(({ id, plan }) => [id, plan])),
    sizes: Object.fromEntries(both.map(({ id }) => [id, sizes])),
  };
  for (const [path, content] of addressFiles(definitions, { ...release, dataset: ids })) {
    put(path, content);
    // Of the release before, nothing else is asked for.
    write(path.replace(release.id, before.id), content);
  }
  put(servedPath, JSON.stringify(known));
  for (const [path, content] of partFiles(WITHDRAWN, [])) put(path, content);
  // What pages name their styles and scripts by.
  write("assets/index.json", readFileSync(inRepo("dist/assets/index.json"), "utf8"));
  put(`${base}/manifest.json`, JSON.stringify({ release: id, date, files }));
  for (const [path, content] of changesInCities(before, release, cities)) put(path, content);
  const listed = performance.now();
  const index =
    cities > WHOLE
      ? writeIndex(indexOfCities(definitions, release.dataset, cities))
      : [buildIndex(definitions, dataset)];
  const [heading = "", ...rest] = index;
  const path = searchIndexPath(id).slice(1);
  put(path, heading);
  for (const part of rest) appendFileSync(join(folder, path), part);
  const indexBytes = index.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const indexed = performance.now();
  const all = downloads
    ? await downloadsOf(
        definitions,
        { ...release, dataset },
        {
          origin: setting("ORIGIN"),
          before: [],
        },
      )
    : null;
  const targets = (release.dataset[targetsOf.name] ?? []).length * cities;
  return {
    ...made,
    bytes: made.bytes + indexBytes - Buffer.byteLength(heading),
    folder,
    readySlices,
    lists: (listed - started) / 1000,
    index: (indexed - listed) / 1000,
    indexBytes,
    downloads: all && {
      seconds: (performance.now() - indexed) / 1000,
      bundle: Buffer.byteLength(all.get(`${base}/${bundled.bundle.path}`) ?? ""),
    },
    pictures: targets * languages.length * pngThemes.length,
  };
}

/**
 * Writes what the real build made ready of the first city where it would stand among that of so many
 * cities, in slices that are as full as they would be. Gives how many they are.
 */
function writeReady(cities: number, write: (path: string, content: string) => void): number {
  const own = Number(setting("READY_SLICES"));
  const answers = Array.from({ length: own }, (_, n) =>
    readFileSync(inRepo(`dist${readySlice(n)}`), "utf8").split("\n"),
  )
    .flat()
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ReadyAnswer)
    // A longer list is none of those, but streams past.
    .filter(({ file }) => cities === 1 || file === null);
  const lines = answers.map((answer) => ({ key: answer.ready, line: JSON.stringify(answer) }));
  const full = lines.reduce((sum, { line }) => sum + line.length, 0) / own;
  let next = 0;
  for (const [n, text] of sliced(lines, own * cities).entries()) {
    if (text === "") continue;
    const some = text.split("\n").slice(0, -1);
    // The others of a slice are of other cities.
    for (let size = text.length; size < full && cities > 1; next += 1) {
      const other = answers[next % answers.length];
      const line = JSON.stringify({ ...other, ready: `${other?.ready}-city-${next}` });
      some.push(line);
      size += line.length;
    }
    write(readySlice(n), written(sorted(some)));
  }
  return own * cities;
}
