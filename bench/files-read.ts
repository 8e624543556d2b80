import { existsSync, readFileSync } from "node:fs";
import { createApp } from "../src/api/app.ts";
import { inRepo } from "../src/build/read.ts";
import { setting } from "../src/build/wrangler.ts";

/** Paths of the built files that an app reads which has answered nothing before, in order. */
export async function filesReadFor(path: string): Promise<string[]> {
  const read: string[] = [];
  const ASSETS = {
    fetch: async (url: string) => {
      const { pathname } = new URL(url);
      const file = inRepo(`dist${pathname}`);
      if (!existsSync(file)) return new Response(null, { status: 404 });
      read.push(pathname);
      return new Response(new Uint8Array(readFileSync(file)));
    },
  };
  const settings = { ORIGIN: setting("ORIGIN"), READY_SLICES: setting("READY_SLICES") };
  const MCP = { serve: () => Promise.reject(new Error("Nothing asks it here.")) };
  const { status } = await createApp().request(path, {}, { ...settings, ASSETS, MCP });
  if (status !== 200) throw new Error(`${path} answers ${status}.`);
  return read;
}
