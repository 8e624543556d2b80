import type { Entries } from "../../model/query/parse.ts";
import type { QueryError } from "../../model/query/query.ts";
import { readStrictly, wholeNumber } from "../../model/query/strict.ts";
import type { FaultParameter } from "./fault.ts";

/** Reads a fault's query strictly: its one number, or what is wrong with what stands there. */
export function readParameter(
  parameter: FaultParameter | null,
  entries: Entries,
): { value: number } | { errors: QueryError[] } {
  if (!parameter) {
    const { errors } = readStrictly(entries, {});
    return errors.length > 0 ? { errors } : { value: 0 };
  }
  const { name, least, most, otherwise } = parameter;
  const { values, errors } = readStrictly(entries, { [name]: wholeNumber(least, most) });
  return errors.length > 0 ? { errors } : { value: Number(values.get(name) ?? otherwise) };
}
