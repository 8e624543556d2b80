import { nearest } from "../../model/query/nearest.ts";
import type { Entries } from "../../model/query/parse.ts";
import type { QueryError } from "../../model/query/query.ts";
import type { FaultParameter } from "./fault.ts";

/** Reads a fault's query strictly: its one number, or what is wrong with what stands there. */
export function readParameter(
  parameter: FaultParameter | null,
  entries: Entries,
): { value: number } | { errors: QueryError[] } {
  const errors = entries.flatMap(([name, value], i): QueryError[] => {
    const error = { in: "query", name } as const;
    if (name !== parameter?.name) {
      const [didYouMean] = nearest(name, parameter ? [parameter.name] : []);
      const detail = parameter
        ? `'${name}' is not a parameter here; '${parameter.name}' is.`
        : `'${name}' is not a parameter here: this fault takes none.`;
      return [{ ...error, code: "unknown", detail, ...(didYouMean ? { didYouMean } : {}) }];
    }
    if (entries.findIndex(([other]) => other === name) < i)
      return [{ ...error, code: "repeated", detail: `'${name}' is given more than once.` }];
    const { least, most } = parameter;
    const whole = /^(0|[1-9]\d{0,5})$/.test(value);
    if (whole && Number(value) >= least && Number(value) <= most) return [];
    const detail = `'${name}' is a whole number from ${least} to ${most}.`;
    return [{ ...error, code: value === "" ? "empty" : "malformed", detail }];
  });
  if (errors.length > 0) return { errors };
  const [, written] = entries[0] ?? [];
  return { value: written === undefined ? (parameter?.otherwise ?? 0) : Number(written) };
}
