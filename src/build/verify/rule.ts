import type { Proof, ProvedRecord } from "./record.ts";

/** Recomputes one field from the words; says what is wrong, or null. */
export type Rule = (
  value: unknown,
  proof: Proof,
  record: ProvedRecord,
  path: string,
) => string | null;

export const wrong = (value: unknown, { quote }: Proof) =>
  `'${quote.exact}' does not give ${JSON.stringify(value)}; correct it, or quote the words that do`;

export const unless = (sound: boolean, value: unknown, proof: Proof) =>
  sound ? null : wrong(value, proof);
