/** A name of ours as SQL has it: `cluster-types` is cluster_types, `unit.zh` unit_zh, `openList` open_list. */
export const nameOf = (name: string) =>
  name
    .replace(/[.-]/g, "_")
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replace(/^_/, "");

/** A quoted identifier: some of our names are keywords of SQL. */
export const quoted = (name: string) => `"${name}"`;

export const quotedText = (text: string) => `'${text.replaceAll("'", "''")}'`;
