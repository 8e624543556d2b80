import type { Change } from "../../model/diff/diff-schema.ts";
import { changeLine, changesPath, keptPath } from "../../model/diff/kept.ts";
import { standingsPath } from "../../model/kept-scorecard.ts";
import { written } from "../../model/lines.ts";
import { mappedPath } from "../../model/mapped.ts";
import { firstsPath, partPath } from "../../model/parts.ts";
import type { Plan } from "../../model/plan.ts";
import { type ReadyAnswer, readySlice } from "../../model/ready.ts";
import type { Passage } from "../../model/search/passages.ts";
import { writeIndex } from "../../model/search/write-index.ts";
import type { Served } from "../../model/served.ts";
import { targetsOf } from "../../model/targets.ts";
import { WITHDRAWN } from "../../model/withdrawal.ts";

/** Where the rehearsal asks. */
export const origin = "http://warm-up";

/** How often a search finds the target: enough to compile what shows a hit. */
const HITS = 4;
/** How many indicators a scorecard has: as many as the plan's, which has the engine compile what is asked of each. */
const INDICATORS = 20;

const name = { zh: "一项", en: "One" };
const unit = { code: "CNY-1e8", base: "CNY", factor: 1e8, zh: "亿元", en: "100 million yuan" };
const evidence = [
  {
    section: "one",
    line: 1,
    quote: { exact: "一项1,000亿元", prefix: "", suffix: "。" },
    position: { start: 0, end: 1 },
    proves: ["name.zh", "target.value"],
    method: "verbatim",
    how: null,
  },
];

/** A record of each resource that the answers read. */
const records = {
  targets: {
    id: "one",
    number: 1,
    kind: "indicator",
    name,
    group: "scale",
    sectors: ["one"],
    unit,
    baseline: { value: 1000, year: 2021 },
    target: { value: 2000, max: null, comparator: "at-least", year: 2022 },
    growth: {
      value: 7,
      printed: "7%",
      comparator: "about",
      basis: "comparable-prices",
      unit: "percent",
    },
    restatements: [],
    note: null,
    derived: { impliedGrowth: { value: 7, formula: "1", agrees: true } },
    discrepancies: [],
    observations: ["one"],
    evidence,
  },
  sectors: { id: "one", name, evidence },
  observations: {
    id: "one",
    target: "one",
    name,
    year: 2022,
    value: 1500,
    comparator: "exactly",
    unit,
    prices: "current",
    realGrowth: { value: 5, comparator: "exactly" },
    comparable: true,
    vintage: "final",
    published: "2021-01",
    source: { title: "One", publisher: "One", url: "https://example.org", grade: "A", note: null },
    quotation: "one",
    derived: null,
    caveat: name,
  },
  districts: { id: "one", name, labelPoint: { lon: 106.5, lat: 29.5 }, evidence },
  clusters: { id: "one", name, type: "one", stage: null, kind: null, districts: ["one"], evidence },
  "cluster-types": { id: "one", name, declared: [], openList: false, evidence },
  sections: { id: "one", kind: "section", number: "（一）", name, parent: null, evidence },
};
const resources = Object.keys(records);
const ids = Object.fromEntries(resources.map((resource) => [resource, ["one"]]));
const around = JSON.stringify({ around: "one", ids });

/** Words of both scripts, long enough to be cut. */
const passages: Passage[] = [
  {
    path: "evidence.0.quote.exact",
    aspect: "text",
    text: `一项，${"words that stand before it, ".repeat(2)}one, ${"一二三四五六七八九十的1,000.5，".repeat(6)}`,
    section: "one",
  },
  { path: "sectors", aspect: "link", text: "一项\nOne-two cities" },
];
const index = writeIndex({
  documents: Array.from({ length: HITS }, () => ({
    id: "one",
    kind: "indicator",
    name,
    resource: targetsOf,
  })),
  shown: Array.from({ length: HITS }, () => ({ section: null, passages })),
  terms: [`one 0.1${",1.1".repeat(HITS - 1)}`, "一项 0.1"],
}).join("");

/** Where an indicator stood. */
const standing = {
  target: "one",
  number: 1,
  name,
  group: "scale",
  unit,
  year: 2022,
  planned: null,
  observed: null,
  gap: null,
  verdict: "behind",
  rule: { id: "none", says: name },
};
const standings = Array.from(
  { length: INDICATORS },
  (_, i) => `2022/scale/behind ${JSON.stringify([i, null, null, standing])}`,
);

const change: Change = {
  resource: "targets",
  id: "one",
  change: "changed",
  name,
  fields: [{ path: "name.en", old: "one", new: "two" }],
  place: null,
  reason: null,
  successor: null,
  links: { new: "one" },
};

const release = {
  id: "0",
  date: "2000-01-01",
  notes: name.en,
  sha256: "00",
  resources,
  changes: null,
};
const plan: Plan = {
  id: "one",
  title: name,
  documentNumber: "1",
  issuer: name,
  issued: "2000-01-01",
  baseYear: 2018,
  targetYear: 2022,
  language: "zh-CN",
  status: name.en,
  text: { sha256: "00", lines: 1, codePoints: 1 },
  evidence: [],
};

/** A page, and a list, whose body is a file; sorted. */
const ready: ReadyAnswer[] = [
  { ready: `${origin}/targets/one`, headers: {}, body: "一", file: null },
  { ready: `${origin}/v1/targets`, headers: {}, body: null, file: "/v1/releases/0/targets.json" },
];

/** A made-up release. */
export const served: Served = {
  releases: [release],
  plans: { "0": plan },
  sizes: {
    "0": Object.fromEntries(
      resources.map((resource) => [resource, { records: 1, slices: 1, first: "one" }]),
    ),
  },
};

/** The files of a made-up release, whose every record has the id `one`: nothing of them is kept or sent. */
export const madeUp: Readonly<Record<string, string>> = {
  "/v1/releases/0/manifest.json": JSON.stringify({
    files: [{ path: "targets.json", bytes: 1, sha256: "00" }],
  }),
  "/v1/releases/0/search-index.txt": index,
  "/v1/releases/0/ids/targets.txt": written(["one"]),
  "/v1/releases/0/ids/targets-0.txt": written(["one"]),
  [firstsPath(WITHDRAWN)]: "",
  [keptPath("0", "0")]: JSON.stringify({ slices: { targets: 1 }, whole: {}, origin }),
  [changesPath("0", "0", "targets", 0)]: written([changeLine(change, 0)]),
  [firstsPath(standingsPath("0"))]: written(["2"]),
  [partPath(standingsPath("0"), 0)]: written(standings),
  [mappedPath("0")]: JSON.stringify({
    districts: [records.districts],
    "cluster-types": [records["cluster-types"]],
  }),
  ...Object.fromEntries(
    Object.entries(records).flatMap(([resource, record]) => [
      [`/v1/releases/0/${resource}.json`, JSON.stringify({ data: [record] })],
      [`/v1/releases/0/slices/${resource}-0.ndjson`, `${around}\n${JSON.stringify(record)}\n`],
    ]),
  ),
  [readySlice(0)]: written(ready.map((answer) => JSON.stringify(answer))),
};
