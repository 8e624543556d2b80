import { z } from "zod";
import { resources } from "../model/catalogue.ts";
import { DRAFT } from "../model/release.ts";
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
  .regex(
    new RegExp(`^(?:\\d{4}\\.\\d{1,4}|${DRAFT})$`),
    "is no release: a year and a counter, as 2026.1",
  )
  .optional()
  .describe("A frozen release, as 2026.1, to get the same answer for ever; without it, the newest");
