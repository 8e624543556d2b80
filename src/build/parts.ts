import { cutLines, firstsPath, partPath } from "../model/parts.ts";

/** Lines in sorted parts under a path, for the edge to find some of them. */
export function partFiles(
  base: string,
  lines: readonly string[],
): (readonly [path: string, content: string])[] {
  const { firsts, parts } = cutLines(lines);
  return [
    [firstsPath(base).slice(1), firsts],
    ...parts.map((text, n) => [partPath(base, n).slice(1), text] as const),
  ];
}
