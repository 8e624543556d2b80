import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { type Filling, Tables } from "../../src/api/database/tables.ts";
import { ask, askList, askProblem, type List } from "../api/ask.ts";
import { databaseOf } from "./database-of.ts";

describe("a list that is too long for memory", () => {
  it("is asked in the database of its release, and all records in another of its tables", async () => {
    const { release } = (await (await ask("/v1/areas?limit=1")).json()) as List;
    await ask("/v1/search?q=port");
    const filled = await runInDurableObject(databaseOf(release), (_, { storage }) =>
      storage.sql.exec("SELECT path FROM _filled").toArray(),
    );
    expect(filled).toContainEqual({ path: `/v1/releases/${release}/areas.ndjson` });
    expect(filled).toContainEqual({ path: `/v1/releases/${release}/search-index.txt` });
  });
});

describe("an answer that would be too long for memory", () => {
  it("is a problem that names the limit that it has room for, and the pages have it all", async () => {
    const { release, data } = await askList("/v1/districts?sort=-id");
    const change = (...statements: string[]) =>
      runInDurableObject(databaseOf(release), (_, { storage }) => {
        for (const statement of statements) storage.sql.exec(statement);
      });
    const long = "replace(hex(zeroblob(200000)), '0', 'x')";
    await change(
      "CREATE TABLE kept AS SELECT _place, _record FROM districts",
      `UPDATE districts SET _record = json_set(_record, '$.name.en', ${long})`,
    );
    const { type, errors } = await askProblem("/v1/districts?sort=-id");
    expect(type).toBe("/problems/invalid-parameter");
    expect(errors).toEqual([
      {
        in: "query",
        name: "limit",
        code: "not-allowed",
        detail: expect.stringMatching(/with a limit of 19 or less/),
      },
    ]);
    const pages = [await askList("/v1/districts?sort=-id&limit=19")];
    while (pages.at(-1)?.page.next) pages.push(await askList(pages.at(-1)?.page.next ?? ""));
    await change(
      "UPDATE districts SET _record = (SELECT _record FROM kept WHERE kept._place = districts._place)",
      "DROP TABLE kept",
    );
    expect(pages.flatMap((page) => page.data).map(({ id }) => id)).toEqual(
      data.map(({ id }) => id),
    );
  });
});

/** A table of the lines of a file. */
const lines =
  (mark: unknown = null) =>
  (): Filling<number> => {
    let count = 0;
    return {
      tables: ["DROP TABLE IF EXISTS lines", "CREATE TABLE lines (number, line)"],
      indexes: ["CREATE INDEX by_line ON lines (line)"],
      mark,
      line: (line, number) => {
        count += 1;
        return [{ sql: "INSERT INTO lines VALUES (?, ?)", values: [number, line] }];
      },
      about: () => count,
    };
  };

/** What a database that opens some files, each time it wakes, has of them; null is a file that is not there. */
const woken = (name: string, files: readonly ((() => Response) | null)[], marks: unknown[] = []) =>
  runInDurableObject(databaseOf(name), async (_, { storage }) => {
    const told: unknown[] = [];
    for (const [i, file] of files.entries()) {
      const tables = new Tables(storage.sql, async () => {
        if (!file) throw new Error("not there");
        return file();
      });
      const about = await tables
        .filled("/file", lines(marks[i]))
        .catch((error: Error) => error.message);
      const rows = storage.sql
        .exec("SELECT name FROM sqlite_master WHERE name = 'lines'")
        .toArray().length;
      told.push([
        about,
        rows &&
          storage.sql
            .exec("SELECT line FROM lines ORDER BY number")
            .toArray()
            .map(({ line }) => line),
      ]);
    }
    return told;
  });

const file = (text: string, ETag: string) => () => new Response(text, { headers: { ETag } });

/** A file that breaks off after its first line. */
const broken = (ETag: string) => () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode("a\n"));
        controller.error(new Error("broke off"));
      },
    }),
    { headers: { ETag } },
  );

describe("tables", () => {
  it("have the lines of their file, whether or not a break ends the last", async () => {
    expect(await woken("one", [file("a\nb\n", "1")])).toEqual([[2, ["a", "b"]]]);
    expect(await woken("two", [file("a\n\nb", "1")])).toEqual([[3, ["a", "", "b"]]]);
  });

  it("are filled once while the file stays what it was, and anew when it is another", async () => {
    const told = await woken("three", [file("a\n", "1"), file("b\n", "1"), file("b\n", "2")]);
    expect(told).toEqual([
      [1, ["a"]],
      [1, ["a"]],
      [1, ["b"]],
    ]);
  });

  it("are filled anew when something else that decides what is written is another", async () => {
    const files = ["a\n", "b\n", "c\n"].map((text) => file(text, "1"));
    expect(await woken("six", files, ["one", "one", "two"])).toEqual([
      [1, ["a"]],
      [1, ["a"]],
      [1, ["c"]],
    ]);
  });

  it("are filled anew when filling them broke off", async () => {
    const told = await woken("four", [broken("1"), file("a\nb\n", "1")]);
    expect(told.at(-1)).toEqual([2, ["a", "b"]]);
    expect(told[0]).toEqual(["broke off", expect.anything()]);
  });

  it("can be asked again when their file was not there", async () => {
    const told = await woken("five", [null, file("a\n", "1")]);
    expect(told).toEqual([
      ["not there", 0],
      [1, ["a"]],
    ]);
  });
});
