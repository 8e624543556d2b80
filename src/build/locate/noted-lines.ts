import type { QuotedLines } from "../../model/quoted-lines.ts";

/** What a record quotes that it did not, and no longer quotes. */
export interface Shift {
  record: string;
  lost: number[];
  gained: number[];
}

/** What is in one list and not in the other; a line may be quoted twice. */
function without(lines: readonly number[], others: readonly number[]): number[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Every record whose quoted lines are no longer those that were noted. */
export function shifts(noted: QuotedLines, now: QuotedLines): Shift[] {
  const files = [...new Set([...Object.keys(noted), ...Object.keys(now)])];
  return files.flatMap((file) => {
    const ids = [...new Set([noted, now].flatMap((lines) => Object.keys(lines[file] ?? {})))];
    return ids.flatMap((id) => {
      const [before, after] = [noted[file]?.[id] ?? [], now[file]?.[id] ?? []];
      const shift = {
        record: `${file}/${id}`,
        lost: without(before, after),
        gained: without(after, before),
      };
      return shift.lost.length + shift.gained.length > 0 ? [shift] : [];
    });
  });
}

/** The lines as they are now; of a record that lost some, as they were noted. */
export function keepingLost(noted: QuotedLines, now: QuotedLines): QuotedLines {
  const kept = structuredClone(now);
  for (const { record, lost } of shifts(noted, now)) {
    const [file = "", id = ""] = record.split("/");
    const before = noted[file]?.[id];
    if (lost.length > 0 && before) kept[file] = { ...kept[file], [id]: before };
  }
  return kept;
}
