import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU time that a process has used so far, in milliseconds, all of its threads together. Linux
 * keeps it to the nanosecond in /proc/<pid>/task/<tid>/schedstat; null where there is none.
 */
export function cpuOf(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    return null;
  }
}

/** Memory that a process holds now (resident set), in bytes; null where /proc is missing. */
export function memoryOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
  } catch {
    return null;
  }
}
