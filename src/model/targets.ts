import { resources } from "./catalogue.ts";
import type { Resource } from "./resource.ts";

function found(): Resource {
  const targets = resources.find(({ name }) => name === "targets");
  if (!targets) throw new Error("The catalogue has no targets.");
  return targets;
}

/** The resource that monitoring is about. */
export const targetsOf: Resource = found();
