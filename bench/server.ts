import type { ChildProcess } from "node:child_process";

/** A server under test: where it listens, and the process whose CPU time is measured. */
export interface Server {
  name: string;
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

/** A started process as a server. */
export function serverOf(name: string, port: number, child: ChildProcess): Server {
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((stopped) => {
        child.once("exit", () => stopped());
        child.kill("SIGKILL");
      }),
  };
}
