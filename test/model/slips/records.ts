import { recordOf } from "../dataset.ts";
import { evidence, gdpShare, type Slip } from "./slip.ts";

/** What an editor may get wrong in ids, links, values and evidence. */
export const slipsInRecords: readonly Slip[] = [
  [
    "an id given twice",
    (data) => data.clusters?.push({ ...recordOf(data, "clusters", "jiefangbei") }),
    /^data\/clusters.json › jiefangbei › id: Another record has this id. Give one/,
  ],
  [
    "an id twice in a list",
    (data) => {
      recordOf(data, "clusters", "jiefangbei").districts = ["yuzhong", "yuzhong"];
    },
    /^data\/clusters.json › jiefangbei › districts: 'yuzhong' stands there twice. Keep one/,
  ],
  [
    "a copy under another id",
    (data) => {
      const copied = structuredClone(recordOf(data, "clusters", "jiefangbei"));
      data.clusters?.push({ ...copied, id: "jiefangbei-again" });
    },
    /^data\/clusters.json › jiefangbei-again › name.zh: 'jiefangbei' has the name .* too. Keep one of them/,
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
    "a discrepancy whose statement lost its evidence",
    (data) => {
      const [discrepancy] = data.discrepancies ?? [];
      if (discrepancy) evidence(discrepancy).splice(0, 1);
    },
    /› statements.0.evidence: It names entries .*; those that prove it are/,
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
