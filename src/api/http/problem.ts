import type { Context } from "hono";
import type { QueryError } from "../../model/query/query.ts";
import type { AnyRecord } from "../../model/resource.ts";
import { cachingOfError } from "./caching.ts";
import { ALLOWED, always } from "./headers.ts";
import { type ProblemKind, problems } from "./problems.ts";

/** What one occurrence of a problem adds to its kind. */
export interface Occurrence {
  detail: string;
  errors?: readonly QueryError[];
  allowed?: readonly string[];
  nearest?: readonly string[];
  /** What a 410 tells of a withdrawn record. */
  gone?: { reason: string; successor: string | null; last: string; lastValue: AnyRecord };
}

/** An RFC 9457 answer. */
export function problem(c: Context, kind: ProblemKind, occurrence: Occurrence): Response {
  const { id, status, title } = kind;
  const { pathname, search } = new URL(c.req.url);
  const instance = pathname + search;
  const body = {
    type: `/problems/${id}`,
    title,
    status,
    detail: occurrence.detail,
    // Of one that is too long the beginning, and no part of an encoded character.
    instance: status === 414 ? instance.slice(0, 300).replace(/%.?$/, "") : instance,
    ...(occurrence.errors ? { errors: occurrence.errors } : {}),
    ...(occurrence.nearest ? { nearest: occurrence.nearest } : {}),
    ...(occurrence.allowed ? { allowed: occurrence.allowed } : {}),
    ...occurrence.gone,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...always,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": cachingOfError(status),
      ...(status === 405 ? { Allow: ALLOWED } : {}),
    },
  });
}

/** The problem of a query: an unknown parameter tells most of what is wrong, then a repeated one. */
export function queryProblem(
  c: Context,
  errors: readonly QueryError[],
  allowed: readonly string[],
): Response {
  const codes = errors.map(({ code }) => code);
  const kind = codes.includes("unknown")
    ? problems.unknownParameter
    : codes.includes("repeated")
      ? problems.repeatedParameter
      : problems.invalidParameter;
  return problem(c, kind, {
    detail: errors.map(({ detail }) => detail).join(" "),
    errors,
    allowed,
  });
}
