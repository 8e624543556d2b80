import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { complaint, type Finding } from "../model/checks/check.ts";
import { checks } from "../model/checks/index.ts";
import { textsClean } from "../model/checks/texts-clean.ts";
import { translationsFollow } from "../model/checks/translations-follow.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Definition } from "../model/definition.ts";
import { joinDataset } from "../model/join.ts";
import type { LeftOut } from "../model/left-out.ts";
import type { Plan } from "../model/plan.ts";
import type { QuotedLines } from "../model/quoted-lines.ts";
import type { AnyRecord } from "../model/resource.ts";
import { parseJson } from "./json.ts";
import {
  malformedLeftOut,
  malformedPlan,
  malformedQuotedLines,
  malformedRecords,
} from "./malformed.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the repository. */
export const inRepo = (path: string) => root + path;

/** Whether a resource is read from the plan; what others reported carries their words instead. */
const readFromPlan = ({ source }: Definition) => "evidence" in source.shape;

/** The files of `data/` whose records carry evidence, by name. */
export const evidenceFiles = (definitions: readonly Definition[]) => [
  "plan",
  ...definitions.filter(readFromPlan).map(({ name }) => name),
];

/** A file of the repository, parsed. Throws, with path, line and column, if it is no JSON. */
export const readJson = (path: string): unknown =>
  parseJson(readFileSync(inRepo(path), "utf8"), path);

/** A file of `data/` that is no list of records. Throws, with every complaint, if it is malformed. */
function readSound<Value>(name: string, faultsIn: (value: unknown) => Finding[]): Value {
  const value = readJson(`data/${name}.json`);
  const faults = faultsIn(value);
  if (faults.length > 0) throw new Error(faults.map(complaint).join("\n"));
  return value as Value;
}

/** The document's own record. */
export const readPlan = () => readSound<Plan>("plan", malformedPlan);

/** Numbers of the document that no record takes as a value. */
export const readLeftOut = () => readSound<LeftOut[]>("numbers-left-out", malformedLeftOut);

/** The lines that each record is noted to quote. */
export const readQuotedLines = () => readSound<QuotedLines>("quoted-lines", malformedQuotedLines);

/** The records of `data/` as they stand, unchecked. */
export function readRaw(definitions: readonly Definition[]): Dataset {
  return Object.fromEntries(
    definitions.map(({ name }) => [name, readJson(`data/${name}.json`) as AnyRecord[]]),
  );
}

/** All findings about records: their schemas first, and if these hold every rule. */
export function findingsIn(definitions: readonly Definition[], dataset: Dataset): Finding[] {
  const malformed = definitions.flatMap((definition) =>
    malformedRecords(definition, dataset[definition.name] ?? []),
  );
  if (malformed.length > 0) return malformed;
  return checks.flatMap((check) => check({ resources: definitions, dataset }));
}

/** Findings about the document's own record, which is no resource: its texts. */
export const findingsInPlan = (plan: Plan): Finding[] =>
  [textsClean, translationsFollow].flatMap((check) =>
    check({ resources: [], dataset: { plan: [plan] } }),
  );

/** The public dataset of `data/`, or every finding that stands against it. */
export function readDataset(
  definitions: readonly Definition[],
): { dataset: Dataset } | { findings: Finding[] } {
  const raw = readRaw(definitions);
  const findings = [...findingsInPlan(readPlan()), ...findingsIn(definitions, raw)];
  return findings.length > 0 ? { findings } : { dataset: joinDataset(definitions, raw) };
}
