import type { Download } from "../../model/downloads.ts";
import { sha256 } from "../releases.ts";

/** A file of a release with its content. */
export interface File extends Download {
  content: string | Uint8Array;
}

/** A file with the size and the hash of its bytes. */
export interface HashedFile extends Download {
  content: Uint8Array;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** Reads the bytes of a file once, for all that name its hash. */
export function hashed({ path, mediaType, about, content }: File): HashedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, mediaType, about, content: bytes, bytes: bytes.length, sha256: sha256(bytes) };
}

/** JSON as people read it in an editor. */
export const readableJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
