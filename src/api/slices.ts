import { type Address, type Around, addressesAround, datasetOf } from "../model/around.ts";
import { BoundedMap } from "../model/bounded-map.ts";
import type { Dataset } from "../model/dataset.ts";
import { lineBeginning, linesFrom } from "../model/lines.ts";
import { firstsPath, idsAbout, partOf, partPath, partsAbout } from "../model/parts.ts";
import type { AnyRecord } from "../model/resource.ts";
import type { Served } from "../model/served.ts";
import { addressesPath, idsPath, sliceOf } from "../model/slices.ts";
import { type Files, PARSED } from "./files.ts";
import { linesInParts } from "./parts.ts";

/** Bounds of the records that one isolate keeps of slices, in bytes. */
const MOST = 8 * 1024 * 1024;

const keyOf = (release: string, resource: string, id: string) =>
  `${id} of ${resource} in ${release}`;

/** Single records, read without their lists. */
export class Slices {
  #records = new BoundedMap<AnyRecord>(MOST);
  #files: Files;
  #sizes: Served["sizes"];

  constructor(files: Files, sizes: Served["sizes"]) {
    this.#files = files;
    this.#sizes = sizes;
  }

  /** Path of the slice that has a record, if a release has it; null without the resource. */
  #path(release: string, resource: string, id: string): string | null {
    const slices = this.#sizes[release]?.[resource]?.slices;
    if (slices === undefined) return null;
    return `/v1/releases/${release}/slices/${resource}-${sliceOf(id, slices)}.ndjson`;
  }

  /** In how many parts the ids of a resource are, sorted; none without the resource. */
  async partsOfIds(release: string, resource: string): Promise<number> {
    return (await this.#firsts(idsPath(release, resource))).length;
  }

  /** The ids of one of these parts. */
  async idsOfPart(release: string, resource: string, part: number): Promise<readonly string[]> {
    const [ids] = await this.#parts(idsPath(release, resource), [part]);
    return ids ? linesFrom(ids, 0) : [];
  }

  /** The ids about where one would stand: to compare all would take longer the more there are. */
  async idsAbout(release: string, resource: string, id: string): Promise<readonly string[]> {
    if (!this.#sizes[release]?.[resource]?.records) return [];
    const base = idsPath(release, resource);
    const numbers = partsAbout(await this.#firsts(base), id);
    return idsAbout(await this.#parts(base, numbers), id);
  }

  /** Of some ids those that a resource has, and those about the first that it has not; none without the resource. */
  async idsAmong(
    release: string,
    resource: string,
    ids: readonly string[],
  ): Promise<readonly string[]> {
    const there = await this.#idsThere(release, resource, ids);
    const missing = ids.find((id) => !there.includes(id));
    const near = missing === undefined ? [] : await this.idsAbout(release, resource, missing);
    return [...new Set([...near, ...there])];
  }

  /** Of some ids those that a resource has; none without the resource. */
  async #idsThere(
    release: string,
    resource: string,
    ids: readonly string[],
  ): Promise<readonly string[]> {
    if (!this.#sizes[release]?.[resource]?.records) return [];
    const base = idsPath(release, resource);
    const firsts = await this.#firsts(base);
    const numbers = [...new Set(ids.map((id) => partOf(firsts, id)))];
    const parts = await this.#parts(base, numbers);
    return ids.filter((id) => {
      const part = parts[numbers.indexOf(partOf(firsts, id))];
      return part !== undefined && lineBeginning(part, id) === id;
    });
  }

  #firsts(base: string): readonly string[] | Promise<readonly string[]> {
    return this.#files.lines(firstsPath(base));
  }

  #parts(base: string, numbers: readonly number[]): Promise<Uint8Array[]> {
    return Promise.all(numbers.map((n) => this.#files.keptBytes(partPath(base, n))));
  }

  /** The resources that have a record of an id in a release. */
  async resourcesOf(release: string, id: string): Promise<string[]> {
    const lines = await linesInParts(this.#files, addressesPath(release), [`${id} `]);
    return lines.map((line) => line.slice(id.length + 1));
  }

  /** The addresses of records about where an id would stand. */
  async addressesAbout(release: string, id: string): Promise<Address[]> {
    const base = addressesPath(release);
    const numbers = partsAbout(await this.#firsts(base), id);
    return idsAbout(await this.#parts(base, numbers), id).map((line) => {
      const [own = "", resource = ""] = line.split(" ");
      return { resource, id: own };
    });
  }

  /** One record of a resource, or null. What is not there is not kept. */
  record(release: string, resource: string, id: string): AnyRecord | Promise<AnyRecord | null> {
    const key = keyOf(release, resource, id);
    const known = this.#records.get(key);
    return known ?? this.#record(key, release, resource, id);
  }

  async #record(
    key: string,
    release: string,
    resource: string,
    id: string,
  ): Promise<AnyRecord | null> {
    const line = await this.#line(release, resource, id, "id");
    if (line === null) return null;
    const value = JSON.parse(line) as AnyRecord;
    this.#records.set(key, value, line.length * PARSED);
    return value;
  }

  /** The records at some addresses; a slice is read once for all of them. Throws if one is not there. */
  async #each(
    release: string,
    addresses: readonly Address[],
  ): Promise<(Address & { record: AnyRecord })[]> {
    const paths = addresses
      .filter(({ resource, id }) => !this.#records.get(keyOf(release, resource, id)))
      .map(({ resource, id }) => this.#path(release, resource, id));
    await Promise.all([...new Set(paths)].map((path) => path && this.#files.keptBytes(path)));
    return Promise.all(
      addresses.map(async ({ resource, id }) => {
        const record = await this.record(release, resource, id);
        if (!record) throw new Error(`The slices of ${release} have no ${id}.`);
        return { resource, id, record };
      }),
    );
  }

  /**
   * A record with those of some resources that stand around it: the ones that it is linked with, and
   * the sections that their words stand in. Null if there is no such record.
   */
  async around(
    release: string,
    resource: string,
    id: string,
    resources: readonly string[],
  ): Promise<Dataset | null> {
    const line = await this.#line(release, resource, id, "around");
    if (line === null) return null;
    const { ids } = JSON.parse(line) as { ids: Around };
    const wanted = addressesAround({ resource, id }, ids, resources);
    return datasetOf(await this.#each(release, wanted));
  }

  /** The line of a record's slice that begins with `key` and its id, or null. */
  async #line(
    release: string,
    resource: string,
    id: string,
    key: "id" | "around",
  ): Promise<string | null> {
    const path = this.#path(release, resource, id);
    if (path === null) return null;
    return lineBeginning(await this.#files.keptBytes(path), `{"${key}":${JSON.stringify(id)},`);
  }
}
