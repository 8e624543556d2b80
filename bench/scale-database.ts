import { rmSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Release } from "../src/model/release.ts";
import { definitions } from "../src/model/resources/index.ts";
import { startDatabase } from "./contenders.ts";
import { type Costs, costOf } from "./cost.ts";
import type { Server } from "./server.ts";
import { fillDatabase } from "./sql-file.ts";

/** Answers that are compared of each class. */
const COMPARED = 3;

/** What the platform's database makes of a dataset. */
export interface ScaledDatabase {
  /** Seconds in which it was written, and its bytes. */
  seconds: number;
  bytes: number;
  classes: Record<string, Costs>;
}

/** A class of requests that a database takes over. */
export interface Asked {
  name: string;
  path: (i: number) => string;
  /** Whether the Worker itself still answers it at this size. */
  compared: boolean;
}

/**
 * Writes a dataset of so many cities into the platform's own database, and asks it what the Worker is
 * asked. Throws where it finds anything else than the Worker.
 */
export async function measureDatabase(
  { dataset }: Release,
  cities: number,
  {
    folder,
    worker,
    asked,
    requests,
  }: {
    folder: string;
    worker: Server;
    asked: readonly Asked[];
    requests: number;
  },
): Promise<ScaledDatabase> {
  rmSync(folder, { recursive: true, force: true });
  let [seconds, bytes] = [0, 0];
  const server = await startDatabase(folder, (file) => {
    const started = performance.now();
    const database = new DatabaseSync(file);
    fillDatabase(database, definitions, dataset, cities);
    database.close();
    seconds = (performance.now() - started) / 1000;
    bytes = statSync(file).size;
  });
  const classes: Record<string, Costs> = {};
  for (const { name, path, compared } of asked) {
    classes[name] = await costOf(server, path, requests);
    for (let i = 0; compared && i < COMPARED; i += 1) await compare(server, worker, path(i));
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return { seconds, bytes, classes };
}

/** What a list or a search found: how many, and of a list which of them in which order; a search has an order of its own. */
async function foundBy({ url }: Server, path: string): Promise<string> {
  const response = await fetch(url + path);
  const { data, page } = (await response.json()) as {
    data: { id: string }[];
    page: { total: number };
  };
  const ids = path.startsWith("/v1/search") ? [] : data.map(({ id }) => id);
  return JSON.stringify([page.total, ids]);
}

async function compare(database: Server, worker: Server, path: string): Promise<void> {
  const [one, other] = [await foundBy(database, path), await foundBy(worker, path)];
  if (one !== other) throw new Error(`${path} finds ${one} in the database, and ${other} here.`);
}
