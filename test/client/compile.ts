import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repo = join(import.meta.dirname, "../..");
const tsc = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);

/** Compiles a folder as a user of the client would, strictly, and gives what the compiler says. */
export function compileFolder(folder: string): string {
  const compilerOptions = {
    target: "es2024",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    paths: { "@yuplan/client": [join(repo, "client/dist/index.d.ts")] },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["."] }));
  const { status, stdout, error } = spawnSync(process.execPath, [tsc, "--project", folder], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  return status === 0 ? "" : stdout;
}

/** The same of files that are written for the purpose. */
export function compile(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "yuplan-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return compileFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
