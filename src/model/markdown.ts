/**
 * Text as Markdown that shows it as it is: none of it becomes markup, whatever it holds (CommonMark
 * backslash escapes; also GitHub's tables, strike-through and formulas). On one line.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&")
    // What would begin a list, a rule or a heading's underline.
    .replace(/^( ?)([-+=])/, "$1\\$2")
    .replace(/^( ?\d+)([.)])(?=\s|$)/, "$1\\$2");

/** A link with escaped words; `url` is one of our own, without spaces or parentheses. */
export const link = (words: string, url: string) => `[${escaped(words)}](${url})`;

/** A table of cells that are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("");
}
