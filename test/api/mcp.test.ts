import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";

const ping = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
const headers = {
  "Content-Type": "application/json",
  Accept: "application/json, text/event-stream",
};
const post = (own: Record<string, string> = {}, body = ping) =>
  ask("/mcp", { method: "POST", headers: { ...headers, ...own }, body });

describe("/mcp", () => {
  it("answers a POST, and no cache keeps the answer", async () => {
    const response = await post();
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain("Mcp-Session-Id");
    expect(response.headers.get("Mcp-Session-Id")).toBeNull();
    expect(await response.text()).toContain('"id":1');
  });

  it("answers who takes anything, as curl does", async () => {
    for (const Accept of ["*/*", "text/html, */*;q=0.8"])
      expect((await post({ Accept })).status, Accept).toBe(200);
  });

  it.each(["GET", "HEAD", "DELETE", "PUT"])("refuses %s: it keeps no sessions", async (method) => {
    const response = await ask("/mcp", { method, headers: { Accept: "text/event-stream" } });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("POST, OPTIONS");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  it("lets pages of other origins ask", async () => {
    const response = await ask("/mcp", {
      method: "OPTIONS",
      headers: {
        Origin: "https://example.org",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type, mcp-protocol-version, mcp-method",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("POST, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("*");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  it.each([
    ["https://example.org", 200],
    ["http://localhost:3000", 200],
    ["http://127.0.0.1", 200],
    ["http://[::1]:8787", 200],
    ["http://evil.example", 403],
    ["http://localhost.evil.example", 403],
    ["null", 403],
    ["file://", 403],
    ["nonsense", 403],
  ])("from a page of %s answers %i", async (origin, status) => {
    const response = await post({ Origin: origin });
    expect(response.status).toBe(status);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  it("refuses what is no JSON-RPC, without a trace of the inside", async () => {
    expect((await post({}, "{")).status).toBe(400);
    expect((await post({}, "[]")).status).toBe(400);
    expect((await post({ "Content-Type": "text/plain" })).status).toBe(415);
    expect((await post({ Accept: "text/html" })).status).toBe(406);
    expect((await post({}, JSON.stringify("x".repeat(70_000)))).status).toBe(413);
  });

  it("answers an unknown method with the error of the protocol", async () => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 7, method: "nothing/here" });
    expect(await (await post({}, body)).text()).toContain("-32601");
  });
});
