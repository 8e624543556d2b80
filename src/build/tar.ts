const BLOCK = 512;
const encoder = new TextEncoder();

/** A number as tar has it: octal digits, with zeros before them and NUL behind. */
const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, "0")}\0`;

/** The header of a file: readable by all, of nobody, and of no time. */
function headerOf(path: string, size: number): Uint8Array {
  if (path.length > 100) throw new Error(`${path} is too long a name for tar.`);
  const header = new Uint8Array(BLOCK);
  const fields: [at: number, text: string][] = [
    [0, path],
    [100, octal(0o644, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(0, 12)],
    // The sum counts its own place as spaces.
    [148, " ".repeat(8)],
    [156, "0"],
    [257, "ustar\u000000"],
  ];
  for (const [at, text] of fields) header.set(encoder.encode(text), at);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.set(encoder.encode(`${octal(sum, 7)} `), 148);
  return header;
}

/** A tar archive (POSIX ustar) of files by path, in the given order: the same files give the same bytes. */
export function tarOf(
  files: readonly (readonly [path: string, content: Uint8Array])[],
): Uint8Array {
  const blocks = files.flatMap(([path, content]) => [
    headerOf(path, content.length),
    content,
    new Uint8Array((BLOCK - (content.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...blocks, new Uint8Array(2 * BLOCK)]);
}
