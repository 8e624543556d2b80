import type { Context } from "hono";
import type { Environment } from "../environment.ts";
import { queryProblem } from "../http/problem.ts";

/** Refuses every parameter on an operation that takes none; null if there are none. */
export function refuseQuery(c: Context<Environment>): Response | null {
  const entries = c.get("entries");
  if (entries.length === 0) return null;
  const errors = entries.map(([name]) => ({
    in: "query" as const,
    name,
    code: "unknown" as const,
    detail: `'${name}' is not a parameter here: this operation takes none.`,
  }));
  return queryProblem(c, errors, []);
}
