import type { CardKind } from "../card.ts";
import { clusterType } from "./cluster-type.ts";
import { district } from "./district.ts";
import { number } from "./number.ts";
import { programme } from "./programme.ts";
import { target } from "./target.ts";
import { targets } from "./targets.ts";

/** Every kind of embed, in documentation order. */
export const cardKinds: readonly CardKind[] = [
  target,
  targets,
  clusterType,
  district,
  programme,
  number,
];
