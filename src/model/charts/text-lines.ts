/** A word, or a Chinese character with the marks that must not begin a line. */
const PIECE = /[\p{Script=Han}（《“][，。、；：）》”]*|[^\s\p{Script=Han}（《“]+|\s+/gu;

/** Width of a text in ems after one that has some, near enough to break lines by: Chinese is square, Latin about half of that. */
export function emsOf(text: string, before = 0): number {
  let ems = before;
  for (const sign of text) {
    if (/[\u2e80-\uffef]/.test(sign)) ems += 1;
    else if (/[A-ZMWmw%—]/.test(sign)) ems += 0.75;
    else ems += /[\s.,;:'ijl|()]/.test(sign) ? 0.33 : 0.58;
  }
  return ems;
}

/** A text in lines of at most so many ems by some measure; a piece that is longer has a line of its own. */
export function linesOf(text: string, ems: number, measure = emsOf): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    if (line !== "" && measure(piece.trimEnd(), width) > ems) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      width = measure(line);
    } else {
      line += piece;
      width = measure(piece, width);
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
