import { resourceNamed } from "./catalogue.ts";

/** The resource that monitoring is about. */
export const targetsOf = resourceNamed("targets");
