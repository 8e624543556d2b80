import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { inRepo } from "../src/build/read.ts";
import { resources } from "../src/model/catalogue.ts";
import { servedPath } from "../src/model/served.ts";
import { type Server, serverOf } from "./server.ts";
import { type Deployed, startWorkerd, workshop } from "./workerd.ts";

/** The Worker as `npm run bundle` writes it for deployment. */
export const startOurs = (how: Pick<Deployed, "inspected"> = {}): Promise<Server> =>
  startWorkerd({
    name: "yuplan",
    script: readFileSync(inRepo(".wrangler/bundle/worker.js"), "utf8"),
    assets: inRepo("dist"),
    databases: true,
    ...how,
  });

/** The same over the files of another build, with its databases in a folder. */
export const startOver = async (
  assets: string,
  readySlices: number,
  databases: string,
): Promise<Server> =>
  startWorkerd({
    name: "yuplan",
    script: await bundled("src/api/worker.ts", assets),
    assets,
    readySlices,
    databases,
  });

/** A Worker that answers every request with one constant, and does nothing else. */
export function startBare({ status, body }: { status: number; body: string }): Promise<Server> {
  const script =
    status === 304
      ? `export default { fetch: () => new Response(null, { status: 304, headers: { ETag: '"bare"' } }) };`
      : `import body from "body.txt";
         export default { fetch: () => new Response(body, { headers: { "Content-Type": "application/json" } }) };`;
  return startWorkerd({ name: "bare", script, texts: { "body.txt": body } });
}

/** The same, but when it is first asked it reads some files: one, and then the others at once. */
export function startReading(files: readonly string[], body: string): Promise<Server> {
  const script = `import body from "body.txt";
    let kept = null;
    export default {
      async fetch(request, { ASSETS }) {
        const read = async (path) => (await ASSETS.fetch("http://assets" + path)).arrayBuffer();
        kept ??= [
          ...(await Promise.all(${JSON.stringify(files.slice(0, 1))}.map(read))),
          ...(await Promise.all(${JSON.stringify(files.slice(1))}.map(read))),
        ];
        return new Response(body, { headers: { "Content-Type": "application/json" } });
      },
    };`;
  const texts = { "body.txt": body };
  return startWorkerd({ name: "reading", script, texts, assets: inRepo("dist") });
}

/** How wrangler bundles a Worker. */
export const likeWrangler = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2024",
  conditions: ["workerd", "worker", "browser"],
  external: ["cloudflare:*", "node:*"],
} satisfies BuildOptions;

/** A Worker of the sources in one file, over the files of a build. */
async function bundled(
  entry: string,
  assets = inRepo("dist"),
  plugins: Plugin[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    ...likeWrangler,
    entryPoints: [inRepo(entry)],
    alias: { served: assets + servedPath },
    write: false,
    plugins,
  });
  return outputFiles[0]?.text ?? "";
}

/** Ours, but for the requests that it answers to itself while it loads. */
export async function startUnrehearsed(): Promise<Server> {
  const nothing = { contents: "export const warmUp = async () => [];" };
  const withoutThem: Plugin = {
    name: "unrehearsed",
    setup: ({ onLoad }) => onLoad({ filter: /warm-up\.ts$/ }, () => nothing),
  };
  const script = await bundled("src/api/worker.ts", inRepo("dist"), [withoutThem]);
  return startWorkerd({ name: "unrehearsed", script, assets: inRepo("dist"), databases: true });
}

/** The usual way to write the same API. */
export const startNaive = async (assets = inRepo("dist")): Promise<Server> =>
  startWorkerd({ name: "naive", script: await bundled("bench/naive.ts"), assets });

/** json-server over the same records. */
export async function startJsonServer(folder: string): Promise<Server> {
  const lists = resources.map(({ name }) => {
    const { data } = JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
    return [name, data];
  });
  mkdirSync(workshop, { recursive: true });
  const database = join(workshop, "json-server.json");
  writeFileSync(database, JSON.stringify(Object.fromEntries(lists)));
  const command = createRequire(import.meta.url).resolve("json-server/lib/cli/bin.js");
  const port = await freePort();
  const words = [command, database, "--quiet", "--host", "127.0.0.1", "--port", `${port}`];
  const server = serverOf("json-server", port, spawn(process.execPath, words, { stdio: "ignore" }));
  await answers(`${server.url}/${resources[0]?.name}`);
  return server;
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

const freePort = () =>
  new Promise<number>((found) => {
    const socket = createServer().listen(0, "127.0.0.1", () => {
      const address = socket.address();
      socket.close(() => found(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
