import { createHash } from "node:crypto";

/** The plan's text, as a verifier reads it: whole, by line, and by code point. */
export interface Document {
  sha256: string;
  points: readonly string[];
  lines: readonly string[];
  /** The line that each code point stands on, from 1. */
  lineAt: readonly number[];
}

/** Splits a text once; nothing here knows how positions were made. */
export function documentOf(bytes: Uint8Array): Document {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const points = Array.from(text);
  let line = 1;
  const lineAt = points.map((point) => (point === "\n" ? line++ : line));
  return {
    lineAt,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    points,
    lines: text.split("\n"),
  };
}
