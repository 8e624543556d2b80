import { type Grounds, groundsPath } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PlannedTarget } from "../model/derive/planned-target.ts";
import type { ScorecardQuery } from "../model/derive/scorecard.ts";
import type { ScorecardLine } from "../model/derive/shapes/scorecard.ts";
import { beginsOf, scorecardFrom, standingsPath } from "../model/kept-scorecard.ts";
import type { Withdrawal } from "../model/ledger.ts";
import type { Manifest, ManifestFile } from "../model/manifest.ts";
import { mappedPath } from "../model/mapped.ts";
import { indicatorsPath, reportsPath } from "../model/monitored.ts";
import type { Plan } from "../model/plan.ts";
import type { AnyRecord } from "../model/resource.ts";
import type { Observation } from "../model/resources/observations.ts";
import type { KnownRelease, Served, Sizes } from "../model/served.ts";
import type { TargetGroup } from "../model/target-groups.ts";
import { WITHDRAWN, withdrawalBegin } from "../model/withdrawal.ts";
import type { Bindings } from "./bindings.ts";
import { Files } from "./files.ts";
import { linesInParts } from "./parts.ts";
import { Slices } from "./slices.ts";

type Given = Pick<Bindings, "ASSETS" | "SERVED">;

/** What the build wrote, by what it is. */
export class Store extends Files {
  /** Where a record is read by itself. */
  readonly slices: Slices;
  #served: Served;

  constructor({ ASSETS, SERVED }: Given) {
    super(ASSETS);
    this.slices = new Slices(this, SERVED.sizes);
    this.#served = SERVED;
  }

  /** Paths of the pages' styles and scripts by their plain names: the build puts a hash into them. */
  async assets(): Promise<(name: string) => string> {
    const paths = await this.json<Record<string, string>>("/assets/index.json");
    return (name) => {
      const path = paths[name];
      if (path === undefined) throw new Error(`${name} is not among the pages' files.`);
      return path;
    };
  }

  /** All releases, newest last. */
  get releases(): readonly KnownRelease[] {
    return this.#served.releases;
  }

  /** The newest release: what every moving URL answers with. */
  get current(): KnownRelease {
    const newest = this.releases.at(-1);
    if (!newest) throw new Error("The build wrote no release.");
    return newest;
  }

  /** The document, as a release has it. */
  plan(release: string): Plan {
    const plan = this.#served.plans[release];
    if (!plan) throw new Error(`The build wrote no plan of ${release}.`);
    return plan;
  }

  /** How many records each resource has in a release, and in how many slices. */
  sizes(release: string): Sizes {
    return this.#served.sizes[release] ?? {};
  }

  /** The indicators of a group of a release, with the evidence of their target values only. */
  async indicators(release: string, group: TargetGroup): Promise<PlannedTarget[]> {
    return this.json(indicatorsPath(release, group));
  }

  /** What was reported of the indicators of a group of a release. */
  async reports(release: string, group: TargetGroup): Promise<Observation[]> {
    return this.json(reportsPath(release, group));
  }

  /** Where the indicators that a scorecard asks for stood, as a release knows it. */
  async scorecard(release: string, query: ScorecardQuery): Promise<ScorecardLine[]> {
    const lines = await linesInParts(this, standingsPath(release), beginsOf(query));
    return scorecardFrom(lines, query);
  }

  /** Some of what maps read of a release, by resource. */
  async mapped(release: string, resources: readonly string[]): Promise<Dataset> {
    if (resources.length === 0) return {};
    const all = await this.json<Dataset>(mappedPath(release));
    return Object.fromEntries(resources.map((name) => [name, all[name] ?? []]));
  }

  /** What citations of the whole lists of a release name, by resource. */
  async grounds(release: string): Promise<Record<string, Grounds>> {
    return this.json(groundsPath(release));
  }

  /** The files of a release. */
  async manifest(release: string): Promise<Manifest> {
    return this.json(`/v1/releases/${release}/manifest.json`);
  }

  /** A file of a release, as its manifest has it. Throws if it has none of this name. */
  async file(release: string, file: string): Promise<ManifestFile> {
    const found = (await this.manifest(release)).files.find(({ path }) => path === file);
    if (!found) throw new Error(`${file} is not in the manifest of ${release}.`);
    return found;
  }

  /** Whether a release has a resource: not one that came later. */
  has(release: string, resource: string): boolean {
    const known = this.releases.find(({ id }) => id === release);
    return known?.resources.includes(resource) ?? false;
  }

  /** The records of a resource in a release; none of a resource that came later. */
  async records(release: string, resource: string): Promise<AnyRecord[]> {
    if (!this.has(release, resource)) return [];
    const path = `/v1/releases/${release}/${resource}.json`;
    return (await this.json<{ data: AnyRecord[] }>(path)).data;
  }

  /** When releases no longer had a record of an id, and why. */
  async withdrawals(resource: string, id: string): Promise<Withdrawal[]> {
    const begin = withdrawalBegin(resource, id);
    const lines = await linesInParts(this, WITHDRAWN, [begin]);
    // An id of a path may have blanks, and reach into what follows the id of a line.
    const withdrawals = lines.map(
      (line) => JSON.parse(line.slice(line.indexOf(" "))) as Withdrawal,
    );
    return withdrawals.filter((one) => one.id === id);
  }
}

const stores = new WeakMap<object, Store>();

/** The one store of an isolate for what it is given. */
export function storeOf(env: Given): Store {
  const known = stores.get(env);
  if (known) return known;
  const store = new Store(env);
  stores.set(env, store);
  return store;
}
