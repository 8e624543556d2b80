import { evidenceOf } from "../dataset.ts";
import type { Evidence } from "../evidence.ts";
import type { AnyRecord } from "../resource.ts";
import type { Check, Finding } from "./check.ts";

type Section = AnyRecord & { lines: { start: number; end: number } };

/** Evidence stands in the innermost section of its line, names fields that exist, and says how. */
export const evidenceSound: Check = ({ dataset }) => {
  const sections = (dataset.sections ?? []) as Section[];
  return Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record) =>
      evidenceOf(record).flatMap((evidence, i) =>
        faults(record, evidence, sections).map(
          ({ part, problem, remedy }): Finding => ({
            file,
            record: record.id,
            field: `evidence.${i}.${part}`,
            problem,
            remedy,
          }),
        ),
      ),
    ),
  );
};

interface Fault {
  part: string;
  problem: string;
  remedy: string;
}

function faults(record: AnyRecord, evidence: Evidence, sections: Section[]): Fault[] {
  const { line, section, method, how, position, quote } = evidence;
  const found: Fault[] = [];
  const length = ({ lines }: Section) => lines.end - lines.start;
  const around = sections.filter(({ lines }) => lines.start <= line && line <= lines.end);
  const innermost = Math.min(...around.map(length));
  if (!around.some((place) => place.id === section && length(place) === innermost)) {
    const right = around.find((place) => length(place) === innermost)?.id ?? "no section";
    found.push({
      part: "section",
      problem: `Line ${line} is not in '${section}'.`,
      remedy: `The innermost section of that line is '${right}'.`,
    });
  }
  if ((method === "verbatim") !== (how === null))
    found.push({
      part: "how",
      problem: `Method '${method}' ${how === null ? "lacks" : "has"} a 'how'.`,
      remedy: "Say how the value was read, or make the method verbatim with how null.",
    });
  if (position && position.end - position.start !== [...quote.exact].length)
    found.push({
      part: "position",
      problem: "It is not as long as the quotation.",
      remedy: "Run npm run locate.",
    });
  for (const field of evidence.proves)
    if (!exists(record, field))
      found.push({
        part: "proves",
        problem: `The record has no value at '${field}'.`,
        remedy: "Correct the path, or fill the field.",
      });
  return found;
}

function exists(record: AnyRecord, path: string): boolean {
  let value: unknown = record;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object" || !(key in value)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return value !== null;
}
