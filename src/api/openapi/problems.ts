import { z } from "@hono/zod-openapi";
import { type ProblemKind, problems } from "../http/problems.ts";
import type { Operation } from "./operation.ts";

/** What every operation may answer: a URL may be wrong in itself, and the network or we may fail. */
const everywhere = [
  problems.unknownParameter,
  problems.malformedUrl,
  problems.methodNotAllowed,
  problems.urlTooLong,
  problems.tooManyRequests,
  problems.internal,
];

/** The problems that an operation can answer: which, its path and its parameters say. */
export function problemsOf({
  path,
  params,
  query,
  ranges = false,
  lenient = false,
  problems: also = [],
}: Operation): ProblemKind[] {
  const taken = Object.keys(query?.shape ?? {});
  const inPath = (...names: string[]) => names.some((name) => path.includes(`{${name}}`));
  const isOneOfSome = Object.values(params?.shape ?? {}).some((one) => one instanceof z.ZodEnum);
  const own: [ProblemKind, boolean][] = [
    [problems.repeatedParameter, taken.length > 0],
    [problems.invalidParameter, taken.length > 0],
    [problems.invalidCursor, taken.includes("cursor")],
    [problems.unknownPath, isOneOfSome || inPath("a")],
    [problems.unknownRecord, inPath("id")],
    [problems.gone, inPath("id")],
    [problems.unknownRelease, inPath("release", "a") || taken.includes("release")],
    [problems.rangeNotSatisfiable, ranges],
  ];
  const can = new Set<ProblemKind>([...everywhere, ...also]);
  if (lenient) can.delete(problems.unknownParameter);
  for (const [kind, applies] of own) if (applies) can.add(kind);
  return Object.values(problems).filter((kind) => can.has(kind));
}
