import type { Context } from "hono";
import { resources } from "../../model/catalogue.ts";
import type { Resource } from "../../model/resource.ts";
import type { Environment } from "../environment.ts";

/** The resources that the current release has, in documentation order. */
export const resourcesNow = (c: Context<Environment>): Resource[] =>
  resources.filter(({ name }) => c.var.current.resources.includes(name));
