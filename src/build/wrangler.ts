import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inRepo } from "./read.ts";

/** The command line of wrangler, run on this Node. */
export function wrangler(...words: string[]): [command: string, words: string[]] {
  const manifest = createRequire(import.meta.url).resolve("wrangler/package.json");
  return [process.execPath, [manifest.replace(/package\.json$/, "bin/wrangler.js"), ...words]];
}

/** No telemetry, no look-ups on the internet, no tracing. */
export const quietly = {
  ...process.env,
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_SEND_METRICS: "false",
  X_LOCAL_OBSERVABILITY: "false",
};

/** A setting of wrangler.toml; empty without it. */
export const setting = (name: string): string =>
  new RegExp(`^${name} = "(.*)"$`, "m").exec(readFileSync(inRepo("wrangler.toml"), "utf8"))?.[1] ??
  "";
