import catalogue from "./catalogue.json" with { type: "json" };
import type { Resource } from "./resource.ts";

/** Every resource, in documentation order: plain data that `npm run generate` writes from the definitions. */
export const resources = catalogue as unknown as readonly Resource[];
