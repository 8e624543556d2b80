import type { Definition } from "../definition.ts";
import { actions } from "./actions.ts";
import { areas } from "./areas.ts";
import { clusterTypes } from "./cluster-types.ts";
import { clusters } from "./clusters.ts";
import { discrepancies } from "./discrepancies.ts";
import { districts } from "./districts.ts";
import { facts } from "./facts.ts";
import { observations } from "./observations.ts";
import { programmes } from "./programmes.ts";
import { projects } from "./projects.ts";
import { sections } from "./sections.ts";
import { sectors } from "./sectors.ts";
import { targets } from "./targets.ts";

/** The definition of every resource, in documentation order. */
export const definitions: readonly Definition[] = [
  targets,
  clusters,
  clusterTypes,
  projects,
  programmes,
  sectors,
  actions,
  areas,
  districts,
  facts,
  observations,
  discrepancies,
  sections,
];
