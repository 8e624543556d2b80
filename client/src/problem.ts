import type { components } from "./generated/api.ts";

/** What an error answers: RFC 9457, with what is wrong and what would be right. */
export type Problem = components["schemas"]["Problem"];

/** Thrown for every answer that is an error. */
export class ProblemError extends Error {
  override name = "ProblemError";
  /** The answer, as it came. */
  readonly problem: Problem;
  /** Seconds that the answer asked to wait; null if it did not. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The last part of its `type`: unknown-record, gone, too-many-requests, … */
  get kind(): string {
    return this.problem.type.split("/").at(-1) ?? "";
  }
}

/** Whether an error's body is a problem of the API; a network in between may answer anything. */
const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" && body !== null && "type" in body && "detail" in body;

/** The error that an answer is. */
export function problemOf(response: Response, body: unknown, retryAfter: number | null) {
  const { status, statusText, url } = response;
  const problem: Problem = isProblem(body)
    ? body
    : {
        type: "about:blank",
        title: statusText || "Error",
        status,
        detail: "The answer is not the API's own.",
        instance: url,
      };
  return new ProblemError(problem, retryAfter);
}
