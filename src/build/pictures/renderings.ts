import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { inRepo } from "../read.ts";
import { fontFiles } from "./fonts.ts";

/** A picture to be drawn, and the file to keep it in. */
export interface Rendering {
  svg: string;
  file: string;
}

/** Drawn pictures, by the hash of what they are drawn from: a rebuild draws only what changed. */
const kept = inRepo(".wrangler/pictures");
/** The renderer with its version: another may draw otherwise. */
const renderer = readFileSync(
  createRequire(import.meta.url).resolve("@resvg/resvg-js/package.json"),
);

/** PNG pictures of SVG files, in their order; those not drawn before are drawn on all cores. */
export async function renderingsOf(svgs: readonly string[]): Promise<Uint8Array[]> {
  mkdirSync(kept, { recursive: true });
  const fonts = fontFiles.map(({ file }) => readFileSync(file));
  const renderings = svgs.map((svg): Rendering => {
    const hash = createHash("sha256").update(renderer).update(svg);
    for (const font of fonts) hash.update(font);
    return { svg, file: `${kept}/${hash.digest("hex")}.png` };
  });
  const missing = [...new Map(renderings.map((one) => [one.file, one])).values()].filter(
    ({ file }) => !existsSync(file),
  );
  const threads = Math.min(availableParallelism(), missing.length);
  await Promise.all(
    Array.from({ length: threads }, (_, i) =>
      drawn(missing.filter((_, place) => place % threads === i)),
    ),
  );
  return renderings.map(({ file }) => readFileSync(file));
}

/** Draws pictures in a thread of their own. */
const drawn = (renderings: readonly Rendering[]) =>
  new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL("./render-worker.ts", import.meta.url), {
      workerData: renderings,
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`A thread that draws pictures ended with ${code}.`)),
    );
  });
