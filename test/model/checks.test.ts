import { describe, expect, it } from "vitest";
import {
  malformedLeftOut,
  malformedPlan,
  malformedQuotedLines,
} from "../../src/build/malformed.ts";
import {
  findingsIn,
  findingsInPlan,
  readLeftOut,
  readPlan,
  readQuotedLines,
} from "../../src/build/read.ts";
import { type Check, complaint, type Finding } from "../../src/model/checks/check.ts";
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

describe("a file beside the records", () => {
  const said = (findings: Finding[]) => findings.map(complaint).join("\n");
  const [plan, leftOut, quotedLines] = [readPlan(), readLeftOut(), readQuotedLines()];

  it("is sound as it stands", () => {
    expect(malformedPlan(plan)).toEqual([]);
    expect(malformedLeftOut(leftOut)).toEqual([]);
    expect(malformedQuotedLines(quotedLines)).toEqual([]);
  });

  it.each([
    [
      "a date that no calendar has",
      malformedPlan({ ...plan, issued: "2019-11-31" }),
      /^data\/plan.json › chongqing-modern-services-2019-2022 › issued: .* Write it as schemas\/plan.json says./,
    ],
    [
      "a field misspelt",
      malformedPlan({ ...plan, documentNo: "1" }),
      /^data\/plan.json › .* › \(record\): Unrecognized key: "documentNo"/,
    ],
    [
      "evidence without words",
      malformedPlan({ ...plan, evidence: [{ ...plan.evidence[0], quote: undefined }] }),
      /› evidence.0.quote: /,
    ],
    ["nothing", malformedPlan(null), /^data\/plan.json › \(record\) › \(record\): /],
    [
      "a reason that is none",
      malformedLeftOut([{ ...leftOut[0], reason: "no-idea" }]),
      /^data\/numbers-left-out.json › line 3, '（2019—2022年）的' › reason: Invalid option: expected one of "numbering"\|.* Write it as schemas\/numbers-left-out.json says/,
    ],
    [
      "an entry without its line",
      malformedLeftOut([leftOut[0], { ...leftOut[1], line: undefined }]),
      /^data\/numbers-left-out.json › #2 › line: /,
    ],
    [
      "a record for a list",
      malformedLeftOut(leftOut[0]),
      /^data\/numbers-left-out.json › \(file\) › \(record\): .*expected array/,
    ],
    [
      "a line that is none",
      malformedQuotedLines({ targets: { "retail-sales": [0] } }),
      /^data\/quoted-lines.json › \(file\) › targets.retail-sales.0: Too small/,
    ],
  ])("with %s is refused, by file, record, field and remedy", (_, findings, pattern) => {
    expect(said(findings)).toMatch(pattern);
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
    const silent = slips.reduce<readonly Check[]>((still, [, slip]) => {
      if (still.length === 0) return still;
      const data = source();
      slip(data);
      return still.filter((check) => !speaks(check, data));
    }, checks);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
