import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLeftOut, readPlan, readQuotedLines } from "../../src/build/read.ts";
import {
  completenessFailures,
  lostQuotationFailures,
} from "../../src/build/verify/completeness.ts";
import { documentOf } from "../../src/build/verify/document.ts";
import { observationFailures } from "../../src/build/verify/observations.ts";
import { quotationFailures } from "../../src/build/verify/quotations.ts";
import type { Files, ProvedRecord } from "../../src/build/verify/record.ts";
import { valueFailures } from "../../src/build/verify/values.ts";
import { type Claims, verify } from "../../src/build/verify/verify.ts";
import type { LeftOut } from "../../src/model/left-out.ts";
import { dataset, recordOf, source } from "../model/dataset.ts";
import { hasPlanText, planText } from "./plan-text.ts";

/** Every way to change the whole data by one digit, one position or one quotation. */
describe.runIf(hasPlanText)("the verifier of the whole plan", () => {
  const document = documentOf(hasPlanText ? readFileSync(planText) : new Uint8Array());
  const quotedLines = readQuotedLines();
  const leftOut = readLeftOut();
  const files = source() as Files;
  const fromPlan = () =>
    Object.entries(files).filter(([, records]) => records.every((record) => "evidence" in record));
  const plan = () => structuredClone(readPlan()) as unknown as ProvedRecord;
  const whole = (files: Files): Claims => ({
    plan: plan(),
    files,
    joined: dataset as Files,
    leftOut,
    quotedLines,
    outside: null,
  });

  /** What is said of a record when everything but it and what it needs is left away. */
  const alone = (file: string, record: ProvedRecord): string[] => {
    const kept: Files = { sections: files.sections ?? [], districts: files.districts ?? [] };
    const claimed = { ...kept, [file]: [record] };
    const failures = [...quotationFailures(document, claimed), ...valueFailures(document, claimed)];
    return failures.filter((failure) => failure.startsWith(`${file} › ${record.id}`));
  };

  it("finds the data proved", () => {
    expect(verify(document, whole(source() as Files))).toEqual([]);
  });

  it.each([
    ["title", { zh: "重庆市现代服务业发展计划", en: "" }, "title.zh"],
    ["title", { zh: "重庆市现代服务业发展计划（2019—2023年）", en: "" }, "title.zh"],
    ["issuer", { zh: "重庆市", en: "" }, "issuer.zh"],
    ["documentNumber", "渝府发〔2019〕33号", "documentNumber"],
    ["documentNumber", "渝府发〔2019〕3", "documentNumber"],
  ])("names the plan when its %s is another: %j", (field, value, path) => {
    const claim = whole(source() as Files);
    claim.plan = { ...claim.plan, [field]: value };
    expect(verify(document, claim).join()).toContain(path);
  });

  it("names the record when any position is shifted by one", () => {
    for (const [file, records] of fromPlan())
      for (const record of records) {
        const shifted = structuredClone(record);
        const [proof] = shifted.evidence;
        if (!proof) continue;
        proof.position = { start: proof.position.start + 1, end: proof.position.end + 1 };
        expect(alone(file, shifted).length, `${file}/${record.id}`).toBeGreaterThan(0);
      }
  });

  it("names the record when any printed number changes", () => {
    const files = source() as Files;
    const numbers: [string, string, string][] = [
      ["targets", "target", "value"],
      ["targets", "target", "year"],
      ["targets", "baseline", "value"],
      ["targets", "growth", "value"],
      ["facts", "", "value"],
    ];
    let changed = 0;
    for (const [file, field, leaf] of numbers)
      for (const record of files[file] ?? []) {
        const lie = structuredClone(record);
        const place = (field ? lie[field] : lie) as Record<string, unknown> | null;
        if (typeof place?.[leaf] !== "number") continue;
        place[leaf] = Number(place[leaf]) + 1;
        changed++;
        expect(alone(file, lie).length, `${file}/${record.id} ${field}.${leaf}`).toBeGreaterThan(0);
      }
    expect(changed).toBeGreaterThan(180);
  });

  it("names the record when its name is longer than its words, or shorter", () => {
    let changed = 0;
    for (const [file, records] of fromPlan())
      for (const record of records) {
        const { zh } = (record.name ?? {}) as { zh?: string };
        const isProved = record.evidence.some(({ proves }) => proves.includes("name.zh"));
        if (zh === undefined || !isProved) continue;
        for (const lie of [`${zh}等`, `新${zh}`, zh.slice(0, -1), zh.slice(1)]) {
          changed++;
          const failures = alone(file, { ...record, name: { zh: lie, en: "" } });
          expect(failures.length, `${file}/${record.id} ${lie}`).toBeGreaterThan(0);
        }
      }
    expect(changed).toBeGreaterThan(1500);
  });

  it("names the indicator when a cell of another row stands for its own, with the words for it", () => {
    const indicators = (files.targets ?? []).filter(({ kind }) => kind === "indicator");
    expect(indicators).toHaveLength(20);
    const fields = ["name.zh", "unit", "baseline.value", "target.value", "growth.value"];
    for (const [i, record] of indicators.entries()) {
      const other = indicators[(i + 1) % indicators.length];
      for (const path of fields) {
        const [field = ""] = path.split(".");
        const cellsOf = (one: ProvedRecord | undefined) =>
          one?.evidence.filter(({ proves }) => proves.includes(path)) ?? [];
        const own = cellsOf(record);
        const evidence = [
          ...record.evidence.filter((one) => !own.includes(one)),
          ...cellsOf(other),
        ];
        const lie = { ...record, [field]: other?.[field], evidence };
        expect(alone("targets", lie).join(), `${record.id} ${path}`).toContain(
          `is not in the row of number ${record.number}`,
        );
      }
    }
  });

  it("names the indicator when what the text says of it again stands for its cell", () => {
    let changed = 0;
    for (const record of (files.targets ?? []).filter(({ kind }) => kind === "indicator")) {
      const again = record.evidence.find(({ proves }) => proves.includes("restatements.0.value"));
      const own = record.evidence.find(({ proves }) => proves.includes("target.value"));
      if (!again || !own) continue;
      changed++;
      const evidence = [
        ...record.evidence.filter((one) => one !== own),
        { ...again, proves: [...again.proves, "target.value"] },
      ];
      expect(alone("targets", { ...record, evidence }).join(), record.id).toContain(
        "is not in the row of number",
      );
    }
    expect(changed).toBeGreaterThan(10);
  });

  it("names the observation when any reported number changes", () => {
    const lies = (record: ProvedRecord): ProvedRecord[] => {
      const { value, realGrowth } = record as ProvedRecord & {
        value: number | null;
        realGrowth: { value: number } | null;
      };
      return [
        ...(value === null ? [] : [{ ...record, value: value + 1 }]),
        ...(realGrowth ? [{ ...record, realGrowth: { ...realGrowth, value: 99 } }] : []),
        { ...record, comparator: "at-most", realGrowth: { value: 1, comparator: "at-most" } },
      ];
    };
    for (const record of files.observations ?? []) {
      expect(observationFailures([record])).toEqual([]);
      for (const lie of lies(record))
        expect(observationFailures([lie]).join()).toContain(`observations › ${record.id}`);
    }
  });

  it.each([
    ["第三产业增加值下降2.9%", -2.9, true],
    ["第三产业增加值下降2.9%", 2.9, false],
    ["an increase of 2.9%", -2.9, false],
    ["a decrease of 2.9%", -2.9, true],
    ["增速下降到2.9%", 2.9, true],
  ])("reads of '%s' the growth %d: %s", (quotation, value, isRead) => {
    const [record] = files.observations ?? [];
    const realGrowth = { value, comparator: "exactly" };
    const claimed = { ...record, value: null, derived: null, quotation, realGrowth };
    expect(observationFailures([claimed as ProvedRecord]).length === 0).toBe(isRead);
  });

  it("takes the third of three shares for that of services", () => {
    const record = recordOf(source(), "observations", "services-share-of-gdp-2020-preliminary");
    const lie = { ...record, value: 40 } as unknown as ProvedRecord;
    expect(observationFailures([lie]).join()).toMatch(/› value: .* does not give 40/);
  });

  it.each([
    ["figures", "20家", "20"],
    ["numerals", "一千家", "一千"],
    ["one numeral", "三座城", "三"],
  ])("names a number in %s that stands in no record and has no reason", (_, words, number) => {
    // As long as what it takes the place of, so that all else stays where it is.
    const lines = document.lines.map((line) => line.replace("进一步", words));
    const failures = completenessFailures(
      { ...document, lines },
      Object.fromEntries(fromPlan()),
      leftOut,
    );
    expect(failures[0]).toMatch(
      new RegExp(
        `^the document › line 26 › ${number}: no record quotes '.*${words}.*'; take it as`,
      ),
    );
  });

  it("names a number left out for a reason that stands there no longer", () => {
    const [first, ...rest] = leftOut;
    const moved = [{ ...(first as LeftOut), line: 1 }, ...rest];
    const failures = completenessFailures(document, Object.fromEntries(fromPlan()), moved);
    expect(failures.join()).toMatch(
      /numbers-left-out › .* › line 1: .* does not stand there once; correct line, text or number/,
    );
  });

  it("names the record when any quotation is dropped", () => {
    for (const [file, records] of fromPlan())
      for (const record of records)
        for (const i of record.evidence.keys()) {
          const lie = { ...record, evidence: record.evidence.toSpliced(i, 1) };
          const failures = lostQuotationFailures(
            { [file]: [lie] },
            {
              [file]: { [record.id]: quotedLines[file]?.[record.id] ?? [] },
            },
          );
          expect(failures.length, `${file}/${record.id} ${i}`).toBe(1);
        }
  });
});
