import type { LeftOut } from "../../model/left-out.ts";
import type { QuotedLines } from "../../model/quoted-lines.ts";
import { completenessFailures, lostQuotationFailures, mentionFailures } from "./completeness.ts";
import { derivedFailures } from "./derived.ts";
import type { Document } from "./document.ts";
import { edgeFailures } from "./edges.ts";
import { headingFailures } from "./headings.ts";
import { noteFailures } from "./notes.ts";
import { observationFailures } from "./observations.ts";
import { type Outside, outsideFailures } from "./outside.ts";
import { quotationFailures } from "./quotations.ts";
import { type Files, failure, type ProvedRecord } from "./record.ts";
import { valueFailures } from "./values.ts";

/** What is to be verified: files as an editor wrote them, and the same joined by the build. */
export interface Claims {
  plan: ProvedRecord;
  files: Files;
  joined: Files;
  leftOut: readonly LeftOut[];
  quotedLines: QuotedLines;
  /** What was found outside the plan; null where it is not at hand. */
  outside: Outside | null;
}

/** Everything in the data that the document does not bear out; empty if all of it is proved. */
export function verify(
  document: Document,
  { plan, files, joined, leftOut, quotedLines, outside }: Claims,
): string[] {
  const { text } = plan as ProvedRecord & {
    text: { sha256: string; lines: number; codePoints: number };
  };
  if (text.sha256 !== document.sha256)
    return [failure("plan", plan.id, "text.sha256", `the text given has ${document.sha256}`)];
  // What others than the plan reported is proved by their own words.
  const { observations = [], ...fromPlan } = files;
  const all = { plan: [plan], ...fromPlan };
  const counts =
    text.codePoints === document.points.length && text.lines === document.lines.length - 1
      ? []
      : [failure("plan", plan.id, "text", "its lines or code points are not those of the text")];
  return [
    ...counts,
    ...headingFailures(document, all),
    ...quotationFailures(document, all),
    ...edgeFailures(document, all),
    ...valueFailures(document, all),
    ...noteFailures(document, all),
    ...derivedFailures(joined),
    ...observationFailures(observations),
    ...completenessFailures(document, all, leftOut),
    ...mentionFailures(document, all),
    ...lostQuotationFailures(all, quotedLines),
    ...(outside ? outsideFailures(files, outside) : []),
  ];
}
