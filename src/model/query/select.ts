import type { AnyRecord } from "../resource.ts";

/** A record with only the chosen fields, in schema order; nested ones stay nested. */
export function select(record: AnyRecord, fields: readonly string[]): AnyRecord {
  const chosen: Record<string, unknown> = {};
  for (const field of fields) {
    const keys = field.split(".");
    let from: unknown = record;
    let into = chosen;
    for (const [i, key] of keys.entries()) {
      const value = (from as Record<string, unknown>)[key];
      if (i === keys.length - 1 || value === null) {
        into[key] = value;
        break;
      }
      into[key] ??= {};
      into = into[key] as Record<string, unknown>;
      from = value;
    }
  }
  return { ...chosen, id: record.id } as AnyRecord;
}
