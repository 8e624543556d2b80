import { describe, expect, it } from "vitest";
import { ask } from "../api/ask.ts";

/** What a tool answers, in raw JSON-RPC. */
async function call(name: string, args: object): Promise<unknown> {
  const response = await ask("/mcp", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json, text/event-stream",
    },
    body: JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name, arguments: args },
    }),
  });
  const [, message = "{}"] = /^data: (.*)$/m.exec(await response.text()) ?? [];
  return (JSON.parse(message) as { result: { structuredContent: unknown } }).result
    .structuredContent;
}

describe("a tool", () => {
  it("says of a withdrawn record why it is gone, what to use instead, and what it was", async () => {
    const gone = { resource: "clusters", id: "tianan-health-zone" };
    for (const tool of ["get_record", "cite"])
      expect(await call(tool, gone)).toEqual({
        release: "2021.1",
        status: "withdrawn",
        withdrawn: {
          reason: "The same place as the Jiangnan zone, under another name.",
          successor: expect.stringMatching(/\/clusters\/jiangnan-new-town-health-zone$/),
          last: expect.stringMatching(/\/v1\/releases\/2020\.1\/clusters\/tianan-health-zone$/),
        },
      });
  });

  it("finds it in the releases that have it", async () => {
    const gone = { resource: "clusters", id: "tianan-health-zone", release: "2020.1" };
    expect(await call("get_record", gone)).toMatchObject({ status: "found", release: "2020.1" });
  });
});
