/** A thread that writes pictures into files: each is whole or not there. */
import { renameSync, writeFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { pngOf } from "./png.ts";
import type { Rendering } from "./renderings.ts";

for (const { svg, file } of workerData as Rendering[]) {
  writeFileSync(`${file}.part`, pngOf(svg));
  renameSync(`${file}.part`, file);
}
