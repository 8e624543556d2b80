type Bytes = Uint8Array<ArrayBuffer>;

/** Rows with what stands before, between and after them, as one run of bytes. */
export function joined(
  rows: readonly Bytes[],
  { before, between, after }: { before: Bytes; between: Bytes; after: Bytes },
): Bytes {
  const separators = Math.max(0, rows.length - 1) * between.length;
  const inside = rows.reduce((sum, row) => sum + row.length, separators);
  const bytes = new Uint8Array(before.length + inside + after.length);
  bytes.set(before);
  let at = before.length;
  for (const [i, row] of rows.entries()) {
    if (i > 0) {
      bytes.set(between, at);
      at += between.length;
    }
    bytes.set(row, at);
    at += row.length;
  }
  bytes.set(after, at);
  return bytes;
}
