import { z } from "zod";
import { resources } from "../model/catalogue.ts";
import { SLUG } from "../model/text.ts";

/** What several tools ask for. */
export const ResourceName = z
  .enum(resources.map(({ name }) => name))
  .describe(resources.map(({ name, about }) => `${name}: ${about}`).join(" "));

export const Id = z
  .string()
  .min(1)
  .max(120)
  .regex(SLUG, "is no id: lower-case words joined with hyphens")
  .describe("Id of a record, as search and list_records give it: services-value-added");

export const ReleaseName = z
  .string()
  .max(40)
  .optional()
  .describe("A frozen release, as 2026.1, to get the same answer for ever; without it, the newest");
