import { brokenOff } from "./broken-off.ts";
import { notModified, slow, stale } from "./deliveries.ts";
import type { Fault } from "./fault.ts";
import { gone, internalError, notFound, tooManyRequests, unavailable } from "./refusals.ts";

/** Every fault that the lab gives, in documentation order. */
export const faults: readonly Fault[] = [
  notModified,
  notFound,
  gone,
  tooManyRequests,
  internalError,
  unavailable,
  slow,
  stale,
  brokenOff,
];
