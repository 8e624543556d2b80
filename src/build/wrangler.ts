import { createRequire } from "node:module";

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
