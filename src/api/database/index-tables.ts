import { resources } from "../../model/catalogue.ts";
import { termIn } from "../../model/search/postings.ts";
import { type Heading, indexIn, type SearchIndex } from "../../model/search/search-index.ts";
import type { Statement } from "../../model/sql/statement.ts";
import type { Filling, Tables } from "./tables.ts";

/** Raise it when what is remembered of an index is another, and its file does not show it. */
const WRITTEN = 1;

/** Fills the tables of a search index from its file: what `writeIndex` wrote, line by line. */
export function indexTables(): Filling<Heading> {
  let heading: Heading = { documents: 0, runs: [] };
  const numbered = (table: string, number: number, line: string): Statement[] =>
    // Before the first stands where each begins.
    number === 0 ? [] : [{ sql: `INSERT INTO ${table} VALUES (?, ?)`, values: [number - 1, line] }];
  return {
    tables: [
      ...["_documents", "_shown", "_terms"].map((table) => `DROP TABLE IF EXISTS ${table}`),
      "CREATE TABLE _documents (number INTEGER PRIMARY KEY, line)",
      "CREATE TABLE _shown (number INTEGER PRIMARY KEY, line)",
      "CREATE TABLE _terms (term, line)",
    ],
    indexes: ["CREATE INDEX _terms_by_term ON _terms (term)"],
    mark: WRITTEN,
    line: (line, number) => {
      if (number === 0) {
        heading = JSON.parse(line) as Heading;
        return [];
      }
      const { documents: count } = heading;
      const [document, shown] = [number - 1, number - 2 - count];
      if (document <= count) return numbered("_documents", document, line);
      if (shown <= count) return numbered("_shown", shown, line);
      return [{ sql: "INSERT INTO _terms VALUES (?, ?)", values: [termIn(line), line] }];
    },
    about: () => heading,
  };
}

/** At the end of a text it sorts after every word that begins with that text. */
const LAST = "\u{10FFFF}";

/** Numbers in one statement: its values may have 2 MB. */
const MOST_AT_ONCE = 50_000;

/** The search index that stands in some tables. */
export function indexOf(tables: Tables, heading: Heading): SearchIndex {
  const texts = (sql: string, ...values: Statement["values"]) =>
    tables.rows({ sql, values }).map(({ text }) => String(text));
  const numbered = (table: string) => (numbers: readonly number[]) => {
    const byNumber = new Map<number, string>();
    for (let i = 0; i < numbers.length; i += MOST_AT_ONCE)
      for (const { number, line } of tables.rows({
        sql: `SELECT number, line FROM ${table} WHERE number IN (SELECT value FROM json_each(?))`,
        values: [JSON.stringify(numbers.slice(i, i + MOST_AT_ONCE))],
      }))
        byNumber.set(Number(number), String(line));
    return numbers.map((number) => byNumber.get(number) ?? null);
  };
  return indexIn(
    {
      heading,
      terms: {
        of: (term) => texts("SELECT line AS text FROM _terms WHERE term = ?", term),
        beginning: (text) =>
          texts(
            "SELECT DISTINCT term AS text FROM _terms WHERE term >= ? AND term < ? ORDER BY term",
            text,
            text + LAST,
          ),
      },
      documents: numbered("_documents"),
      shown: numbered("_shown"),
    },
    resources,
  );
}
