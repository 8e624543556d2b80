import type { ErrorHandler, NotFoundHandler } from "hono";
import { resources } from "../../model/catalogue.ts";
import { nearest } from "../../model/query/nearest.ts";
import type { Environment } from "../environment.ts";
import { problem } from "./problem.ts";
import { problems } from "./problems.ts";

const paths = [
  "/v1",
  "/v1/plan",
  "/v1/scorecard",
  "/v1/calendar",
  "/v1/releases",
  "/v1/openapi.json",
  "/docs",
].concat(resources.map(({ name }) => `/v1/${name}`));

/** 404 with the nearest paths. */
export const nothingHere: NotFoundHandler<Environment> = (c) => {
  const { pathname } = new URL(c.req.url);
  const close = nearest(pathname.replace(/\/+$/, "") || "/", paths, 3);
  return problem(c, problems.unknownPath, {
    detail: `Nothing has the path '${pathname.slice(0, 120)}'.`,
    nearest: close.length > 0 ? close : ["/v1", "/docs"],
  });
};

/** 500 without a trace of the inside; the cause goes to the log. */
export const failed: ErrorHandler<Environment> = (error, c) => {
  console.error(error);
  return problem(c, problems.internal, { detail: "Something failed inside." });
};
