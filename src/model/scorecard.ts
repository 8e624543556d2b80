import { languages } from "./charts/language.ts";
import { verdictInWords, verdicts } from "./derive/rules.ts";
import { type ScorecardQuery, summaryOf } from "./derive/scorecard.ts";
import type { ScorecardLine } from "./derive/shapes/scorecard.ts";
import { plainly, type Spelling } from "./formats/csv.ts";
import { permanently } from "./listing.ts";
import type { Plan } from "./plan.ts";
import type { Entries } from "./query/parse.ts";
import type { QueryError } from "./query/query.ts";
import {
  anything,
  day,
  oneOf,
  type Parameters,
  readStrictly,
  someOf,
  spelled,
} from "./query/strict.ts";
import { groups } from "./target-groups.ts";
import type { Text } from "./text.ts";

/** The parameters of the scorecard, in the order of its canonical spelling; as a table it takes how that is written. */
export const scorecardParameters = (suffix = ""): string[] => [
  ...["year", "group", "verdict", "asOf"],
  ...(suffix === ".csv" ? ["lang", "bom"] : []),
];

/** The years that a plan can be assessed for: after its base year, up to its target year. */
export const yearsOf = ({ baseYear, targetYear }: Pick<Plan, "baseYear" | "targetYear">) =>
  Array.from({ length: targetYear - baseYear }, (_, n) => baseYear + 1 + n);

/** Reads a scorecard's query strictly. */
export function parseScorecard(
  entries: Entries,
  plan: Plan,
  suffix = "",
): { query: ScorecardQuery; spelling: Spelling } | { errors: QueryError[] } {
  const readers: Parameters = {
    year: oneOf(yearsOf(plan).map(String)),
    group: someOf(groups),
    verdict: someOf(verdicts),
    asOf: day,
    lang: oneOf(languages),
    bom: oneOf(["0", "1"]),
  };
  const taken = scorecardParameters(suffix).map((name) => [name, readers[name] ?? anything]);
  const { values, errors } = readStrictly(entries, Object.fromEntries(taken));
  if (errors.length > 0) return { errors };
  // In declared order, so that every spelling of a query is the same query.
  const chosen = (name: string, all: readonly string[]) => {
    const wanted = values.get(name)?.split(",");
    return wanted ? all.filter((one) => wanted.includes(one)) : null;
  };
  return {
    query: {
      year: Number(values.get("year") ?? plan.targetYear),
      groups: chosen("group", groups),
      verdicts: chosen("verdict", verdicts),
      asOf: values.get("asOf") ?? null,
    },
    spelling: {
      lang: languages.find((one) => one === values.get("lang")) ?? null,
      bom: values.get("bom") === "1",
    },
  };
}

/** The one spelling of a scorecard's URL; the target year is left out. */
export function canonicalScorecard(
  query: ScorecardQuery,
  plan: Plan,
  suffix = "",
  { lang, bom }: Spelling = plainly,
): string {
  const { year, groups: of, verdicts: wanted, asOf } = query;
  const search = spelled([
    ["year", year === plan.targetYear ? null : year],
    ["group", of?.join(",") ?? null],
    ["verdict", wanted?.join(",") ?? null],
    ["asOf", asOf],
    ["lang", lang],
    ["bom", bom ? 1 : null],
  ]);
  return `/v1/scorecard${suffix}${search === "" ? "" : `?${search}`}`;
}

/** The scorecards of each year, of each group and of each verdict. */
export function scorecardsOfOneChoice(plan: Plan): string[] {
  const whole = { year: plan.targetYear, groups: null, verdicts: null, asOf: null };
  const queries: ScorecardQuery[] = [
    ...yearsOf(plan).map((year) => ({ ...whole, year })),
    ...groups.map((group) => ({ ...whole, groups: [group] })),
    ...verdicts.map((verdict) => ({ ...whole, verdicts: [verdict] })),
  ];
  return queries.map((query) => canonicalScorecard(query, plan));
}

function describeScorecard({ year, groups: of, verdicts: wanted, asOf }: ScorecardQuery): Text {
  const said = verdicts.filter((one) => wanted?.includes(one)).map((one) => verdictInWords[one]);
  return {
    zh: [
      `${year}年各指标进展`,
      ...(of ? [`组别：${of.join("、")}`] : []),
      ...(wanted ? [`结论：${said.map(({ zh }) => zh).join("、")}`] : []),
      ...(asOf ? [`截至 ${asOf} 已知`] : []),
    ].join("；"),
    en: [
      `Where the indicators stood in ${year}`,
      ...(of ? [`in group ${of.join(" or ")}`] : []),
      ...(wanted ? [`that are ${said.map(({ en }) => en).join(" or ")}`] : []),
      ...(asOf ? [`as known on ${asOf}`] : []),
    ].join(", "),
  };
}

/** A release, and the resources that it has: links lead to no other. */
interface Holding {
  id: string;
  resources: readonly string[];
}

/** What a line leads to, in its release. */
function linksOf(
  { target, year }: ScorecardLine,
  { asOf }: ScorecardQuery,
  plan: Plan,
  { id: release, resources }: Holding,
) {
  const self = permanently(release, `/v1/targets/${target}`);
  const search = spelled([
    ["year", year === plan.targetYear ? null : year],
    ["asOf", asOf],
  ]);
  return {
    target: self,
    assessment: `${self}/assessment${search === "" ? "" : `?${search}`}`,
    trajectory: `${self}/trajectory`,
    forecast: `${self}/forecast`,
    ...(resources.includes("observations")
      ? { observations: permanently(release, `/v1/observations?target=${target}`) }
      : {}),
  };
}

/**
 * Answers a scorecard: its lines, counts, canonical spelling, words and links; the same on its permanent
 * twin. `self` moves with the newest release, and what one follows from here stays in this one.
 */
export function scorecardAnswer(
  lines: readonly ScorecardLine[],
  query: ScorecardQuery,
  plan: Plan,
  holding: Holding,
) {
  const { id: release, resources } = holding;
  const data = lines.map((line) => ({ ...line, links: linksOf(line, query, plan, holding) }));
  const self = canonicalScorecard(query, plan);
  return {
    data,
    summary: summaryOf(lines),
    query: { canonical: self, description: describeScorecard(query) },
    release,
    links: {
      self,
      permanent: permanently(release, self),
      csv: permanently(release, canonicalScorecard(query, plan, ".csv")),
      targets: permanently(release, "/v1/targets?kind=indicator"),
      ...(resources.includes("observations")
        ? { observations: permanently(release, "/v1/observations") }
        : {}),
    },
  };
}
