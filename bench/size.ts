import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { inRepo } from "../src/build/read.ts";
import { servedPath } from "../src/model/served.ts";
import { likeWrangler } from "./contenders.ts";
import { type Line, line } from "./figures.ts";
import { table } from "./table.ts";

/** Bytes of the Worker on the wire at most. */
const FIGURE = 150_000;

/** node_modules/hono/dist/x.js → hono · src/model/query/run.ts → src/model/query */
function partOf(path: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name) return name;
  const [, room] = /^(src\/[^/]+(?:\/[^/]+(?=\/))?)/.exec(path) ?? [];
  return room ?? path;
}

/** What the Worker weighs as it is deployed, and what each package and room takes of it. */
export async function measureSize(): Promise<{ markdown: string; lines: Line[] }> {
  const deployed = readFileSync(inRepo(".wrangler/bundle/worker.js"));
  const whole = gzipSync(deployed, { level: 9 }).length;
  // Bundled once more as wrangler does, because its own output does not say what went in.
  const { metafile, outputFiles } = await build({
    absWorkingDir: inRepo(""),
    entryPoints: ["src/api/worker.ts"],
    ...likeWrangler,
    alias: { served: `./dist${servedPath}` },
    metafile: true,
    write: false,
  });
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput);
  const total = outputFiles[0]?.contents.length ?? 0;
  const rows = [...parts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => [
      `\`${name}\``,
      (bytes / 1000).toFixed(1),
      `${((100 * bytes) / total).toFixed(1)} %`,
    ]);
  return {
    markdown: `The whole Worker is ${(deployed.length / 1000).toFixed(0)} kB, ${(whole / 1000).toFixed(0)} kB with gzip.\n\n${table(["part", "kB minified", "of the whole"], rows)}`,
    lines: [line("the Worker with gzip, in bytes", whole, "<", FIGURE)],
  };
}
