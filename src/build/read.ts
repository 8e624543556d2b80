import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Finding } from "../model/checks/check.ts";
import { checks } from "../model/checks/index.ts";
import { textsClean } from "../model/checks/texts-clean.ts";
import { translationsFollow } from "../model/checks/translations-follow.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Definition } from "../model/definition.ts";
import { joinDataset } from "../model/join.ts";
import { Plan } from "../model/plan.ts";
import type { AnyRecord } from "../model/resource.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the repository. */
export const inRepo = (path: string) => root + path;

/** Whether a resource is read from the plan; what others reported carries their words instead. */
const readFromPlan = ({ source }: Definition) => "evidence" in source.shape;

/** The files of `data/` whose records carry evidence. */
export const dataFiles = (definitions: readonly Definition[]) =>
  ["plan", ...definitions.filter(readFromPlan).map(({ name }) => name)].map((name) =>
    inRepo(`data/${name}.json`),
  );

/** A file of the repository, parsed. Throws, with its path, if it is no JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(inRepo(path), "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The document's own record. */
export const readPlan = (): Plan => Plan.parse(readJson("data/plan.json"));

/** The records of `data/` as they stand, unchecked. */
export function readRaw(definitions: readonly Definition[]): Dataset {
  return Object.fromEntries(
    definitions.map(({ name }) => [name, readJson(`data/${name}.json`) as AnyRecord[]]),
  );
}

/** All findings about records: their schemas first, and if these hold every rule. */
export function findingsIn(definitions: readonly Definition[], dataset: Dataset): Finding[] {
  const malformed = definitions.flatMap(({ name: file, source }) =>
    (dataset[file] ?? []).flatMap((record, i) => {
      const parsed = source.safeParse(record);
      if (parsed.success) return [];
      return parsed.error.issues.map(
        (issue): Finding => ({
          file,
          record: record.id ?? `#${i + 1}`,
          field: issue.path.join(".") || "(record)",
          problem: `${issue.message}.`,
          remedy: `Write it as schemas/${file}.json says.`,
        }),
      );
    }),
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
