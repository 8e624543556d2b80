/** `npm run bundle`: the Worker in one file, as it is deployed; tests run this file. */
import { spawnSync } from "node:child_process";
import { inRepo } from "./read.ts";
import { quietly, wrangler } from "./wrangler.ts";

const [command, words] = wrangler(
  "deploy",
  "--dry-run",
  "--minify",
  "--outdir",
  ".wrangler/bundle",
);
const { status, stdout, stderr } = spawnSync(command, words, {
  cwd: inRepo(""),
  env: quietly,
  encoding: "utf8",
});
if (status !== 0) console.error(stdout, stderr);
process.exitCode = status ?? 1;
