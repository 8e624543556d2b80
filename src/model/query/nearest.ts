import { distance } from "fastest-levenshtein";

const apart = (one: string, other: string) => Math.abs(Number(one) - Number(other));

/** The allowed words nearest to what was written, nearest first: at most a third of it wrong. */
export function nearest(written: string, allowed: readonly string[], most = 1): string[] {
  const reach = Math.max(1, Math.floor(written.length / 3));
  return (
    allowed
      .map((word) => ({ word, away: distance(written.toLowerCase(), word.toLowerCase()) }))
      .filter(({ away }) => away <= reach)
      // Of numbers as near in writing, the one nearest in value.
      .sort((a, b) => a.away - b.away || apart(a.word, written) - apart(b.word, written) || 0)
      .slice(0, most)
      .map(({ word }) => word)
  );
}
