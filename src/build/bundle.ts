/**
 * `npm run bundle`: each Worker in one file, as it is deployed; tests run these files.
 * `--of` is another build than `dist`, of which the API's alone is made, and `--out` where it goes.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { servedPath } from "../model/served.ts";
import { inRepo } from "./read.ts";
import { quietly, wrangler } from "./wrangler.ts";

const { values } = parseArgs({ options: { of: { type: "string" }, out: { type: "string" } } });
const { of, out } = values;
if ((of === undefined) !== (out === undefined)) {
  console.error("--of and --out go together: a build, and the folder of its bundle.");
  process.exit(2);
}

/** Configuration of a Worker, the folder of its bundle, and what else the bundler is told. */
const workers: readonly [config: string, folder: string, ...words: string[]][] =
  of === undefined || out === undefined
    ? [
        ["wrangler.toml", "bundle"],
        ["wrangler.mcp.toml", "mcp"],
      ]
    : [["wrangler.toml", out, "--alias", `served:${resolve(inRepo(""), of)}${servedPath}`]];

for (const [config, folder, ...told] of workers) {
  const [command, words] = wrangler(
    "deploy",
    "--dry-run",
    "--minify",
    ...["--config", config],
    ...["--outdir", `.wrangler/${folder}`],
    ...told,
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
