/** `npm run bundle`: each Worker in one file, as it is deployed; tests run these files. */
import { spawnSync } from "node:child_process";
import { inRepo } from "./read.ts";
import { quietly, wrangler } from "./wrangler.ts";

/** Configuration of a Worker to the folder of its bundle. */
const workers = { "wrangler.toml": "bundle", "wrangler.mcp.toml": "mcp" };

for (const [config, folder] of Object.entries(workers)) {
  const [command, words] = wrangler(
    "deploy",
    "--dry-run",
    "--minify",
    ...["--config", config],
    ...["--outdir", `.wrangler/${folder}`],
  );
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: inRepo(""),
    env: quietly,
    encoding: "utf8",
  });
  if (status === 0) continue;
  console.error(stdout, stderr);
  process.exitCode = status ?? 1;
}
