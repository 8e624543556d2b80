import { casesFor } from "./cases.ts";
import { startOurs } from "./contenders.ts";
import { memoryOf } from "./cpu.ts";
import { type Line, line } from "./figures.ts";
import { load } from "./load.ts";
import { spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

const REQUESTS = 1_000_000;
const BATCH = 25_000;
/** Growth of the second half of the run over its second quarter at most. */
const FIGURE = 1.1;

/** A million requests of every class in turn, and what the process holds meanwhile. */
export async function measureMemory(): Promise<{ markdown: string; lines: Line[] }> {
  const ours = await startOurs();
  const { release } = (await (await fetch(`${ours.url}/v1`)).json()) as { release: string };
  const etag = (await fetch(`${ours.url}/v1/sectors`)).headers.get("ETag") ?? "";
  const cases = casesFor(release, etag);
  const held: number[] = [];
  for (let asked = 0; asked < REQUESTS; asked += BATCH) {
    const one = cases[(asked / BATCH) % cases.length];
    if (!one) continue;
    await load(ours, one.asked, { amount: BATCH, status: one.status });
    held.push(memoryOf(ours.pid) ?? Number.NaN);
    console.error(`${asked + BATCH} requests: ${megabytes(held.at(-1) ?? 0)} MB`);
  }
  await ours.stop();
  const part = (from: number, to: number) =>
    spreadOf(held.slice(held.length * from, held.length * to)).median;
  const quarters = [0, 1, 2, 3].map((quarter) => part(quarter / 4, (quarter + 1) / 4));
  const growth = (quarters[3] ?? 0) / (quarters[1] ?? 1);
  return {
    markdown: table(
      ["requests", "resident MB, median"],
      quarters.map((bytes, i) => [
        `${((REQUESTS / 4) * i).toLocaleString("en-GB")} to ${((REQUESTS / 4) * (i + 1)).toLocaleString("en-GB")}`,
        megabytes(bytes),
      ]),
    ),
    lines: [line("memory of the last quarter of the second", growth, "<=", FIGURE)],
  };
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
