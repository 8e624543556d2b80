import { casesOf } from "./cases.ts";
import { startBare, startOurs } from "./contenders.ts";
import { memoryOf } from "./cpu.ts";
import { type Line, line } from "./figures.ts";
import { liveMemoryOf } from "./inspector.ts";
import { load } from "./load.ts";
import type { Server } from "./server.ts";
import { table } from "./table.ts";

const REQUESTS = 1_000_000;
const BATCH = 25_000;
/** What the program holds after the last request at most, in parts of what it held when all classes had been asked for. */
const FIGURE = 1.1;

/** What a bare Worker answers beside it: a list's length. */
const BODY = "x".repeat(24_000);

/** What the process held after so many requests, in bytes, and a bare Worker's after as many. */
interface Held {
  requests: number;
  heap: number;
  outside: number;
  resident: number;
  bare: number;
}

/** A million requests of every class in turn, and what the program and its process hold meanwhile. */
export async function measureMemory(): Promise<{ markdown: string; lines: Line[] }> {
  const ours = await startOurs({ inspected: true });
  const bare = await startBare({ status: 200, body: BODY });
  const { cases } = await casesOf(ours);
  const held: Held[] = [];
  for (let requests = 0; requests < REQUESTS; requests += BATCH) {
    const one = cases[(requests / BATCH) % cases.length];
    if (!one) continue;
    await load(ours, one.asked, { amount: BATCH, status: one.status });
    await load(bare, one.asked, { amount: BATCH, status: 200 });
    const resident = (server: Server) => memoryOf(server.pid) ?? Number.NaN;
    const process = { resident: resident(ours), bare: resident(bare) };
    held.push({ requests: requests + BATCH, ...(await liveMemoryOf(ours)), ...process });
    console.error(inWords(held.at(-1)).join(" · "));
  }
  await ours.stop();
  await bare.stop();
  // Before each class has had its turn, what it reads is not yet kept.
  const turn = cases.length;
  const marks = [turn, held.length / 2, (held.length / 4) * 3, held.length].map((n) => held[n - 1]);
  const live = (one: Held | undefined) => (one?.heap ?? Number.NaN) + (one?.outside ?? Number.NaN);
  const growth = live(marks[3]) / live(marks[0]);
  return {
    markdown: table(
      [
        "after requests",
        "objects, MB",
        "bytes beside them, MB",
        "resident, MB",
        "a bare Worker’s, MB",
      ],
      marks.map(inWords),
    ),
    lines: [
      line("memory after a million requests, of that after a turn of all", growth, "<=", FIGURE),
    ],
  };
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

const inWords = (held: Held | undefined): string[] =>
  held
    ? [
        held.requests.toLocaleString("en-GB"),
        megabytes(held.heap),
        megabytes(held.outside),
        megabytes(held.resident),
        megabytes(held.bare),
      ]
    : [];
