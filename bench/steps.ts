import { casesFor } from "./cases.ts";
import { startBare, startOurs } from "./contenders.ts";
import type { Line } from "./figures.ts";
import { type Asked, load, type Round } from "./load.ts";
import type { Server } from "./server.ts";
import type { Effort } from "./speed.ts";
import { inWords, ratios, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";
import { startWorkerd } from "./workerd.ts";

/** The expression of a Worker's `fetch`, by what it does beyond the step before. */
const steps = {
  "the same as bytes": `() => new Response(bytes, one)`,
  "with all of our headers": `() => new Response(bytes, all)`,
  "new bytes for each, and their SHA-256": `async () => {
    const own = bytes.slice();
    await crypto.subtle.digest("SHA-256", own);
    return new Response(own, all);
  }`,
  "new headers for each": `async () => {
    const own = bytes.slice();
    await crypto.subtle.digest("SHA-256", own);
    return new Response(own, { headers: record });
  }`,
};

/** A Worker that takes one step of ours, with the body and headers of an answer, and nothing else. */
function startStep(step: string, body: string, headers: Headers): Promise<Server> {
  const own = [...headers].filter(
    ([name]) => !/^(date|content-length|transfer-encoding)$/.test(name),
  );
  const script = `import body from "body.txt";
    const bytes = new TextEncoder().encode(body);
    const record = ${JSON.stringify(Object.fromEntries(own))};
    const one = { headers: new Headers({ "Content-Type": "application/json" }) };
    const all = { headers: new Headers(record) };
    export default { fetch: ${step} };`;
  return startWorkerd({ name: "step", script, texts: { "body.txt": body } });
}

/**
 * What each part of an answer costs, from the bare Worker up to ours: the runtime's share of what a
 * record and a new query cost. None of it is a figure to reach.
 */
export async function measureSteps({
  rounds,
  seconds,
}: Effort): Promise<{ markdown: string; lines: Line[] }> {
  const ours = await startOurs();
  const { release } = (await (await fetch(`${ours.url}/v1`)).json()) as { release: string };
  const asked = new Map(casesFor(release, "").map((one) => [one.name, one.asked]));
  const kept = asked.get("20 indicators, filtered, sorted, selected");
  const fresh = asked.get("the same, a new query each time");
  if (!kept || !fresh) throw new Error("The cases have other names.");
  const answer = await fetch(ours.url + kept.paths[0]);
  const body = await answer.text();
  const servers: [name: string, server: Server, asked: Asked][] = [
    [
      "the bare Worker: a constant string, one header",
      await startBare({ status: 200, body }),
      kept,
    ],
  ];
  for (const [name, step] of Object.entries(steps))
    servers.push([name, await startStep(step, body, answer.headers), kept]);
  servers.push(
    ["ours, asked for before", ours, kept],
    ["ours, a new query each time", ours, fresh],
  );
  const measured = new Map(servers.map(([name]) => [name, [] as Round[]]));
  for (let round = -1; round < rounds; round += 1)
    for (const [name, server, paths] of servers) {
      const result = await load(server, paths, { seconds, status: 200 });
      if (round >= 0) measured.get(name)?.push(result);
    }
  for (const server of new Set(servers.map(([, one]) => one))) await server.stop();
  const cpu = (name: string) => measured.get(name)?.map((round) => round.cpu ?? Number.NaN) ?? [];
  const [bare = ""] = measured.keys();
  return {
    markdown: table(
      ["twenty indicators, filtered, sorted, selected", "CPU µs", "÷ bare Worker"],
      [...measured.keys()].map((name) => [
        name,
        inWords(spreadOf(cpu(name)), 0),
        inWords(ratios(cpu(bare), cpu(name))),
      ]),
    ),
    lines: [],
  };
}
