/** A table in Markdown; all columns but the first are numbers. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
