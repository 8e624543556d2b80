import type { Statement } from "../../model/sql/statement.ts";

/** Tables that are filled from a file, one statement after another. */
export interface Filling<About> {
  /** What makes them anew. */
  tables: readonly string[];
  /** What makes their indexes. */
  indexes: readonly string[];
  /** What else decides what a line writes: where it is another, all is written anew. */
  mark: unknown;
  /** What a line of the file writes. */
  line: (line: string, number: number) => readonly Statement[];
  /** What is to be remembered of the whole, when it was read. */
  about: () => About;
}

type Row = Record<string, SqlStorageValue>;

/** The tables of a database, each filled from one of the built files, and anew where that is another than it was. */
export class Tables {
  #sql: SqlStorage;
  #open: (path: string) => Promise<Response>;
  /** What is known of those that were asked for, or is being found out. */
  #known = new Map<string, Promise<unknown>>();

  constructor(sql: SqlStorage, open: (path: string) => Promise<Response>) {
    this.#sql = sql;
    this.#open = open;
    sql.exec("CREATE TABLE IF NOT EXISTS _filled (path TEXT PRIMARY KEY, mark TEXT, about TEXT)");
  }

  /** The rows that a statement finds. */
  rows(statement: Statement): Row[] {
    return [...this.each(statement)];
  }

  /** The same, each read when it is wanted. */
  each({ sql, values }: Statement): Iterable<Row> {
    return this.#sql.exec(sql, ...values);
  }

  /** Fills tables from a file if they are not, and gives what is to be remembered of it. Throws if there is no such file. */
  filled<About>(path: string, filling: () => Filling<About>): Promise<About> {
    const known = this.#known.get(path);
    if (known) return known as Promise<About>;
    const about = this.#filled(path, filling());
    this.#known.set(path, about);
    // Whoever asks next may have more luck.
    about.catch(() => this.#known.delete(path));
    return about;
  }

  async #filled<About>(path: string, filling: Filling<About>): Promise<About> {
    const file = await this.#open(path);
    const { tables, indexes } = filling;
    const mark = JSON.stringify([file.headers.get("ETag"), tables, indexes, filling.mark]);
    const [before] = this.rows({
      sql: "SELECT about FROM _filled WHERE path = ? AND mark = ?",
      values: [path, mark],
    });
    if (before) {
      await file.body?.cancel();
      return JSON.parse(String(before.about)) as About;
    }
    this.#sql.exec("DELETE FROM _filled WHERE path = ?", path);
    for (const statement of tables) this.#sql.exec(statement);
    let number = 0;
    for await (const line of linesOf(file)) {
      for (const { sql, values } of filling.line(line, number)) this.#sql.exec(sql, ...values);
      number += 1;
    }
    for (const statement of indexes) this.#sql.exec(statement);
    const about = filling.about();
    // Last, so that what broke off is filled anew.
    this.#sql.exec("INSERT INTO _filled VALUES (?, ?, ?)", path, mark, JSON.stringify(about));
    return about;
  }
}

/** The lines of a file, as they come. */
async function* linesOf({ body }: Response): AsyncGenerator<string> {
  let rest = "";
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const [first = "", ...others] = text.split("\n");
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
