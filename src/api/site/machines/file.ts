import type { Plan } from "../../../model/plan.ts";
import type { Resource } from "../../../model/resource.ts";
import type { KnownRelease } from "../../../model/served.ts";

/** What files for machines are written from. */
export interface Deployment {
  origin: string;
  release: KnownRelease;
  plan: Plan;
  /** The resources that the release has. */
  resources: readonly Resource[];
  /** How many records a resource has. */
  count: (resource: string) => number;
  /** The ids of its records: in how many parts they are, and those of one. */
  ids: {
    parts: (resource: string) => Promise<number>;
    of: (resource: string, part: number) => Promise<readonly string[]>;
  };
  guides: readonly { slug: string; title: string; about: string }[];
  /** Names of the reference's parts. */
  parts: readonly string[];
  /** Where to report a weakness, as a URI; absent if this deployment names none. */
  contact: string | undefined;
}

/** A file at a well-known place that programs look for. */
export interface MachineFile {
  path: string;
  mediaType: string;
  /** Its text; null where it has nothing to say. `part` is what its path leaves open. */
  write: (deployment: Deployment, part?: string) => string | null | Promise<string | null>;
}
