import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generated, idTypes } from "../../client/generate.ts";
import { compile } from "./compile.ts";

const repo = join(import.meta.dirname, "../..");
const head = `import { createClient } from "@yuplan/client";
const yuplan = createClient({ origin: "https://example.org" });
`;

/** Programs with one mistake each, in their third line. */
const wrong: Record<string, string> = {
  "an id that no target has": `yuplan.get("targets", "tourism-revenu");`,
  "the id of another resource": `yuplan.get("clusters", "tourism-revenue");`,
  "a resource that there is not": `yuplan.list("target");`,
  "a filter that there is not": `yuplan.list("targets", { grop: ["scale"] });`,
  "a value that a filter does not take": `yuplan.list("targets", { group: ["scael"] });`,
  "a sort key that there is not": `yuplan.list("targets", { sort: ["-nothing"] });`,
  "a field that no record has": `(await yuplan.get("targets", "tourism-revenue")).value;`,
  "a field that the query did not choose": `(await yuplan.list("targets", { fields: ["name"] })).data.map(({ unit }) => unit.zh);`,
  "an operation that there is not": `yuplan.raw.GET("/v1/nothing");`,
};
const fileOf = (what: string) => `${what.replaceAll(" ", "-")}.ts`;

describe("the types of the client", () => {
  let said = "";
  beforeAll(() => {
    const files = Object.entries(wrong).map(([what, line]) => [
      fileOf(what),
      `${head}${line}\nexport {};`,
    ]);
    said = compile(Object.fromEntries(files));
  });

  it("are those that the contract and the newest release give", async () => {
    for (const [path, text] of await generated())
      expect(readFileSync(join(repo, path), "utf8") === text, `${path}: npm run generate`).toBe(
        true,
      );
  });

  it("let a program through that asks for what there is", () => {
    expect(
      compile({
        "good.ts": `${head}
const target = await yuplan.get("targets", "tourism-revenue");
const unit: string = target.unit.zh;
for (const id of target.sectors) (await yuplan.get("sectors", id)).name.zh satisfies string;
const { data } = await yuplan.list("clusters", { type: ["health"], sort: ["id"] });
for await (const { id } of yuplan.all("districts")) await yuplan.get("districts", id);
console.log(unit, data.length);`,
      }),
    ).toBe("");
  });

  it.each(Object.keys(wrong))("stop a program that asks for %s", (what) => {
    expect(said).toContain(`${fileOf(what)}(3,`);
  });

  it("stop a program that asks for a record that was withdrawn", () => {
    const folder = join(repo, "test/fixtures/four-releases/releases");
    const release = (id: string) =>
      idTypes(JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")));
    const program = `import type { Ids } from "./ids.ts";
export const zone: Ids["clusters"] = "tianan-health-zone";`;
    expect(compile({ "ids.ts": release("2020.1"), "program.ts": program })).toBe("");
    expect(compile({ "ids.ts": release("2021.1"), "program.ts": program })).toMatch(
      /^program\.ts\(2,\d+\): error TS2322/,
    );
  });
});
