import { describe, expect, it } from "vitest";
import { findingsIn, findingsInPlan, readPlan } from "../../src/build/read.ts";
import { type Check, complaint } from "../../src/model/checks/check.ts";
import { checks } from "../../src/model/checks/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { complaintsAfter } from "./complaints.ts";
import { source } from "./dataset.ts";
import { slipsInObservations } from "./slips/observations.ts";
import { slipsInPlaces } from "./slips/places.ts";
import { slipsInRecords } from "./slips/records.ts";
import { observed } from "./slips/slip.ts";
import { slipsInWords } from "./slips/words.ts";

describe("the data", () => {
  it("is sound as it stands", () => {
    expect(findingsIn(definitions, source()).map(complaint)).toEqual([]);
  });
});

describe("the plan's own record", () => {
  it("is sound as it stands", () => {
    expect(findingsInPlan(readPlan())).toEqual([]);
  });

  it("has no number in English that its Chinese has not", () => {
    const plan = readPlan();
    const title = { ...plan.title, en: "Development Plan (2019–2023)" };
    expect(
      findingsInPlan({ ...plan, title })
        .map(complaint)
        .join(),
    ).toMatch(/^data\/plan.json › .* › title.en: It says 2023, which the Chinese does not print/);
  });
});

describe("a fall", () => {
  it("is reported below zero", () => {
    const complaints = complaintsAfter((data) =>
      Object.assign(observed(data), {
        quotation: "第三产业增加值15423.12亿元,下降1.9%",
        realGrowth: { value: -1.9, comparator: "exactly" },
      }),
    );
    expect(complaints).toEqual([]);
  });
});

describe("a slip of the editor's", () => {
  const slips = [...slipsInRecords, ...slipsInPlaces, ...slipsInWords, ...slipsInObservations];

  it.each(slips)("%s is refused, by file, record, field and remedy", (_, slip, said) => {
    const complaints = complaintsAfter(slip);
    expect(
      complaints.filter((one) => said.test(one)).length,
      complaints.join("\n"),
    ).toBeGreaterThan(0);
  });

  it("is caught by each rule at least once", () => {
    const speaks = (check: Check, dataset: Dataset) => {
      try {
        return check({ resources: definitions, dataset }).length > 0;
      } catch {
        return false;
      }
    };
    const heard = slips.flatMap(([, slip]) => {
      const data = source();
      slip(data);
      return checks.filter((check) => speaks(check, data));
    });
    expect(checks.filter((check) => !heard.includes(check)).map(({ name }) => name)).toEqual([]);
  });
});
