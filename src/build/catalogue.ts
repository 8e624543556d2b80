/** Writes the catalogue of resources that edge code reads: what the definitions say, without their schemas. */
import { writeFileSync } from "node:fs";
import { resourceOf } from "../model/definition.ts";
import { definitions } from "../model/resources/index.ts";
import { inRepo } from "./read.ts";

/** The path of the catalogue in the repository. */
export const CATALOGUE = "src/model/catalogue.json";

/** The catalogue's text. */
export const catalogue = (): string => `${JSON.stringify(definitions.map(resourceOf), null, 1)}\n`;

if (import.meta.main) writeFileSync(inRepo(CATALOGUE), catalogue());
