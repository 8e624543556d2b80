import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/build/read.ts";
import type { Source } from "../../src/model/citation.ts";
import { evidenceOf } from "../../src/model/dataset.ts";
import { escaped } from "../../src/model/markdown.ts";
import { proofPage } from "../../src/model/proof-page.ts";
import type { AnyRecord } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { dataset, recordOf, resourceNamed } from "./dataset.ts";

const source: Source = {
  plan: readPlan(),
  release: { id: "2026.1", date: "2026-11-25" },
  origin: "https://yuplan.example",
};
const base = "https://yuplan.example/v1/releases/2026.1";

const pageOf = (resource: string, record: AnyRecord) =>
  proofPage({ resource: resourceNamed(resource), record, source, dataset });
const page = (resource: string, id: string) => pageOf(resource, recordOf(dataset, resource, id));

/** The text under a heading. */
function part(markdown: string, heading: string): string {
  const parts = markdown.split(/^(?=## )/m).filter((one) => one.startsWith(`## ${heading}\n`));
  expect(parts, heading).toHaveLength(1);
  return parts[0] ?? "";
}

describe.each(definitions)("the proof page of a record of $name", ({ name }) => {
  const records = dataset[name] ?? [];

  it("has all its evidence, each piece with what it proves, where it stands and how it was read", () => {
    for (const record of records) {
      const pieces = evidenceOf(record);
      const evidence = part(pageOf(name, record), "Evidence");
      expect(evidence.match(/^### Evidence \d+$/gm) ?? []).toHaveLength(pieces.length);
      for (const { line, quote, position, how } of pieces) {
        const [first = ""] = quote.exact.split("\n");
        expect(evidence).toContain(escaped(first.trim()));
        expect(evidence).toContain(
          `; line ${line}, code points ${position.start} to ${position.end}\n`,
        );
        if (how !== null) expect(evidence).toContain(escaped(how));
      }
    }
  });

  it("leaves nothing unsaid or badly said, and says each thing once", () => {
    for (const record of records) {
      const markdown = pageOf(name, record);
      expect(markdown, record.id).not.toMatch(/undefined|\[object|NaN|null/);
      const headings = markdown.match(/^## .+$/gm) ?? [];
      expect(new Set(headings).size).toBe(headings.length);
      const links =
        markdown
          .match(/^- .*\.md\)/gm)
          ?.join("")
          .match(/\(https:[^)]+\.md\)/g) ?? [];
      const others = links.filter((link) => !link.includes("/sections/"));
      expect(
        others.filter((link, i) => others.indexOf(link) !== i),
        record.id,
      ).toEqual([]);
    }
  });

  it("ends with how to cite it and its permanent URL", () => {
    for (const record of records) {
      const citing = part(pageOf(name, record), "How to cite");
      for (const extension of ["txt", "bib", "ris", "csl.json"])
        expect(citing).toContain(`(${base}/${name}/${record.id}.${extension})`);
      expect(citing.endsWith(`Permanent URL: <${base}/${name}/${record.id}>\n`)).toBe(true);
    }
  });
});

describe("the proof page of services-value-added", () => {
  const markdown = page("targets", "services-value-added");

  it("is headed by its name and says what it is", () => {
    expect(markdown).toMatch(
      /^# 服务业增加值 · Value added of services\n\nA quantified, dated goal/,
    );
    expect(markdown).toContain("The Chinese name is the document's (evidence 3).");
  });

  it("says its values with unit, year and comparator, and which evidence proves them", () => {
    const values = part(markdown, "Values");
    expect(values).toContain("| Baseline | 10,656 亿元 (1.0656 trillion yuan), 2018 | 5, 6 |");
    expect(values).toContain("| Target | 14,000 亿元 (1.4 trillion yuan), 2022 | 7, 8 |");
    expect(values).toContain("| Growth | 7%; basis comparable-prices; printed 7% |");
  });

  it("quotes the words in their context, with the way to their place", () => {
    const evidence = part(markdown, "Evidence");
    expect(evidence).toContain("> … 亿元 ⏎ 10656 ⏎ **14000** ⏎ 7% ⏎ 2 ⏎ …");
    expect(evidence).toContain("- Proves: target.value = 14,000; target.comparator = exactly");
    expect(evidence).toContain(
      "- Stands in: 二 总体要求 (General requirements) → （三） 发展目标 (Development goals) → 专栏1 重庆市现代服务业主要发展目标 (Main development goals of modern services in Chongqing); line 67, code points 5589 to 5594",
    );
    expect(evidence).toContain("- Read: normalised: 1.4万亿元 = 14000亿元; 突破 → more-than.");
  });

  it("says where else the goal is stated", () => {
    const again = part(markdown, "Restatements");
    expect(again).toContain(
      "1. more than 14,000 亿元 (1.4 trillion yuan), 2022; of target; agrees no (evidence 11, 12)",
    );
    expect(again).toContain("2. about 7%; of growth; agrees no (evidence 13)");
  });

  it("derives with a formula", () => {
    const derived = part(markdown, "Derived");
    expect(derived).toContain("| Implied growth: value | 7.06 |");
    expect(derived).toContain("| Implied growth: formula | (14000/10656)^(1/4)-1 |");
  });

  it("tells each discrepancy with explanation and arithmetic", () => {
    const conflicts = part(markdown, "What conflicts with it");
    const { discrepancies } = recordOf(dataset, "targets", "services-value-added");
    for (const id of discrepancies as string[]) {
      const { explanation } = recordOf(dataset, "discrepancies", id);
      expect(conflicts).toContain(`(${base}/discrepancies/${id}.md)`);
      expect(conflicts).toContain(`- Explanation: ${escaped(String(explanation))}`);
    }
    expect(conflicts).toContain("- Arithmetic: 14000/0.54 = 25925.9;");
  });

  it("links to what names it, though it does not name them", () => {
    expect(part(markdown, "Links")).toContain(
      `- Sections (targets): [发展目标 · Development goals](${base}/sections/section-2-3.md)`,
    );
  });
});

describe("a proof page", () => {
  it("says a fact's value with its unit and comparator", () => {
    const values = part(page("facts", "services-growth-2015-2018"), "Values");
    expect(values).toMatch(/\| Value \| 10\.4% \| \d+ \|/);
    expect(values).toMatch(/\| Period \| 2015–2018 \| \d+ \|/);
  });

  it("says so where no words of the document name the record", () => {
    const silent = dataset.districts?.find((record) => evidenceOf(record).length === 0);
    expect(silent && part(pageOf("districts", silent), "Evidence")).toContain(
      "The document has no words that name it.",
    );
  });

  it("claims no date for a source that bears none", () => {
    const markdown = page("observations", "services-value-added-2018-preliminary");
    expect(part(markdown, "Evidence")).toContain(
      "- Published by: en.investincq.com, undated, known since 2019-01\n",
    );
    expect(page("observations", "services-value-added-2020-preliminary")).not.toContain("undated");
  });

  it("shows hostile text as it is", () => {
    const record = structuredClone(recordOf(dataset, "targets", "services-value-added"));
    const hostile =
      "\n# x\n| cell | <script>alert(1)</script> [a](javascript:b) **c** `d` &amp; _e_ \\";
    record.name = { zh: hostile, en: "- item" };
    const [first] = evidenceOf(record);
    if (first) {
      first.quote = { exact: hostile, prefix: "> x\n\n", suffix: "\n1. y" };
      first.how = hostile;
    }
    const markdown = pageOf("targets", record);
    expect(markdown).not.toMatch(
      /(?<!\\)<script|(?<!\\)\[a|(?<!\\)\*\*c|(?<!\\)`d|(?<!\\)&amp|\n# x/,
    );
    expect(markdown).toContain(
      "\\| cell \\| \\<script\\>alert(1)\\</script\\> \\[a\\](javascript:b)",
    );
    expect(markdown.match(/^# /gm)).toHaveLength(1);
    expect(part(markdown, "Evidence")).toContain("> … \\> x ⏎ **⏎ \\# x ⏎ \\| cell");
  });
});

describe("text in Markdown", () => {
  it.each([
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["1. a", "1\\. a"],
    ["1.4万", "1.4万"],
    ["a * b", "a \\* b"],
    ["a\n\n# b", "a \\# b"],
    ["| a", "\\| a"],
  ])("%j is %j", (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});
