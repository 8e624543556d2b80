import { cpuOf } from "./cpu.ts";
import type { Server } from "./server.ts";
import { spreadOf } from "./statistics.ts";

/** Milliseconds of a request, of CPU time and by the clock. */
export interface Cost {
  cpu: number;
  clock: number;
}

/** What requests of a class cost: the first of a process, and the median of the next. */
export interface Costs {
  first: Cost;
  next: Cost;
}

/** Asks a server for so many paths, one after another. Throws if an answer has another status. */
export async function costOf(
  server: Server,
  path: (i: number) => string,
  requests: number,
  status = 200,
): Promise<Costs> {
  const costs: Cost[] = [];
  for (let i = 0; i < requests; i += 1) {
    const before = cpuOf(server.pid) ?? Number.NaN;
    const began = performance.now();
    const response = await fetch(server.url + path(i));
    if (response.status !== status) throw new Error(`${path(i)}: ${response.status}.`);
    await response.arrayBuffer();
    const clock = performance.now() - began;
    costs.push({ cpu: (cpuOf(server.pid) ?? Number.NaN) - before, clock });
  }
  const [first = { cpu: Number.NaN, clock: Number.NaN }, ...rest] = costs;
  const median = (of: (one: Cost) => number) => spreadOf(rest.map(of)).median;
  return { first, next: { cpu: median(({ cpu }) => cpu), clock: median(({ clock }) => clock) } };
}
