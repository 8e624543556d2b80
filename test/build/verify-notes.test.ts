import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/build/verify/document.ts";
import { headingFailures } from "../../src/build/verify/headings.ts";
import { noteFailures } from "../../src/build/verify/notes.ts";
import type { Files, ProvedRecord } from "../../src/build/verify/record.ts";
import { recordOf, source } from "../model/dataset.ts";
import { hasPlanText, planText } from "./plan-text.ts";

type Slip = [what: string, id: string, slip: (record: ProvedRecord) => void, said: RegExp];

describe.runIf(hasPlanText)("set against the plan", () => {
  const document = documentOf(hasPlanText ? readFileSync(planText) : new Uint8Array());

  /** What is said of the whole data after an editor changed one record. */
  const saidOf = (
    failures: typeof noteFailures,
    file: string,
    id: string,
    slip: (record: ProvedRecord) => void,
  ) => {
    const files = source() as Files;
    const { observations: _, ...fromPlan } = files;
    slip(recordOf(fromPlan, file, id) as ProvedRecord);
    return failures(document, fromPlan).join("\n");
  };

  describe("a section", () => {
    const set = (field: string, value: unknown) => (record: ProvedRecord) => {
      record[field] = value;
    };
    const slips: Slip[] = [
      [
        "with the number of the next",
        "section-1-2",
        set("number", "（三）"),
        /^sections › section-1-2 › number: line 24 is not headed '（三）' '主要问题'; correct the number/,
      ],
      [
        "without its number",
        "section-1-2",
        set("number", null),
        /section-1-2 › number: a section is not numbered 'null'\n.*line 24 is not headed/,
      ],
      [
        "of another kind",
        "chapter-3",
        set("kind", "section"),
        /chapter-3 › number: a section is not numbered '三'/,
      ],
      [
        "that ends in the blank behind it",
        "box-3",
        set("lines", { start: 348, end: 351 }),
        /box-3 › lines.end: it ends on line 350, not 351/,
      ],
      [
        "that ends too early",
        "box-3",
        set("lines", { start: 348, end: 349 }),
        /box-3 › lines.end: it ends on line 350, not 349/,
      ],
      [
        "that begins on another line",
        "section-3-1",
        set("lines", { start: 228, end: 236 }),
        /section-3-1 › number: line 228 is not headed '（一）' '创新发展支柱服务业'/,
      ],
    ];

    it.each(slips)("%s is refused", (_, id, slip, said) => {
      expect(saidOf(headingFailures, "sections", id, slip)).toMatch(said);
    });
  });

  describe("a note", () => {
    const note = (from: string, to: string) => (record: ProvedRecord) => {
      const { en } = record.note as { en: string };
      expect(en).toContain(from);
      record.note = { en: en.replace(from, to) };
    };
    const how = (from: string, to: string) => (record: ProvedRecord) => {
      const proof = record.evidence.find((one) => one.how?.includes(from));
      expect(proof).toBeDefined();
      if (proof?.how) proof.how = proof.how.replace(from, to);
    };
    const slips: [string, ...Slip][] = [
      [
        "cluster-types",
        "of a line that is blank",
        "financial-business",
        note("line 286", "line 287"),
        /^cluster-types › financial-business › note: line 287 has nothing of what it says; name/,
      ],
      [
        "cluster-types",
        "of a line about something else",
        "financial-business",
        note("line 286", "line 298"),
        /note: line 298 has nothing of what it says/,
      ],
      [
        "cluster-types",
        "of a line that is past the end",
        "financial-business",
        note("line 286", "line 986"),
        /note: line 986 has nothing/,
      ],
      [
        "cluster-types",
        "with a number of nobody's",
        "core-business-districts",
        note("33 named", "34 named"),
        /note: it says 34; neither the record nor a line it names has that/,
      ],
      [
        "cluster-types",
        "with a count in words that is not there",
        "outsourcing",
        note("seventeen named", "eighteen named"),
        /note: it says eighteen;/,
      ],
      [
        "targets",
        "that converts wrongly",
        "new-social-financing",
        how("24000亿元", "34000亿元"),
        /^targets › new-social-financing › evidence \d+, how: .*'2.4万亿元 = 34000亿元.' does not hold: 2.4万亿元 is 2400000000000, not 3400000000000/m,
      ],
      [
        "facts",
        "that converts a word wrongly",
        "fastest-growing-tourism-city-years",
        how("2 years", "3 years"),
        /how: '两年 = 3 years' does not hold: 两年 is 2, not 3/,
      ],
      [
        "targets",
        "that converts what is not quoted",
        "free-trade-zone-market-entities",
        how("8万家", "9万家"),
        /how: it converts '9万家', which '.*' does not print/,
      ],
    ];

    it("says nothing against the data as it stands", () => {
      expect(saidOf(noteFailures, "targets", "retail-sales", () => undefined)).toBe("");
      expect(saidOf(headingFailures, "targets", "retail-sales", () => undefined)).toBe("");
    });

    it.each(slips)("in %s %s is refused", (file, _, id, slip, said) => {
      expect(saidOf(noteFailures, file, id, slip)).toMatch(said);
    });
  });
});
