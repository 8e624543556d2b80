import type { Api } from "../mcp/api.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Counts } from "../model/diff/diff-schema.ts";
import type { LedgerLine, Withdrawal } from "../model/ledger.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { Release } from "../model/release.ts";
import type { AnyRecord } from "../model/resource.ts";

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
    return (await this.#response(path)).text();
  }

  /** The bytes of a file, read anew each time. Throws if the build did not write it. */
  async bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.#response(path)).arrayBuffer());
  }

  async #response(path: string): Promise<Response> {
    const response = await this.#assets.fetch(`http://assets${path}`);
    if (!response.ok) throw new Error(`${path} is not among the built files: ${response.status}`);
    return response;
  }

  async #json(path: string): Promise<unknown> {
    const text = await this.text(path);
    if (!this.#parsed.has(path)) this.#parsed.set(path, JSON.parse(text));
    return this.#parsed.get(path);
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

  /** The files of a release. */
  async manifest(release: string): Promise<Manifest> {
    return (await this.#json(`/v1/releases/${release}/manifest.json`)) as Manifest;
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
