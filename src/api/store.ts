import type { Dataset } from "../model/dataset.ts";
import type { LedgerLine } from "../model/release.ts";
import type { AnyRecord } from "../model/resource.ts";

/** What the Worker is given. */
export interface Bindings {
  /** The files under `dist/`; the path of a file is the path of its permanent URL. */
  ASSETS: { fetch: (url: string) => Promise<Response> };
}

/** A release as the Worker knows it: a ledger line, or the draft without a date. */
export type KnownRelease = Omit<LedgerLine, "date"> & { date: string | null };

/** The build's files, each read once for the life of an isolate. */
export class Store {
  #read = new Map<string, Promise<string>>();
  #parsed = new Map<string, unknown>();
  #assets: Bindings["ASSETS"];

  constructor(assets: Bindings["ASSETS"]) {
    this.#assets = assets;
  }

  /** The text of a file. Throws if the build did not write it. */
  text(path: string): Promise<string> {
    const known = this.#read.get(path);
    if (known) return known;
    const reading = this.#fetch(path);
    this.#read.set(path, reading);
    // A failure is not kept: the next request tries again.
    reading.catch(() => this.#read.delete(path));
    return reading;
  }

  async #fetch(path: string): Promise<string> {
    const response = await this.#assets.fetch(`http://assets${path}`);
    if (!response.ok) throw new Error(`${path} is not among the built files: ${response.status}`);
    return response.text();
  }

  async #json(path: string): Promise<unknown> {
    const text = await this.text(path);
    if (!this.#parsed.has(path)) this.#parsed.set(path, JSON.parse(text));
    return this.#parsed.get(path);
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

  /** The records of a resource in a release. */
  async records(release: string, resource: string): Promise<AnyRecord[]> {
    const list = await this.#json(`/v1/releases/${release}/${resource}.json`);
    return (list as { data: AnyRecord[] }).data;
  }

  /** The records of several resources. */
  async dataset(release: string, resources: readonly string[]): Promise<Dataset> {
    const lists = await Promise.all(resources.map((name) => this.records(release, name)));
    return Object.fromEntries(resources.map((name, i) => [name, lists[i] ?? []]));
  }
}
