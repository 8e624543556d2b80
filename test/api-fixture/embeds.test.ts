import { describe, expect, it } from "vitest";
import { ask } from "../api/ask.ts";

const frame = async (query: string) =>
  (await ask(`/embed/target/services-value-added${query}`)).text();

describe("a pinned embed", () => {
  it("stays as it was, and says quietly that a later release revised what it shows", async () => {
    const page = await frame("?release=2020.1");
    expect(page).toContain(">14,000</td>");
    expect(page).not.toContain("14,100");
    expect(page).toContain('<p class="revised">Release 2021.1 revised what this shows.');
    expect(page).toContain('href="/embed/target/services-value-added"');
    expect(page).toContain('href="/v1/diff/2020.1..2021.1.md"');
    expect(await frame("?release=2020.1&lang=zh")).toContain("2021.1 版已修订本图所示内容");
  });

  it("says nothing where later releases show the same", async () => {
    const page = await (await ask("/embed/target/finance-value-added?release=2020.2")).text();
    expect(page).toContain("2,500");
    expect(page).not.toContain('class="revised"');
  });

  it("says nothing in the newest release, pinned or not", async () => {
    expect(await frame("?release=2021.1")).not.toContain('class="revised"');
    expect(await frame("")).not.toContain('class="revised"');
  });

  it("does not outlive its note in a cache", async () => {
    const response = await ask("/embed/target/services-value-added?release=2020.1");
    expect(response.headers.get("Cache-Control")).not.toContain("immutable");
  });
});
