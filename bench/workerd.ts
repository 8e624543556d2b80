import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { inRepo } from "../src/build/read.ts";
import { setting } from "../src/build/wrangler.ts";
import { type Server, serverOf } from "./server.ts";

/** The runtime's binary, as the npm package ships it. */
const binary: string = createRequire(import.meta.url)("workerd").default;

/** Where configurations and generated Workers are written. */
export const workshop = inRepo(".wrangler/bench");

/** The class of a release's database. */
const DATABASE = "ReleaseDatabase";

/** A Worker as workerd runs it. */
export interface Deployed {
  name: string;
  /** The module, whole. */
  script: string;
  /** Text modules beside it, by the name that the script imports. */
  texts?: Record<string, string>;
  /** Folder of the files behind the ASSETS binding. */
  assets?: string;
  /** Into how many files its ready answers are cut, if not into those of the settings. */
  readySlices?: number;
  /** Whether its releases have databases: in memory, or in the files of a folder. */
  databases?: true | string;
  /** Whether its engine can be inspected. */
  inspected?: boolean;
}

/**
 * Cap'n Proto text of a configuration: one Worker on a free port of loopback. The files that the
 * platform serves from its own network come from the disk here.
 */
function configOf({ texts = {}, assets, readySlices, databases }: Deployed): string {
  const modules = [
    `( name = "worker.js", esModule = embed "worker.js" )`,
    ...Object.keys(texts).map((name) => `( name = "${name}", text = embed "${name}" )`),
  ];
  const bindings = [
    `( name = "ORIGIN", text = "${setting("ORIGIN")}" )`,
    `( name = "READY_SLICES", text = "${readySlices ?? setting("READY_SLICES")}" )`,
    `( name = "IN_MEMORY", text = "${setting("IN_MEMORY")}" )`,
    ...(assets === undefined ? [] : [`( name = "ASSETS", service = "assets" )`]),
    ...(databases ? [`( name = "DATABASE", durableObjectNamespace = "${DATABASE}" )`] : []),
  ];
  const services = [
    `( name = "main", worker = .worker )`,
    ...(assets === undefined ? [] : [`( name = "assets", disk = ( path = "${assets}" ) )`]),
    ...(typeof databases === "string"
      ? [`( name = "databases", disk = ( path = "${databases}", writable = true ) )`]
      : []),
  ];
  const storage = databases
    ? `
  durableObjectNamespaces = [ ( className = "${DATABASE}", uniqueKey = "${DATABASE}", enableSql = true ) ],
  durableObjectStorage = ( ${typeof databases === "string" ? 'localDisk = "databases"' : "inMemory = void"} ),`
    : "";
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ ${services.join(", ")} ],
  sockets = [ ( name = "http", address = "127.0.0.1:0", http = (), service = "main" ) ],
);
const worker :Workerd.Worker = (
  modules = [ ${modules.join(", ")} ],
  bindings = [ ${bindings.join(", ")} ],
  compatibilityDate = "${setting("compatibility_date")}",${storage}
);
`;
}

/** Starts a Worker on workerd itself, without the development proxy. */
export function startWorkerd(deployed: Deployed): Promise<Server> {
  mkdirSync(workshop, { recursive: true });
  const folder = mkdtempSync(join(workshop, `${deployed.name}-`));
  writeFileSync(join(folder, "worker.js"), deployed.script);
  for (const [name, text] of Object.entries(deployed.texts ?? {}))
    writeFileSync(join(folder, name), text);
  const config = join(folder, "config.capnp");
  writeFileSync(config, configOf(deployed));
  const inspect = deployed.inspected ? ["--inspector-addr=127.0.0.1:0"] : [];
  const child = spawn(binary, ["serve", config, "--control-fd=3", ...inspect], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  return new Promise((started, failed) => {
    child.once("exit", (code) => failed(new Error(`workerd stopped with ${code}: see ${folder}.`)));
    // The runtime says on its control channel, line by line, which ports it was given.
    const ports = new Map<string, number>();
    child.stdio[3]?.on("data", (lines: Buffer) => {
      for (const line of lines.toString().trim().split("\n")) {
        const { event, port } = JSON.parse(line) as { event: string; port: number };
        ports.set(event, port);
      }
      const [port, inspector] = [ports.get("listen"), ports.get("listen-inspector") ?? null];
      if (port === undefined || (deployed.inspected && inspector === null)) return;
      started(serverOf(deployed.name, port, child, inspector));
    });
  });
}
