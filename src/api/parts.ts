import { linesBeginning } from "../model/lines.ts";
import { firstsPath, partPath, partsBeginning } from "../model/parts.ts";
import type { Files } from "./files.ts";

/** The lines that begin with a text, of those that the build cut into parts under a path: few files are read. */
export async function linesInParts(files: Files, base: string, text: string): Promise<string[]> {
  const firsts = await files.lines(firstsPath(base));
  const numbers = partsBeginning(firsts, text);
  const parts = await Promise.all(numbers.map((n) => files.keptBytes(partPath(base, n))));
  return parts.flatMap((part) => linesBeginning(part, text));
}
