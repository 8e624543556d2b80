/** Choices of fields whose rows are kept for a record. */
const CHOICES = 4;
/** A longer list is written anew each time: what is kept of it would take as much memory as its records. */
const LONGEST = 1000;

/**
 * Rows as a format writes them, each once for a choice of fields: what was written before is not again,
 * as long as the record is kept.
 */
export function writtenRows<Row extends object, Written>(): (
  rows: readonly Row[],
  choice: string,
  write: (row: Row) => Written,
) => Written[] {
  const written = new WeakMap<Row, Map<string, Written>>();
  return (rows, choice, write) => {
    if (rows.length > LONGEST) return rows.map(write);
    return rows.map((row) => {
      const known = written.get(row) ?? new Map<string, Written>();
      const found = known.get(choice) ?? write(row);
      if (known.size >= CHOICES && !known.has(choice)) known.clear();
      known.set(choice, found);
      written.set(row, known);
      return found;
    });
  };
}
