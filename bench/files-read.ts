import { existsSync, readFileSync } from "node:fs";
import { type Ask, appOver } from "../src/build/app-over.ts";
import { inRepo } from "../src/build/read.ts";
import { setting } from "../src/build/wrangler.ts";

/** An app over the files of `dist/` that has answered nothing before, and the paths that it reads there, in order. */
export function overBuilt(
  origin = setting("ORIGIN"),
  slices = setting("READY_SLICES"),
): { ask: Ask; read: string[] } {
  const read: string[] = [];
  const get = (path: string) => {
    const file = inRepo(`dist/${path}`);
    if (!existsSync(file)) return undefined;
    read.push(`/${path}`);
    return readFileSync(file);
  };
  const ask = appOver({ get }, origin, slices);
  // What the bundle brings along is not read.
  read.length = 0;
  return { ask, read };
}

/** Paths of the built files that a first request reads, in order. Throws if its answer has another status. */
export async function filesReadFor(path: string, expected = 200): Promise<string[]> {
  const { ask, read } = overBuilt();
  const { status } = await ask(path);
  if (status !== expected) throw new Error(`${path} answers ${status}.`);
  return read;
}
