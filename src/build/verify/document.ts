import { createHash } from "node:crypto";

/** The plan's text, as a verifier reads it: whole, by line, and by code point. */
export interface Document {
  sha256: string;
  points: readonly string[];
  lines: readonly string[];
}

/** Splits a text once; nothing here knows how positions were made. */
export function documentOf(bytes: Uint8Array): Document {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    points: Array.from(text),
    lines: text.split("\n"),
  };
}
