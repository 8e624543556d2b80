import autocannon from "autocannon";
import { cpuOf } from "./cpu.ts";
import type { Server } from "./server.ts";

/** Open connections of a round. */
const CONNECTIONS = 16;

/** What is asked: paths in turn, all with the same headers. */
export interface Asked {
  paths: readonly string[];
  headers?: Record<string, string>;
}

/** What one round of load measured. */
export interface Round {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** CPU time of the server for one request in microseconds; null where it cannot be read. */
  cpu: number | null;
  /** Bytes of one response, headers included. */
  bytes: number;
}

/** Each round begins with another server. */
export const inTurn = <T>(items: readonly T[], round: number): T[] => {
  const from = (round + items.length) % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
};

/** How long a server is loaded, and the status of every answer. */
export type Load = { status: number } & ({ seconds: number } | { amount: number });

/**
 * Loads a server for some seconds, or with so many requests. Each connection walks through its own share of the paths, so that
 * no two of them ask for the same one. Throws if an answer has not the status.
 */
export async function load(
  { url, pid }: Server,
  { paths, headers = {} }: Asked,
  { status, ...long }: Load,
): Promise<Round> {
  const times: number[] = [];
  let connection = 0;
  const before = cpuOf(pid);
  const started = process.hrtime.bigint();
  const { throughput, errors, timeouts } = await new Promise<autocannon.Result>((done, failed) => {
    const run = autocannon(
      {
        url,
        connections: CONNECTIONS,
        ...("seconds" in long ? { duration: long.seconds } : { amount: long.amount }),
        headers,
        timeout: 60,
        setupClient: (client) => {
          const share = paths.filter((_, i) => i % CONNECTIONS === connection % CONNECTIONS);
          connection += 1;
          client.setRequests((share.length > 0 ? share : paths).map((path) => ({ path })));
        },
      },
      (error: Error | null, result) => (error ? failed(error) : done(result)),
    );
    run.on("response", (_client, code, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (code !== status) failed(new Error(`${url}${paths[0]} answers ${code}, not ${status}.`));
    });
  });
  const elapsed = Number(process.hrtime.bigint() - started) / 1e9;
  const after = cpuOf(pid);
  if (errors + timeouts > 0) throw new Error(`${url} failed ${errors + timeouts} times.`);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  return {
    requestsPerSecond: times.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    cpu: before === null || after === null ? null : ((after - before) * 1000) / times.length,
    bytes: throughput.total / times.length,
  };
}
