import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const client = join(import.meta.dirname, "../../client");
const modules = readdirSync(join(client, "dist")).filter((name) => name.endsWith(".js"));
const { dependencies } = JSON.parse(readFileSync(join(client, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};

describe("the package of the client", () => {
  it.each(modules)("has in %s nothing of one runtime alone", (name) => {
    const text = readFileSync(join(client, "dist", name), "utf8");
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
      ([, from]) => from,
    );
    for (const from of imports)
      expect(from?.startsWith("./") || Object.keys(dependencies).includes(from ?? ""), from).toBe(
        true,
      );
    expect(text).not.toMatch(/\b(process|Buffer|require|window|document|Deno|Bun)\b[.(]/);
  });

  it("depends on one small library", () => {
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
  });
});
