import type { Context } from "hono";
import type { Environment } from "../environment.ts";
import { caching } from "../http/caching.ts";
import { type Occurrence, problem } from "../http/problem.ts";
import { type ProblemKind, problems } from "../http/problems.ts";
import type { Fault, FaultParameter } from "./fault.ts";

/** A problem as the API gives it elsewhere, but never cached. */
function refuse(c: Context<Environment>, kind: ProblemKind, occurrence: Occurrence): Response {
  const response = problem(c, kind, occurrence);
  response.headers.set("Cache-Control", caching.never);
  return response;
}

const ON_PURPOSE = "This is the lab: the answer is what it should be.";

export const notFound: Fault = {
  name: "not-found",
  about: "404, with the nearest ids.",
  parameter: null,
  answer: (c) =>
    refuse(c, problems.unknownRecord, { detail: ON_PURPOSE, nearest: ["services-value-added"] }),
};

export const gone: Fault = {
  name: "gone",
  about: "410: a record that was withdrawn, with the reason, its successor and its last value.",
  parameter: null,
  answer: (c) =>
    refuse(c, problems.gone, {
      detail: ON_PURPOSE,
      gone: {
        reason: "It was the same as another record.",
        successor: "/v1/lab/not-modified",
        last: "/v1/lab/gone",
        lastValue: { id: "gone" },
      },
    }),
};

export const internalError: Fault = {
  name: "internal-error",
  about: "500. Trying again at once does not help.",
  parameter: null,
  answer: (c) => refuse(c, problems.internal, { detail: ON_PURPOSE }),
};

const retryAfter: FaultParameter = {
  name: "retryAfter",
  about: "Seconds that the Retry-After header says",
  least: 0,
  most: 60,
  otherwise: 1,
};

/** A refusal that says when to come back. */
const tryLater = (name: string, about: string, kind: ProblemKind): Fault => ({
  name,
  about,
  parameter: retryAfter,
  answer: (c, seconds) => {
    const response = refuse(c, kind, { detail: ON_PURPOSE });
    response.headers.set("Retry-After", String(seconds));
    return response;
  },
});

export const tooManyRequests = tryLater(
  "too-many-requests",
  "429 with Retry-After, however long you wait.",
  problems.tooManyRequests,
);

export const unavailable = tryLater(
  "unavailable",
  "503 with Retry-After, however long you wait.",
  problems.unavailable,
);
