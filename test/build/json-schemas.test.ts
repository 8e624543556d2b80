import { existsSync, readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../src/build/data-files.ts";
import { jsonSchemas } from "../../src/build/json-schemas.ts";
import { inRepo } from "../../src/build/read.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { source } from "../model/dataset.ts";

const schemas = jsonSchemas(definitions);
const validatorOf = (name: string) =>
  new Ajv2020({ strict: false }).compile(JSON.parse(schemas.get(`schemas/${name}.json`) ?? ""));

describe("the JSON Schema of a data file", () => {
  it.each(dataFiles(definitions).map(({ name }) => name))(
    "of %s is committed and accepts the data",
    (name) => {
      const committed = readFileSync(inRepo(`schemas/${name}.json`), "utf8");
      expect(committed).toBe(schemas.get(`schemas/${name}.json`));
      const validate = validatorOf(name);
      const file = inRepo(`data/${name}.json`);
      // While nothing is withdrawn, nothing says so.
      validate(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);
      expect(validate.errors).toBeNull();
    },
  );

  it("is set for every data file in the editor's settings", () => {
    const settings = JSON.parse(readFileSync(inRepo(".vscode/settings.json"), "utf8"));
    expect(settings["json.schemas"]).toEqual(
      dataFiles(definitions).map(({ name }) => ({
        fileMatch: [`/data/${name}.json`],
        url: `./schemas/${name}.json`,
      })),
    );
  });

  it("refuses a misspelt field and a wrong type", () => {
    const validate = validatorOf("targets");
    const [target] = source().targets ?? [];
    expect(validate([{ ...target, grop: "scale" }])).toBe(false);
    expect(validate([{ ...target, number: "1" }])).toBe(false);
  });

  it("is there for every file that an editor may open", () => {
    const files = readdirSync(inRepo("data")).filter((file) => file.endsWith(".json"));
    const known = dataFiles(definitions).map(({ name }) => `${name}.json`);
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
    expect(known.filter((file) => !files.includes(file) && file !== "withdrawn.json")).toEqual([]);
  });

  it("refuses a reason that is none", () => {
    const validate = validatorOf("numbers-left-out");
    const entry = { line: 3, text: "2019", number: "2019", reason: "name", note: null };
    expect(validate([entry])).toBe(true);
    expect(validate([{ ...entry, reason: "no-idea" }])).toBe(false);
  });

  it("lets an editor leave out what npm run locate fills in", () => {
    const validate = validatorOf("targets");
    const [target] = source().targets ?? [];
    const evidence = [
      {
        section: "box-1",
        line: 67,
        quote: { exact: "14000" },
        proves: ["target.value"],
        method: "verbatim",
        how: null,
      },
    ];
    validate([{ ...target, evidence }]);
    expect(validate.errors).toBeNull();
  });
});
