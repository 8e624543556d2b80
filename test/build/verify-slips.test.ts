import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { place } from "../../src/build/locate/place.ts";
import { documentOf } from "../../src/build/verify/document.ts";
import { edgeFailures } from "../../src/build/verify/edges.ts";
import { quotationFailures } from "../../src/build/verify/quotations.ts";
import type { Files, Proof, ProvedRecord } from "../../src/build/verify/record.ts";
import { valueFailures } from "../../src/build/verify/values.ts";
import { recordOf, source } from "../model/dataset.ts";
import { hasPlanText, planText } from "./plan-text.ts";

describe.runIf(hasPlanText)("a slip against the plan", () => {
  const bytes = hasPlanText ? readFileSync(planText) : new Uint8Array();
  const document = documentOf(bytes);
  const text = [...new TextDecoder().decode(bytes)];

  /** What is said of a record that an editor changed, its quotations located anew. */
  const saidOf = (file: string, id: string, slip: (record: ProvedRecord) => void) => {
    const data = source() as Files;
    const { sections = [], districts = [] } = data;
    const record = recordOf(data, file, id) as ProvedRecord;
    slip(record);
    const files: Files = { sections, districts, [file]: [record] };
    return [quotationFailures, edgeFailures, valueFailures]
      .flatMap((failures) => failures(document, files))
      .filter((failure) => failure.startsWith(`${file} › ${id}`))
      .join("\n");
  };

  /** Quotes other words of the line for a field. */
  const quote = (record: ProvedRecord, path: string, exact: string) => {
    record.evidence = record.evidence.map((proof) =>
      proof.proves.includes(path) ? (place(text, { ...proof, quote: { exact } }) as Proof) : proof,
    );
  };

  const set = (record: ProvedRecord, field: string, values: object) =>
    Object.assign(record[field] as object, values);

  const slips: [string, string, string, (record: ProvedRecord) => void, RegExp][] = [
    [
      "a bound left behind the quotation",
      "targets",
      "night-market-streets",
      (record) => {
        set(record, "target", { comparator: "exactly" });
        quote(record, "target.value", "创建夜市街区80条");
      },
      /evidence 0, quote.exact: '以上' beside '创建夜市街区80条' .*; quote it too/,
    ],
    [
      "a bound cut in two",
      "targets",
      "logistics-costs-share-of-gdp",
      (record) => {
        set(record, "target", { comparator: "exactly" });
        quote(record, "target.value", "社会物流总费用占GDP比重下降到12.5%左");
      },
      /quote.exact: '左右' beside/,
    ],
    [
      "a bound left before the quotation",
      "targets",
      "online-retail-sales",
      (record) => {
        set(record, "target", { comparator: "exactly" });
        quote(record, "target.value", "1500亿元");
      },
      /quote.exact: '突破' beside '1500亿元'/,
    ],
    [
      "a threshold cut in two",
      "targets",
      "commercial-streets",
      (record) => {
        set(record, "target", { comparator: "at-least" });
        quote(record, "target.value", "以上商业街（美食街）100条");
      },
      /quote.exact: '市级以上' beside '以上商业街（美食街）100条'/,
    ],
    [
      "a figure alone that is no cell",
      "targets",
      "services-share-of-gdp",
      (record) => {
        const [, again] = record.restatements as object[];
        Object.assign(again ?? {}, { comparator: "exactly" });
        quote(record, "restatements.1.value", "54");
      },
      /quote.exact: '54' is no cell of a table; quote the unit/,
    ],
    [
      "none where it says more than none",
      "targets",
      "listed-cultural-enterprises",
      (record) => {
        set(record, "target", { comparator: "exactly" });
        quote(record, "target.value", "本土文化企业上市零突");
      },
      /target.value: .* does not give 0/,
    ],
    [
      "a figure without its first digit",
      "facts",
      "large-services-revenue-2018",
      (record) => {
        record.value = 582;
        quote(record, "value", "582亿元");
      },
      /'582亿元' is cut inside a number of .*3582.*; quote all of it/,
    ],
    [
      "the upper end of a range alone",
      "targets",
      "headquarters-clusters",
      (record) => {
        set(record, "target", { value: 5, max: null, comparator: "exactly" });
        quote(record, "target.value", "5个区域性总部");
      },
      /'5个区域性总部' is cut inside a number of '建成3—5个/,
    ],
    [
      "a range that begins with other digits",
      "targets",
      "headquarters-clusters",
      (record) => {
        set(record, "target", { value: 3, max: 50 });
      },
      /target.max: .* does not give 50/,
    ],
    [
      "a count of something else in the quotation",
      "targets",
      "inspection-revenue",
      (record) => set(record, "target", { value: 700 }),
      /target.value: .* does not give 700/,
    ],
    [
      "the number of categories for that of clusters",
      "facts",
      "emerging-services-clusters-2018",
      (record) => {
        record.value = 9;
      },
      /value: .* does not give 9/,
    ],
    [
      "a number that is part of a name",
      "facts",
      "top-500-service-enterprises-2018",
      (record) => {
        record.value = 500;
      },
      /value: .* does not give 500/,
    ],
    [
      "a year for a count",
      "facts",
      "top-500-service-enterprises-change-2015-2018",
      (record) => {
        record.value = 2015;
      },
      /value: .* does not give 2015/,
    ],
    [
      "a growth for a level",
      "targets",
      "services-value-added",
      (record) => {
        const [first] = record.restatements as object[];
        Object.assign(first ?? {}, { of: "growth" });
      },
      /restatements.0.value: .* does not give 14000/,
    ],
    [
      "a baseline and a target that change places with their proofs",
      "targets",
      "finance-share-of-gdp",
      (record) => {
        set(record, "baseline", { value: 10 });
        set(record, "target", { value: 9.5 });
        const swapped: Record<string, string> = {
          "target.value": "baseline.value",
          "baseline.value": "target.value",
        };
        for (const proof of record.evidence)
          proof.proves = proof.proves.map((path) => swapped[path] ?? path);
      },
      /target.year: the sentence of '金融业增加值占GDP比重达9.5%' is about no year, not 2022; correct the year, or quote/,
    ],
    [
      "a year inherited where the sentence prints another",
      "targets",
      "finance-share-of-gdp",
      (record) => {
        set(record, "target", { value: 9.5 });
        set(record, "baseline", { value: 10 });
        for (const proof of record.evidence)
          if (proof.proves.includes("target.value")) proof.proves = ["baseline.value"];
      },
      /baseline.year: the sentence of '占地区生产总值的比重达10%' is about 2022, not 2018/,
    ],
    [
      "a quotation of two values in one unit",
      "targets",
      "offshore-outsourcing",
      (record) =>
        quote(record, "restatements.0.value", "21亿美元，居中西部第一，技术贸易额达53亿美元"),
      /prints 21 and 53 in 亿美元; quote no more than 21/,
    ],
    [
      "a counted name without its first character",
      "targets",
      "high-speed-rail-length",
      (record) => set(record, "name", { zh: "铁总里程" }),
      /name.zh: .* does not give "铁总里程"/,
    ],
    [
      "a counted name without its last character",
      "targets",
      "online-retail-sales",
      (record) => set(record, "name", { zh: "网络零售" }),
      /name.zh: .* does not give "网络零售"/,
    ],
    [
      "a function without its first character",
      "areas",
      "main-city",
      (record) => {
        const [first] = record.functions as object[];
        Object.assign(first ?? {}, { zh: "端要素" });
      },
      /functions.0.zh: .* does not give "端要素"/,
    ],
    [
      "those among whom something ranks, cut",
      "facts",
      "offshore-outsourcing-regional-rank-2018",
      (record) => set(record, "among", { zh: "西部" }),
      /among.zh: .* does not give "西部"/,
    ],
    [
      "a district that is mentioned under another's name",
      "districts",
      "wushan",
      (record) => set(record, "name", { zh: "巫溪县" }),
      /mentions.0: .* does not give/,
    ],
  ];

  it.each(slips)("%s is refused", (_, file, id, slip, said) => {
    expect(saidOf(file, id, () => undefined)).toBe("");
    expect(saidOf(file, id, slip)).toMatch(said);
  });
});
