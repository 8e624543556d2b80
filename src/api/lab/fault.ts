import type { Context } from "hono";
import type { Environment } from "../environment.ts";

/** The one number that a fault may be given in the query. */
export interface FaultParameter {
  name: string;
  about: string;
  /** Both included. */
  least: number;
  most: number;
  /** What it is where the query does not say. */
  otherwise: number;
}

/** A way in which an answer can go wrong, given on purpose so that clients can be tested against it. */
export interface Fault {
  /** The last part of its path. */
  name: string;
  /** What it answers, in a sentence or two. */
  about: string;
  parameter: FaultParameter | null;
  /** Answers it; `value` is the parameter's, and means nothing where there is none. */
  answer: (c: Context<Environment>, value: number) => Response | Promise<Response>;
}
