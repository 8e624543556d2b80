import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "./server.ts";

/** What the databases of a release wrote when they were first asked. */
export interface Filling {
  /** Seconds of each path that was asked for; null where it was answered from memory. */
  seconds: (number | null)[];
  /** Bytes of the databases then. */
  bytes: number;
}

/**
 * Has the databases of a new server filled by some paths, where they are asked at all, and stops it: later
 * ones find them as they are. Throws where one of the paths has no answer.
 */
export async function fillDatabases(
  folder: string,
  start: () => Promise<Server>,
  paths: readonly string[],
): Promise<Filling> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await start();
  const seconds: Filling["seconds"] = [];
  for (const path of paths) {
    const before = bytesIn(folder);
    const began = performance.now();
    const response = await fetch(server.url + path);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${response.status}.`);
    seconds.push(bytesIn(folder) > before ? (performance.now() - began) / 1000 : null);
  }
  await server.stop();
  return { seconds, bytes: bytesIn(folder) };
}

/** Bytes of all files in a folder; one may go while it is looked at. */
const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name), { throwIfNoEntry: false }))
    .reduce((sum, file) => sum + (file?.size ?? 0), 0);
