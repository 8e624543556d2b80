import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutside } from "../../src/build/proof.ts";
import { outsideFailures } from "../../src/build/verify/outside.ts";
import type { Files } from "../../src/build/verify/record.ts";
import { recordOf, source } from "../model/dataset.ts";

/** Facts from outside the plan, where they stand beside the repository. */
const folder = join(import.meta.dirname, "../../../shared/reference");

describe.runIf(existsSync(folder))("the facts from outside", () => {
  const saidAfter = (slip: (files: Files) => void): string[] => {
    const files = source() as Files;
    slip(files);
    const outside = readOutside(folder);
    return outside ? outsideFailures(files, outside) : ["no facts"];
  };

  it("are the observations and the districts", () => {
    expect(saidAfter(() => undefined)).toEqual([]);
  });

  it.each([
    [
      "observations",
      "services-share-of-gdp-2019-reported",
      { quotation: "三次产业结构占比为6.6∶40.3∶53.2" },
      /^observations › services-share-of-gdp-2019-reported › quotation: it is ".*40.3.*", but ".*40.2.*" was found; write that$/,
    ],
    [
      "observations",
      "services-value-added-2022-preliminary",
      { value: 15423.13 },
      / › value: it is/,
    ],
    [
      "observations",
      "services-value-added-2022-preliminary",
      { published: "2023-03-18" },
      / › published: it is "2023-03-18", but "2023-03-17" was found/,
    ],
    ["districts", "wushan", { code: "500238" }, /^districts › wushan › name.zh: it is "巫山县"/],
    ["districts", "wushan", { code: "500299" }, /^districts › wushan › code: it is "500299"/],
    ["districts", "wushan", { name: { zh: "巫溪县" } }, /^districts › wushan › name.zh: it is/],
    [
      "districts",
      "wushan",
      { labelPoint: { lon: 106, lat: 31 } },
      /^districts › wushan › labelPoint: it is \[106,31\], but/,
    ],
    ["districts", "wushan", { code: "1", name: { zh: "无" } }, /› code: 1 is no district's; write/],
  ])("name the record of %s %s when it is %j", (file, id, slip, said) => {
    const failures = saidAfter((files) => Object.assign(recordOf(files, file, id), slip));
    expect(failures.filter((failure) => said.test(failure))).toHaveLength(1);
  });

  it("name a district that is none any more", () => {
    const failures = saidAfter((files) => files.districts?.shift());
    expect(failures).toEqual(["districts › 500101 › name.zh: 万州区 is not there; add it"]);
  });

  it("name a figure that is no observation any more", () => {
    const failures = saidAfter((files) => files.observations?.pop());
    expect(failures).toEqual([
      expect.stringMatching(/^observations › indicator 6 › 2021: '.*' is not/),
    ]);
  });
});
