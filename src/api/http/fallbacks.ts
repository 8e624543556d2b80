import type { ErrorHandler, NotFoundHandler } from "hono";
import { resources } from "../../model/catalogue.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { nearest } from "../../model/query/nearest.ts";
import type { Environment } from "../environment.ts";
import type { Store } from "../store.ts";
import { problem } from "./problem.ts";
import { problems } from "./problems.ts";

const paths = [
  "/v1",
  "/v1/plan",
  "/v1/scorecard",
  "/v1/calendar",
  "/v1/search",
  "/v1/releases",
  "/v1/lab",
  "/v1/openapi.json",
  "/docs",
  "/docs/guides",
  "/docs/dictionary",
  "/explore",
  "/gallery",
  "/scorecard",
  "/problems",
  "/feed.atom",
  "/feed.json",
  "/embed.js",
  "/oembed",
  "/mcp",
  "/llms.txt",
].concat(resources.map(({ name }) => `/v1/${name}`));

/** What a path lies in or stands beside: the list of a record, the forms of a list, the files of a release. */
function aroundOf(pathname: string, { releases, current }: Store): string[] {
  const { id, name, rest } = PLACE.exec(pathname)?.groups ?? {};
  const release = id === undefined ? current : releases.find((one) => one.id === id);
  if (!release) return ["/v1/releases"];
  const base = id === undefined ? "/v1" : `/v1/releases/${id}`;
  const resource = resources.find((one) => one.name === name);
  if (!resource || !release.resources.includes(resource.name))
    return id === undefined ? [] : [base];
  const list = `${base}/${resource.name}`;
  return rest?.startsWith(".")
    ? [list, ...formatsOf(resource, release.id).map(({ extension }) => `${list}.${extension}`)]
    : [list];
}
const PLACE = /^\/v1(?:\/releases\/(?<id>[^/]+))?(?:\/(?<name>[a-z-]+)(?<rest>[./].*)?)?$/;

/** 404 with the nearest paths. */
export const nothingHere: NotFoundHandler<Environment> = (c) => {
  const { pathname } = new URL(c.req.url);
  const plain = pathname.replace(/\/+$/, "") || "/";
  const around = aroundOf(plain, c.var.store);
  const close = [
    // Of what has a place, the same path without the slash.
    ...(plain !== pathname && around.length > 0 ? [plain] : []),
    ...around,
    ...nearest(plain, paths, 3),
  ];
  return problem(c, problems.unknownPath, {
    detail: `Nothing has the path '${pathname.slice(0, 120)}'.`,
    nearest: close.length > 0 ? [...new Set(close)].slice(0, 5) : ["/v1", "/docs"],
  });
};

/** 500 without a trace of the inside; the cause goes to the log. */
export const failed: ErrorHandler<Environment> = (error, c) => {
  console.error(error);
  return problem(c, problems.internal, { detail: "Something failed inside." });
};
