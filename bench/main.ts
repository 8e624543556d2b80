/**
 * `npm run bench`: how fast the Worker is, beside others, on this machine. Prints which figures are
 * reached, and writes what it measured into docs/performance.md, and the gist of it into the README.
 *
 *   npm run bench                    everything but the long ones
 *   npm run bench -- speed start     only these
 *   npm run bench -- misses          what an answer costs that nobody asked for before
 *   npm run bench -- steps           what each part of an answer costs
 *   npm run bench -- memory          a million requests
 *   npm run bench -- scale           datasets 10, 100 and 1,000 times larger
 *   --rounds 15 --seconds 1          how often and how long each server is loaded
 *   --only search                    only cases with this in their name; nothing is written down
 */
import { parseArgs } from "node:util";
import { inWords, type Line } from "./figures.ts";
import { measureMemory } from "./memory.ts";
import { measureMisses } from "./misses.ts";
import { record } from "./report.ts";
import { measureScale } from "./scale.ts";
import { measureSize } from "./size.ts";
import { measureSpeed } from "./speed.ts";
import { measureStart } from "./start.ts";
import { measureSteps } from "./steps.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "9" },
    seconds: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const effort = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  only: values.only,
};

/** What a part of the benchmark measured: its tables, their gist, and which figures are reached. */
interface Part {
  markdown: string;
  gist?: string;
  lines: Line[];
}

/** Every part of the benchmark, by the name that asks for it. */
const parts: Record<string, () => Promise<Part>> = {
  speed: () => measureSpeed(effort),
  misses: measureMisses,
  start: measureStart,
  size: measureSize,
  steps: () => measureSteps(effort),
  memory: measureMemory,
  scale: measureScale,
};
const wanted = positionals.length > 0 ? positionals : ["speed", "misses", "steps", "start", "size"];
const lines: Line[] = [];
for (const name of wanted) {
  const part = parts[name];
  if (!part) throw new Error(`There is no '${name}': ask for ${Object.keys(parts).join(", ")}.`);
  const measured = await part();
  if (values.only === "") {
    record("docs/performance.md", name, measured.markdown);
    if (measured.gist !== undefined) record("README.md", name, measured.gist);
  }
  lines.push(...measured.lines);
  console.log(`\n${measured.markdown}\n`);
}
for (const one of lines) console.log(inWords(one));
process.exitCode = lines.every(({ reached }) => reached) ? 0 : 1;
