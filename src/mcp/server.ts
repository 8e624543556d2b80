import { McpServer } from "@modelcontextprotocol/server";
import type { Api } from "./api.ts";
import { tools } from "./tools/index.ts";

const INSTRUCTIONS = `Chongqing's Modern Services Development Plan 2019–2022 (重庆市现代服务业发展计划) as data. Every value read from the plan comes with the verbatim Chinese words that prove it, its section, and a permanent URL: quote and cite them. What is derived has a formula. The status not-in-plan means that no record read from the plan has it: tell the user so, and do not fill the gap; the plan's prose beyond the records is not searched. A search that is in-part found records of some of the words asked for and none of all: say what they lack. English names are unofficial translations. The plan states goals; what came of them is in observations, which others reported: the tool assess sets them against the plan, like with like.`;

/** Tools are the same for as long as a deployment lasts. */
const ONE_HOUR = 3_600_000;

/** A server for one request: it keeps nothing from one to the next. */
export function createServer(api: Api): McpServer {
  const server = new McpServer(
    { name: "yuplan", title: "Yuplan", version: "1.0.0", websiteUrl: api.origin },
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: { listChanged: false } },
      cacheHints: {
        "tools/list": { ttlMs: ONE_HOUR, cacheScope: "public" },
        "server/discover": { ttlMs: ONE_HOUR, cacheScope: "public" },
      },
    },
  );
  for (const tool of tools) tool.register(server, api);
  return server;
}
