import { request } from "node:http";
import { startBare, startOurs } from "./contenders.ts";
import { cpuOf } from "./cpu.ts";
import { type Line, line } from "./figures.ts";
import type { Server } from "./server.ts";
import { inWords, type Spread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** How often each server is started. */
const STARTS = 11;

/** First requests at most, in parts of the second. */
const FIGURE = 2;

/** Pairs of like requests: the first ever asked of a new process, and the next, for another URL. */
const pairs = {
  "a list": ["/v1/sectors", "/v1/areas"],
  "a record": ["/v1/targets/services-value-added", "/v1/clusters/jiangbeizui-cbd"],
  "a query": ["/v1/targets?kind=indicator&limit=5", "/v1/clusters?limit=5"],
} as const;

/** Milliseconds of one request on a connection of its own. */
const timed = (url: string) =>
  new Promise<number>((done, failed) => {
    const started = performance.now();
    request(url, { agent: false }, (response) => {
      response.resume().once("end", () => done(performance.now() - started));
    })
      .once("error", failed)
      .end();
  });

/** Starts the Worker again and again: CPU time until it listens, and the time of its first requests. */
export async function measureStart(): Promise<{ markdown: string; lines: Line[] }> {
  const idle: number[] = [];
  const starting: number[] = [];
  const times = new Map(
    Object.keys(pairs).map((name) => [name, { first: [0], second: [0], again: [0] }]),
  );
  for (const lists of times.values()) for (const list of Object.values(lists)) list.pop();
  const bare = await startBare({ status: 200, body: "" });
  await timed(bare.url);
  for (let i = 0; i < STARTS; i += 1) {
    const other = await startBare({ status: 200, body: "" });
    idle.push(cpuOf(other.pid) ?? Number.NaN);
    await other.stop();
    for (const [name, [one, two]] of Object.entries(pairs)) {
      const server: Server = await startOurs();
      starting.push(cpuOf(server.pid) ?? Number.NaN);
      const lists = times.get(name);
      lists?.first.push(await timed(server.url + one));
      lists?.second.push(await timed(server.url + two));
      lists?.again.push(await timed(server.url + one));
      await server.stop();
    }
  }
  await bare.stop();
  const own = spreadOf(starting).median - spreadOf(idle).median;
  const rows = [...times].map(([name, { first, second, again }]) => ({
    name,
    first: spreadOf(first),
    second: spreadOf(second),
    again: spreadOf(again),
    ratio: spreadOf(first.map((time, i) => time / (second[i] ?? Number.NaN))),
  }));
  const ms = (spread: Spread) => inWords(spread, 1);
  return {
    markdown: `CPU time until the process listens: ${ms(spreadOf(starting))} ms with our Worker, ${ms(spreadOf(idle))} ms with the bare one, so that ours takes ${own.toFixed(0)} ms of it (the platform allows 1,000).\n\n${table(
      [
        "first asked for",
        "first request ms",
        "second, another URL ms",
        "the first again ms",
        "first ÷ second",
      ],
      rows.map(({ name, first, second, again, ratio }) => [
        name,
        ms(first),
        ms(second),
        ms(again),
        inWords(ratio),
      ]),
    )}`,
    lines: [
      line("start-up of our Worker, CPU in ms", own, "<", 1000),
      ...rows.map(({ name, ratio }) =>
        line(`first request after start of the second, ${name}`, ratio.median, "<=", FIGURE),
      ),
    ],
  };
}
