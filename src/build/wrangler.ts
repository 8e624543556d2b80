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

const settings = readFileSync(inRepo("wrangler.toml"), "utf8");

/** A setting of wrangler.toml, which is read as text. Throws if it is not there, in double quotes. */
export function setting(name: string): string {
  const value = new RegExp(`^${name} = "([^"]+)"`, "m").exec(settings)?.[1];
  if (value === undefined) throw new Error(`wrangler.toml has no ${name} in double quotes.`);
  return value;
}
