import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { createTar } from "nanotar";
import { CLIENT } from "../model/client.ts";
import { inRepo } from "./read.ts";

/** The client compiled anew: `client/dist` may be of older sources, or not there. */
function compiled(): (readonly [path: string, content: Uint8Array])[] {
  const folder = mkdtempSync(join(tmpdir(), "yuplan-client-"));
  try {
    const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
    const compiler = manifest.replace(/package\.json$/, "bin/tsc");
    const words = [compiler, "--project", inRepo("client"), "--outDir", folder];
    execFileSync(process.execPath, words, { stdio: ["ignore", "inherit", "inherit"] });
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [`dist${file.slice(folder.length)}`, readFileSync(file)] as const);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The typed client as a package that npm installs, with what `npm pack` would put into it. */
export function clientFile(): [path: string, content: Uint8Array] {
  const files = [
    ["package.json", readFileSync(inRepo("client/package.json"))] as const,
    ["README.md", readFileSync(inRepo("client/README.md"))] as const,
    ["LICENSE", readFileSync(inRepo("LICENSE"))] as const,
    ...compiled(),
  ];
  // Of nobody and of no time, so that the same files give the same bytes.
  const archive = createTar(
    files.map(([path, data]) => ({ name: `package/${path}`, data })),
    { attrs: { mode: "644", uid: 0, gid: 0, mtime: 0 } },
  );
  return [CLIENT.slice(1), gzipSync(archive, { mtime: 0 })];
}
