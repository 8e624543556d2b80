import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** The protocol's versions that clients speak, and how the official one is told to. */
export const protocols = [
  ["2025", "legacy"],
  ["2026", "auto"],
] as const;

/** A record as tools answer it. */
export interface Row {
  resource: string;
  id: string;
  name: { zh: string; en: string };
  value: number | null;
  unit: { code: string; zh: string; en: string } | null;
  year: number | null;
  quotation: string | null;
  section: { id: string; name: { zh: string; en: string } } | null;
  release: string;
  url: string;
}

/** The official client, connected for the tests of a `describe`, and what its tools answer. */
export function connected(mode: (typeof protocols)[number][1]) {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  beforeAll(async () => {
    await client.connect(new StreamableHTTPClientTransport(new URL(`${inject("origin")}/mcp`)));
  });
  afterAll(() => client.close());

  const call = (name: string, args: Record<string, unknown>) =>
    client.callTool({ name, arguments: args });
  /** What a tool answers, as data; its text says the same. */
  async function ask<T>(name: string, args: Record<string, unknown>): Promise<T> {
    const { structuredContent, content, isError } = await call(name, args);
    expect(isError ?? false, JSON.stringify(content)).toBe(false);
    expect(content).toEqual([{ type: "text", text: JSON.stringify(structuredContent) }]);
    return structuredContent as T;
  }
  const refusal = async (name: string, args: Record<string, unknown>) => {
    const { isError, content } = await call(name, args);
    expect(isError).toBe(true);
    return JSON.stringify(content);
  };
  return { client, ask, refusal };
}
