import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { databaseOf } from "../api-database/database-of.ts";
import { ask, type List } from "./ask.ts";

it("a list and a search that are short enough ask no database", async () => {
  const { release } = (await (await ask("/v1/areas?limit=1")).json()) as List;
  await ask("/v1/search?q=port");
  const filled = await runInDurableObject(databaseOf(release), (_, { storage }) =>
    storage.sql.exec("SELECT path FROM _filled").toArray(),
  );
  expect(filled).toEqual([]);
});
