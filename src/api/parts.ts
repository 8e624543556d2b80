import { linesBeginning } from "../model/lines.ts";
import { firstsPath, partPath, partsBeginning } from "../model/parts.ts";
import type { Files } from "./files.ts";

/** The lines that begin with one of some texts, of those that the build cut into parts under a path: few files are read, each once. */
export async function linesInParts(
  files: Files,
  base: string,
  texts: readonly string[],
): Promise<string[]> {
  const firsts = await files.lines(firstsPath(base));
  const numbers = new Set(texts.flatMap((text) => partsBeginning(firsts, text)));
  const parts = await Promise.all(
    [...numbers].map((number) => files.keptBytes(partPath(base, number))),
  );
  return texts.flatMap((text) => parts.flatMap((part) => linesBeginning(part, text)));
}
