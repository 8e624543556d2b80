import { casesOf } from "./cases.ts";
import { startBare, startOurs } from "./contenders.ts";
import type { Line } from "./figures.ts";
import { type Asked, inTurn, load } from "./load.ts";
import type { Server } from "./server.ts";
import type { Effort } from "./speed.ts";
import { inWords, ratios, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";
import { startWorkerd } from "./workerd.ts";

/** Expressions of a Worker's `fetch`, each with what it does beyond the one before. */
const stored = {
  "the same as bytes": `() => new Response(bytes, one)`,
  "with all of our headers": `() => new Response(bytes, all)`,
  "and what the client asks for and has already": `({ method, url, headers }) => {
    const known = method === "GET" && answers.get(url.slice(url.indexOf("/", 8)));
    const has = headers.get("If-None-Match") ?? headers.get("If-Modified-Since");
    return new Response(known || bytes, has === null ? all : one);
  }`,
};
const made = {
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
const unchanged = { "one object with all of our headers": `() => unchanged` };

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
    const answers = new Map();
    const unchanged = new Response(null, { status: 304, headers: record });
    export default { fetch: ${step} };`;
  return startWorkerd({ name: "step", script, texts: { "body.txt": body } });
}

/** Pages of the explorer that are new for as long as a rung is timed. */
const PAGES = 50_000;
const explored = (count: number): Asked => ({
  paths: Array.from(
    { length: count },
    (_, i) => `/explore/targets?target.value[gte]=${-i}&limit=20`,
  ),
});

/** What is timed beside each other: the first is what the others are compared with. */
interface Ladder {
  name: string;
  status: 200 | 304;
  rungs: [name: string, server: Server, asked: Asked][];
}

/** The rungs of a case: the bare Worker, one for each step, ours, and what else there is. */
async function ladder(
  ours: Server,
  name: string,
  asked: Asked,
  steps: Readonly<Record<string, string>>,
  more: Ladder["rungs"] = [],
): Promise<Ladder> {
  const answer = await fetch(ours.url + asked.paths[0], { headers: asked.headers ?? {} });
  const status = answer.status === 304 ? 304 : 200;
  const body = await answer.text();
  const rungs: Ladder["rungs"] = [
    ["the bare Worker: a constant, one header", await startBare({ status, body }), asked],
  ];
  for (const [step, expression] of Object.entries(steps))
    rungs.push([step, await startStep(expression, body, answer.headers), asked]);
  rungs.push(["ours, asked for before", ours, asked], ...more);
  return { name, status, rungs };
}

/**
 * What each part of an answer costs, from the bare Worker up to ours: the runtime's share of what a
 * record, a query and a 304 cost. None of it is a figure to reach.
 */
export async function measureSteps(effort: Effort): Promise<{ markdown: string; lines: Line[] }> {
  const ours = await startOurs();
  const { cases } = await casesOf(ours);
  const askedFor = (name: string): Asked => {
    const found = cases.find((one) => one.name === name);
    if (!found) throw new Error(`No case is called ${name}.`);
    return found.asked;
  };
  const query = "20 indicators, filtered, sorted, selected";
  const ladders: Ladder[] = [
    await ladder(ours, "a record", askedFor("a record"), stored),
    await ladder(ours, query, askedFor(query), { ...stored, ...made }, [
      ["ours, a new query each time", ours, askedFor("the same, a new query each time")],
    ]),
    await ladder(ours, "a search", askedFor("a search"), { ...stored, ...made }, [
      ["ours, a new search each time", ours, askedFor("a new search each time")],
    ]),
    await ladder(ours, "a page of the explorer", explored(1), { ...stored, ...made }, [
      ["ours, a new page each time", ours, explored(PAGES)],
    ]),
    await ladder(ours, "an assessment", askedFor("an assessment"), stored),
    await ladder(ours, "a diff", askedFor("a diff"), stored),
    await ladder(ours, "304 of a list", askedFor("304 of a list"), unchanged),
  ];
  const tables: string[] = [];
  for (const ladder of ladders) tables.push(await climb(ladder, effort));
  const servers = new Set(ladders.flatMap(({ rungs }) => rungs.map(([, server]) => server)));
  for (const server of servers) await server.stop();
  return { markdown: tables.join("\n\n"), lines: [] };
}

/** Loads every rung in alternating rounds, and writes what a request cost. */
async function climb(
  { name, status, rungs }: Ladder,
  { rounds, seconds }: Effort,
): Promise<string> {
  const measured = new Map(rungs.map(([rung]) => [rung, [] as number[]]));
  for (let round = -1; round < rounds; round += 1)
    for (const [rung, server, paths] of inTurn(rungs, round)) {
      const { cpu } = await load(server, paths, { seconds, status });
      if (round >= 0) measured.get(rung)?.push(cpu ?? Number.NaN);
    }
  const [bare = []] = measured.values();
  return table(
    [name, "CPU µs", "requests in that time ÷ bare Worker’s"],
    [...measured].map(([rung, cpu]) => [
      rung,
      inWords(spreadOf(cpu), 0),
      inWords(ratios(bare, cpu)),
    ]),
  );
}
