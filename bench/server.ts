import type { ChildProcess } from "node:child_process";

/** A server under test: where it listens, and the process whose CPU time is measured. */
export interface Server {
  name: string;
  url: string;
  pid: number;
  /** Where its engine is inspected, if it was started for that. */
  inspector: string | null;
  stop: () => Promise<void>;
}

/** What runs: it ends with this process, also when that one fails. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A started process as a server. */
export function serverOf(
  name: string,
  port: number,
  child: ChildProcess,
  inspector: number | null = null,
): Server {
  running.add(child);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    inspector: inspector === null ? null : `http://127.0.0.1:${inspector}`,
    stop: () =>
      new Promise((stopped) => {
        running.delete(child);
        child.once("exit", () => stopped());
        child.kill("SIGKILL");
      }),
  };
}
