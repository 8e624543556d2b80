import catalogue from "./catalogue.json" with { type: "json" };
import type { Resource } from "./resource.ts";

/** Every resource, in documentation order: plain data that `npm run generate` writes from the definitions. */
export const resources = catalogue as unknown as readonly Resource[];

/** The resource of a name. Throws if there is none. */
export function resourceNamed(name: string): Resource {
  const resource = resources.find((one) => one.name === name);
  if (!resource) throw new Error(`There is no resource ${name}.`);
  return resource;
}
