import { utf8 } from "./utf8.ts";

/** The FNV-1a hash of a text's bytes, of 32 bits: short, the same everywhere, and no secret. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
