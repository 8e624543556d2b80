/** A record of `data/` as a verifier sees it: plain JSON. */
export interface Proof {
  section: string;
  line: number;
  quote: { exact: string; prefix: string; suffix: string };
  position: { start: number; end: number };
  proves: string[];
  method: "verbatim" | "normalised" | "inherited";
  how: string | null;
}

export interface ProvedRecord {
  id: string;
  evidence: Proof[];
  [field: string]: unknown;
}

/** All files: name to records. */
export type Files = Record<string, ProvedRecord[]>;

/** A failed proof, as `file › record › place: what`. */
export const failure = (file: string, record: string, place: string, what: string) =>
  `${file} › ${record} › ${place}: ${what}`;

/** The value at a dotted path, with numbers for places in a list. */
export function at(record: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], record);
}
