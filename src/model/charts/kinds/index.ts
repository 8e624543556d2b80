import type { CardKind } from "../card.ts";
import { target } from "./target.ts";

/** Every kind of embed, in documentation order. */
export const cardKinds: readonly CardKind[] = [target];
