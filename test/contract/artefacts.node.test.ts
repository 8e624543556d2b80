import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artefactsOf } from "../../src/build/artefacts.ts";
import { readPlan } from "../../src/build/read.ts";
import { sha256 } from "../../src/build/releases.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { dataset } from "../model/dataset.ts";

const root = join(import.meta.dirname, "../..");
const release = { id: "draft", date: null, notes: "A draft", plan: readPlan(), dataset };

describe("the build", () => {
  it("gives the same bytes for the same data", () => {
    // Digests, since to compare millions of bytes one by one takes long.
    const digests = (of: typeof release) =>
      [...artefactsOf(definitions, of)].map(([path, content]) => [path, sha256(content)]);
    expect(digests(structuredClone(release))).toEqual(digests(release));
  });

  it("writes records that hold their public schema", () => {
    for (const { name, record } of definitions)
      for (const row of dataset[name] ?? []) {
        const parsed = record.safeParse(row);
        expect(parsed.success ? [] : parsed.error.issues, `${name}/${row.id}`).toEqual([]);
      }
  });

  it("has the committed OpenAPI document", () => {
    const committed = readFileSync(join(root, "openapi/v1.json"), "utf8");
    const built = JSON.parse(readFileSync(join(root, "dist/v1/openapi.json"), "utf8"));
    expect(built).toEqual(JSON.parse(committed));
  });
});
