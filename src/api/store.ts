import type { Api } from "../mcp/api.ts";
import { BoundedMap } from "../model/bounded-map.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Counts } from "../model/diff/diff-schema.ts";
import type { LedgerLine, Withdrawal } from "../model/ledger.ts";
import type { Manifest, ManifestFile } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { Release } from "../model/release.ts";
import type { AnyRecord } from "../model/resource.ts";
import { sliceOf } from "../model/slices.ts";

/** What the Worker is given. */
export interface Bindings {
  /** The files under `dist/`; the path of a file is the path of its permanent URL. */
  ASSETS: { fetch: (url: string) => Promise<Response> };
  /** Scheme and host of this deployment, without a slash at the end; only citations name it. */
  ORIGIN: string;
  /** The Worker behind /mcp. */
  MCP: { serve: (request: Request, api: Api) => Promise<Response> };
  /** Where to report a weakness, as a URI; without one there is no security.txt. */
  CONTACT?: string;
}

/** A release as the Worker knows it: a ledger line, or the draft without a date, and what it changed. */
export type KnownRelease = Omit<LedgerLine, "date"> & {
  date: string | null;
  /** Names of the resources that it has: one that came later is not among them. */
  resources: readonly string[];
  changes: ({ since: string } & Counts) | null;
};

/** Bounds of what one isolate keeps of the files, in bytes. */
const MOST = 72 * 1024 * 1024;
/** How much more memory a value takes than the JSON that it was read from. */
const PARSED = 3;

/** The build's files, read once and kept while there is room. */
export class Store {
  #kept = new BoundedMap<{ value: unknown }>(MOST);
  #assets: Bindings["ASSETS"];

  constructor(assets: Bindings["ASSETS"]) {
    this.#assets = assets;
  }

  /**
   * What was made before of what `read` reads, or reads and makes it, and keeps it; `size` is its weight
   * in bytes. Only values are kept, never a promise: it would belong to the request that made it, and
   * the runtime refuses one request what another one reads.
   */
  keep<Read, T>(
    key: string,
    read: () => Promise<Read>,
    make: (from: Read) => { value: T; size: number },
  ): T | Promise<T> {
    const known = this.#kept.get(key);
    return known ? (known.value as T) : this.#make(key, read, make);
  }

  async #make<Read, T>(
    key: string,
    read: () => Promise<Read>,
    make: (from: Read) => { value: T; size: number },
  ): Promise<T> {
    const from = await read();
    // Another request may have read it meanwhile; making it is what costs.
    const known = this.#kept.get(key);
    if (known) return known.value as T;
    const { value, size } = make(from);
    this.#kept.set(key, { value }, size);
    return value;
  }

  /** The bytes of a file, read anew each time. Throws if the build did not write it. */
  async bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.open(path)).arrayBuffer());
  }

  /** A file, not kept, to be read as it comes. Throws if the build did not write it. */
  async open(path: string): Promise<Response> {
    const response = await this.#assets.fetch(`http://assets${path}`);
    if (!response.ok) throw new Error(`${path} is not among the built files: ${response.status}`);
    return response;
  }

  /** The text of a file. Throws if the build did not write it. */
  async text(path: string): Promise<string> {
    return this.keep(
      path,
      () => this.read(path),
      (value) => ({ value, size: value.length * 2 }),
    );
  }

  #json(path: string): unknown {
    return this.keep(
      `parsed ${path}`,
      () => this.read(path),
      (text) => ({ value: JSON.parse(text) as unknown, size: text.length * PARSED }),
    );
  }

  /** The same, read anew each time. */
  async read(path: string): Promise<string> {
    return (await this.open(path)).text();
  }

  /** A file that the build wrote for pages, parsed. */
  async built<T>(path: string): Promise<T> {
    return (await this.#json(path)) as T;
  }

  /** Paths of the pages' styles and scripts by their plain names: the build puts a hash into them. */
  async assets(): Promise<(name: string) => string> {
    const paths = await this.built<Record<string, string>>("/assets/index.json");
    return (name) => {
      const path = paths[name];
      if (path === undefined) throw new Error(`${name} is not among the pages' files.`);
      return path;
    };
  }

  /** All releases, newest last. */
  async releases(): Promise<KnownRelease[]> {
    return (await this.#json("/v1/releases.json")) as KnownRelease[];
  }

  /** The newest release: what every moving URL answers with. */
  async current(): Promise<KnownRelease> {
    const newest = (await this.releases()).at(-1);
    if (!newest) throw new Error("The build wrote no release.");
    return newest;
  }

  /** The document, as a release has it. */
  async plan(release: string): Promise<Plan> {
    const answer = await this.#json(`/v1/releases/${release}/plan.json`);
    return (answer as { data: Plan }).data;
  }

  /** How many records each resource has in a release, and in how many slices. */
  async sizes(release: string): Promise<Record<string, { records: number; slices: number }>> {
    const sizes = await this.#json(`/v1/releases/${release}/sizes.json`);
    return sizes as Record<string, { records: number; slices: number }>;
  }

  /** The files of a release. */
  async manifest(release: string): Promise<Manifest> {
    return (await this.#json(`/v1/releases/${release}/manifest.json`)) as Manifest;
  }

  /** A file of a release, as its manifest has it. Throws if it has none of this name. */
  async file(release: string, file: string): Promise<ManifestFile> {
    const found = (await this.manifest(release)).files.find(({ path }) => path === file);
    if (!found) throw new Error(`${file} is not in the manifest of ${release}.`);
    return found;
  }

  /** Whether a release has a resource: not one that came later. */
  async has(release: string, resource: string): Promise<boolean> {
    const known = (await this.releases()).find(({ id }) => id === release);
    return known?.resources.includes(resource) ?? false;
  }

  /** The records of a resource in a release; none of a resource that came later. */
  async records(release: string, resource: string): Promise<AnyRecord[]> {
    if (!(await this.has(release, resource))) return [];
    const list = await this.#json(`/v1/releases/${release}/${resource}.json`);
    return (list as { data: AnyRecord[] }).data;
  }

  /**
   * One record of a resource, or null. A record begins with its id, so that its line is found as
   * text in the slice that has it, and nothing else is parsed. What is not there is not kept.
   */
  record(release: string, resource: string, id: string): AnyRecord | Promise<AnyRecord | null> {
    const key = `${id} of ${resource} in ${release}`;
    const known = this.#kept.get(key);
    return known ? (known.value as AnyRecord) : this.#record(key, release, resource, id);
  }

  async #record(
    key: string,
    release: string,
    resource: string,
    id: string,
  ): Promise<AnyRecord | null> {
    const slices = (await this.sizes(release))[resource]?.slices;
    if (slices === undefined) return null;
    const path = `/v1/releases/${release}/slices/${resource}-${sliceOf(id, slices)}.ndjson`;
    const lines = await this.text(path);
    const begin = `{"id":${JSON.stringify(id)},`;
    const start = lines.startsWith(begin) ? 0 : lines.indexOf(`\n${begin}`) + 1;
    if (start === 0 && !lines.startsWith(begin)) return null;
    const line = lines.slice(start, lines.indexOf("\n", start));
    const value = JSON.parse(line) as AnyRecord;
    this.#kept.set(key, { value }, line.length * PARSED);
    return value;
  }

  /** The records of several resources, without those that came after the release. */
  async dataset(release: string, resources: readonly string[]): Promise<Dataset> {
    const known = (await this.releases()).find(({ id }) => id === release);
    const names = resources.filter((name) => known?.resources.includes(name));
    const lists = await Promise.all(names.map((name) => this.records(release, name)));
    return Object.fromEntries(names.map((name, i) => [name, lists[i] ?? []]));
  }

  /** A release, whole. */
  async whole({ id, date, notes }: KnownRelease, resources: readonly string[]): Promise<Release> {
    const [plan, dataset] = await Promise.all([this.plan(id), this.dataset(id, resources)]);
    return { id, date, notes, plan, dataset };
  }

  /** The records that releases no longer have, and why. */
  async withdrawals(): Promise<Withdrawal[]> {
    return (await this.#json("/v1/withdrawn.json")) as Withdrawal[];
  }
}

/** A digest from hexadecimal digits, as manifests have it, to base64, as headers have it. */
export const base64Of = (hex: string): string =>
  btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
