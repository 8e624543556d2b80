import { describe, expect, it } from "vitest";
import { findingsIn, findingsInPlan, readPlan } from "../../src/build/read.ts";
import { complaint } from "../../src/model/checks/check.ts";
import { checks } from "../../src/model/checks/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { AnyRecord } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { complaintsAfter } from "./complaints.ts";
import { recordOf, source } from "./dataset.ts";

const evidence = (record: AnyRecord) => record.evidence as Record<string, unknown>[];
const gdpShare = (data: Dataset) => recordOf(data, "targets", "services-share-of-gdp");

const observed = (data: Dataset, id = "services-value-added-2022-preliminary") =>
  recordOf(data, "observations", id);

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
  const slips: [string, (data: Dataset) => void, RegExp][] = [
    [
      "an id given twice",
      (data) => data.clusters?.push({ ...recordOf(data, "clusters", "jiefangbei") }),
      /^data\/clusters.json › jiefangbei › id: Another record has this id. Give one/,
    ],
    [
      "an id that is no slug",
      (data) => {
        gdpShare(data).id = "Services Share";
      },
      /^data\/targets.json › Services Share › id: Invalid string/,
    ],
    [
      "a field misspelt",
      (data) => {
        gdpShare(data).grop = "scale";
      },
      /› services-share-of-gdp › .*: Unrecognized key: "grop"/,
    ],
    [
      "a number in quotes",
      (data) => {
        (gdpShare(data).target as Record<string, unknown>).value = "54";
      },
      /› target.value: Invalid input: expected number, received string/,
    ],
    [
      "a number that the translation makes up",
      (data) => {
        const name = recordOf(data, "targets", "billion-yuan-green-enterprises").name;
        (name as Record<string, unknown>).en = "Green enterprises above 10 billion yuan";
      },
      /^data\/targets.json › billion-yuan-green-enterprises › name.en: It says 10 billion, which the Chinese does not print/,
    ],
    [
      "a number that the translation gets wrong by one",
      (data) => {
        const name = recordOf(data, "targets", "china-singapore-other-projects").name;
        (name as Record<string, unknown>).en =
          "At least 16 landmark projects in 5G and other fields";
      },
      /› name.en: It says 16, which .* Write the number that stands there; in words, where/,
    ],
    [
      "a character that nobody sees",
      (data) => {
        (gdpShare(data).name as Record<string, unknown>).zh = "服务业增加值占比\u200b";
      },
      /› services-share-of-gdp › name.zh: It has the character U\+200B, which nobody sees. Take it out./,
    ],
    [
      "markup",
      (data) => {
        (gdpShare(data).name as Record<string, unknown>).en = "Share of <b>GDP</b>";
      },
      /› services-share-of-gdp › name.en: It has '<', as markup has. Take it out./,
    ],
    [
      "a blank at the end",
      (data) => {
        (gdpShare(data).name as Record<string, unknown>).en = "Share ";
      },
      /› services-share-of-gdp › name.en: It begins or ends with a blank./,
    ],
    [
      "a day that no calendar has",
      (data) => {
        observed(data).published = "2023-02-31";
      },
      /› published: 2023-02-31 is no day/,
    ],
    [
      "a target without a value to reach",
      (data) => {
        gdpShare(data).target = null;
      },
      /^data\/targets.json › services-share-of-gdp › target: It is null, and an indicator has one. Fill it/,
    ],
    [
      "a row of box 1 without its growth",
      (data) => {
        gdpShare(data).growth = null;
      },
      /› growth: It is null, .* or make it a 'goal'./,
    ],
    [
      "a link to nowhere",
      (data) => {
        gdpShare(data).sectors = ["finanse"];
      },
      /› sectors: 'finanse' is not in data\/sectors.json. Is it 'finance'\?/,
    ],
    [
      "a value without its proof",
      (data) => {
        const target = gdpShare(data);
        target.evidence = evidence(target).filter(
          ({ proves }) => !(proves as string[]).includes("target.value"),
        );
      },
      /› services-share-of-gdp › target.value: No evidence proves it. Quote the words/,
    ],
    [
      "evidence for a field that is empty",
      (data) => {
        const [first] = evidence(gdpShare(data));
        if (first) first.proves = ["baseline.max"];
      },
      /› evidence.0.proves: The record has no value at 'baseline.max'/,
    ],
    [
      "evidence in another section",
      (data) => {
        const [first] = evidence(gdpShare(data));
        if (first) first.section = "box-2";
      },
      /› evidence.0.section: Line \d+ is not in 'box-2'. The innermost section of that line is 'box-1'/,
    ],
    [
      "evidence in a section that is too wide",
      (data) => {
        const [first] = evidence(gdpShare(data));
        if (first) first.section = "chapter-2";
      },
      /› evidence.0.section: .* The innermost section of that line is 'box-1'/,
    ],
    [
      "a normalised value that does not say how",
      (data) => {
        const [first] = evidence(gdpShare(data));
        if (first) first.method = "normalised";
      },
      /› evidence.0.how: Method 'normalised' lacks a 'how'/,
    ],
    [
      "a quotation longer than its position",
      (data) => {
        const [first] = evidence(gdpShare(data));
        if (first) first.quote = { exact: "服务业增加值占", prefix: "", suffix: "" };
      },
      /› evidence.0.position: It is not as long as the quotation. Run npm run locate/,
    ],
    [
      "a range without an upper end",
      (data) => {
        (gdpShare(data).target as Record<string, unknown>).comparator = "between";
      },
      /› target: Comparator 'between' with value 54 and max null/,
    ],
    [
      "a unit that means two things",
      (data) => {
        const unit = gdpShare(data).unit as Record<string, unknown>;
        unit.factor = 1;
      },
      /› unit: 'percent' is %, percent, 1 1 here and %, percent, 0.01 1 elsewhere. Use one meaning/,
    ],
    [
      "a unit whose code and words are of two",
      (data) => {
        const unit = recordOf(data, "targets", "green-services-revenue").unit;
        Object.assign(unit as object, { code: "CNY-1e4", en: "10,000 yuan", factor: 10000 });
      },
      /^data\/targets.json › green-services-revenue › unit.zh: '亿元' is CNY-1e4 here and CNY-1e8 elsewhere/,
    ],
    [
      "a unit printed otherwise than its code means",
      (data) => {
        const unit = recordOf(data, "targets", "green-services-revenue").unit;
        Object.assign(unit as object, { zh: "亿美元" });
      },
      /› green-services-revenue › unit: 'CNY-1e8' is 亿美元, .* here and 亿元, .* elsewhere/,
    ],
    [
      "a factor that is not that of the words",
      (data) => {
        const unit = recordOf(data, "targets", "services-labour-productivity").unit;
        Object.assign(unit as object, { factor: 1000 });
      },
      /› unit.factor: '万元\/人' has the factor 1000. Make it 10000/,
    ],
    [
      "a restatement that is said to agree and does not",
      (data) => {
        const [first] = recordOf(data, "targets", "night-market-streets").restatements as object[];
        Object.assign(first ?? {}, { agrees: true });
      },
      /› night-market-streets › restatements.0.agrees: It says exactly 80, the record's target at-least 80. Make it false/,
    ],
    [
      "a restatement that agrees and is said not to",
      (data) => {
        const [first] = recordOf(data, "targets", "commercial-streets").restatements as object[];
        Object.assign(first ?? {}, { agrees: false });
      },
      /› restatements.0.agrees: .* Make it true/,
    ],
    [
      "a row of box 1 that is called a goal",
      (data) => {
        recordOf(data, "targets", "services-trade").kind = "goal";
      },
      /› services-trade › number: It is 8, and a goal has none. Make it null, or the kind 'indicator'/,
    ],
    [
      "a goal in a group of box 1",
      (data) => {
        recordOf(data, "targets", "retail-sales").group = "scale";
      },
      /› retail-sales › group: It is scale, and a goal has none/,
    ],
    [
      "a goal copied under another id and name",
      (data) => {
        const goal = structuredClone(recordOf(data, "targets", "night-market-streets"));
        data.targets?.push({ ...goal, id: "night-streets", name: { zh: "夜市", en: "Markets" } });
      },
      /^data\/targets.json › night-streets › target.value: 'night-market-streets' has the value 80 from the same words already. Keep one/,
    ],
    [
      "a code that another district has",
      (data) => {
        recordOf(data, "districts", "wanzhou").code = "500102";
      },
      /^data\/districts.json › wanzhou › code: 'fuling' has the code 500102 too. Write that of GB\/T 2260/,
    ],
    [
      "a named project outside a key project",
      (data) => {
        const named = data.projects?.find(({ kind }) => kind === "named");
        if (named) named.parent = null;
      },
      /› parent: A named project stands in a key project of the same programme/,
    ],
    [
      "a key project without its text",
      (data) => {
        const key = data.projects?.find(({ kind }) => kind === "key-project");
        if (key) {
          key.text = null;
          key.evidence = evidence(key).filter(
            ({ proves }) => !(proves as string[]).includes("text.zh"),
          );
        }
      },
      /› kind: A key project has a number and a text, and no parent/,
    ],
    [
      "a discrepancy whose statement lost its evidence",
      (data) => {
        const [discrepancy] = data.discrepancies ?? [];
        if (discrepancy) evidence(discrepancy).splice(0, 1);
      },
      /› statements.0.evidence: It names entries .*; those that prove it are/,
    ],
    [
      "a statement with a number of nobody's",
      (data) => {
        const [first] = recordOf(data, "discrepancies", "night-market-streets-comparator")
          .statements as object[];
        Object.assign(first ?? {}, { says: "Line 290: 90 or more." });
      },
      /› night-market-streets-comparator › statements.0.says: It says 90, which the words it rests on do not print. Write what/,
    ],
    [
      "a sum that says another number than its arithmetic",
      (data) => {
        const statements = recordOf(data, "discrepancies", "services-trade-growth").statements;
        const [, sum] = statements as object[];
        Object.assign(sum ?? {}, { says: "From 244.1 to 340 in four years is 8.46 % a year." });
      },
      /› services-trade-growth › statements.1.says: It says 8.46/,
    ],
    [
      "an observation in another unit than its target",
      (data) => {
        observed(data).unit = { ...(observed(data).unit as object), code: "CNY-1e4" };
      },
      /observations.json › services-value-added-2022-preliminary › unit: It is in CNY-1e4, its target in CNY-1e8/,
    ],
    [
      "an observation of a year that is not the target's",
      (data) => {
        observed(data).year = 2024;
      },
      /› year: 2024 is not among the target's years, 2018 to 2022/,
    ],
    [
      "the same vintage of a year twice",
      (data) =>
        data.observations?.push({ ...observed(data), id: "services-value-added-2022-again" }),
      /› services-value-added-2022-again › vintage: The same vintage of the year stands here already/,
    ],
    [
      "an observation published before its year was over",
      (data) => {
        observed(data).published = "2022-06-01";
      },
      /› published: 2022-06-01 is before the year was over/,
    ],
    [
      "an observation of nothing",
      (data) =>
        void Object.assign(observed(data), { value: null, realGrowth: null, comparable: null }),
      /› value: It reports neither a value nor a growth/,
    ],
    [
      "a value that is not comparable without a caveat",
      (data) => {
        observed(data).caveat = null;
      },
      /› caveat: Nothing says why it is not comparable/,
    ],
    [
      "an observation that its quotation does not print",
      (data) => {
        observed(data).value = 15423.13;
      },
      /› value: The quotation does not print 15423.13. Quote the words that do/,
    ],
    [
      "a real growth that the quotation does not print",
      (data) => {
        observed(data).realGrowth = { value: 1.8, comparator: "exactly" };
      },
      /› realGrowth.value: The quotation does not print 1.8/,
    ],
    [
      "a rise that is reported as a fall",
      (data) => {
        observed(data).realGrowth = { value: -1.9, comparator: "exactly" };
      },
      /› realGrowth.value: The quotation does not print -1.9, but 1.9. .* what fell has a minus/,
    ],
    [
      "a fall that is reported as a rise",
      (data) => {
        observed(data).quotation = "第三产业增加值15423.12亿元,下降1.9%";
      },
      /› realGrowth.value: The quotation does not print 1.9, but -1.9/,
    ],
    [
      "the share of another industry",
      (data) => {
        observed(data, "services-share-of-gdp-2020-preliminary").value = 40;
      },
      /› value: The third of the three shares is 52.8, not 40. Write the share of services/,
    ],
    [
      "a formula that gives another value",
      (data) => {
        observed(data, "services-share-of-employment-2021-reported").value = 52.48;
      },
      /› derived.formula: 875.28\/1668.27\*100 is 52.46\d+, not 52.48/,
    ],
    [
      "a formula with a number of nobody's",
      (data) => {
        const share = observed(data, "services-share-of-employment-2021-reported");
        share.derived = { formula: "875.28/1668*100", inputs: "two counts" };
      },
      /› derived.formula: The quotation does not print 1668\./,
    ],
    [
      "a bound taken for a figure",
      (data) => {
        observed(data, "modern-services-share-2019-reported").comparator = "exactly";
      },
      /› comparator: The words mean 'more-than', not 'exactly'/,
    ],
    [
      "an observation without a quotation",
      (data) => {
        observed(data).quotation = "";
      },
      /› quotation: Too small/,
    ],
    [
      "a grade that is none",
      (data) => {
        (observed(data).source as Record<string, unknown>).grade = "D";
      },
      /› source.grade: Invalid option: expected one of "A"\|"B"\|"C"/,
    ],
    [
      "a source of another year",
      (data) => {
        (observed(data).source as Record<string, unknown>).title = "2021年公报";
      },
      /› year: The source speaks of 2021/,
    ],
    [
      "a restatement without its proof",
      (data) => {
        const target = recordOf(data, "targets", "services-value-added");
        target.evidence = evidence(target).filter(
          ({ proves }) => !(proves as string[]).includes("restatements.0.value"),
        );
      },
      /› restatements.0.value: No evidence proves it/,
    ],
  ];

  it.each(slips)("%s is refused, by file, record, field and remedy", (_, slip, said) => {
    const complaints = complaintsAfter(slip);
    expect(
      complaints.filter((one) => said.test(one)).length,
      complaints.join("\n"),
    ).toBeGreaterThan(0);
  });

  it("is caught by each rule at least once", () => {
    const silent = checks.filter((check) =>
      slips.every(([, slip]) => {
        const data = source();
        slip(data);
        try {
          return check({ resources: definitions, dataset: data }).length === 0;
        } catch {
          return true;
        }
      }),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
