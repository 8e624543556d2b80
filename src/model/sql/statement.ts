/** What SQL takes and gives. */
export type SqlValue = string | number | null;

/** A statement of SQL with its values. */
export interface Statement {
  sql: string;
  values: readonly SqlValue[];
}

/** A leaf of a record, as SQL has it. Throws at what is none. */
export function stored(value: unknown): SqlValue {
  if (typeof value === "boolean") return Number(value);
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  throw new Error(`SQL has no ${typeof value}.`);
}
