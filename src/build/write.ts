import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Artefacts } from "./artefacts.ts";

/** Replaces a folder by the artefacts. */
export function writeArtefacts(folder: string, artefacts: Artefacts): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of artefacts) {
    const file = `${folder}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
