import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparatorIn } from "../../src/build/verify/bounds.ts";
import { documentOf } from "../../src/build/verify/document.ts";
import { edgeFailures } from "../../src/build/verify/edges.ts";
import type { Files, Proof, ProvedRecord } from "../../src/build/verify/record.ts";
import { valueFailures } from "../../src/build/verify/values.ts";
import { source } from "../model/dataset.ts";
import { hasPlanText, planText } from "./plan-text.ts";

/** Every piece of a quotation, as the places where it begins and ends. */
const pieces = (words: readonly string[]) =>
  words.flatMap((_, from) => words.slice(from).map((_, i) => [from, from + i + 1] as const));

/** The same piece of evidence, for a value alone and with fewer words. */
const cut = (proof: Proof, path: string, from: number, to: number): Proof => ({
  ...proof,
  quote: { ...proof.quote, exact: [...proof.quote.exact].slice(from, to).join("") },
  position: { start: proof.position.start + from, end: proof.position.start + to },
  proves: [path],
});

/** A record as a piece of its quotation tells it: each figure in it as the value, meant as its words say. */
function lies(record: ProvedRecord, proof: Proof, path: string): ProvedRecord[] {
  const own = (path === "value" ? record : record.target) as Record<string, unknown>;
  return pieces([...proof.quote.exact]).flatMap(([from, to]) => {
    const piece = cut(proof, path, from, to);
    const evidence = record.evidence.map((one) => (one === proof ? piece : one));
    const comparator = comparatorIn(piece.quote.exact);
    const figures = piece.quote.exact.match(/\d+(?:\.\d+)?/g) ?? [];
    return [...new Set([...figures.map(Number), Number(own.value)])]
      .filter((value) => value !== own.value || comparator !== own.comparator)
      .filter(() => comparator !== "between")
      .map((value) => {
        const told = { value, max: null, comparator };
        return path === "value"
          ? { ...record, ...told, evidence }
          : { ...record, target: { ...own, ...told }, evidence };
      });
  });
}

describe.runIf(hasPlanText)("a quotation of a value", () => {
  const document = documentOf(hasPlanText ? readFileSync(planText) : new Uint8Array());
  const { targets = [], facts = [] } = source() as Files;
  const failuresOf = (file: string, record: ProvedRecord) =>
    [edgeFailures, valueFailures].flatMap((failures) => failures(document, { [file]: [record] }));

  it.each([
    ["targets", targets, "target.value"],
    ["facts", facts, "value"],
  ])("of %s gives no other value when it is cut anywhere", (file, records, path) => {
    let tried = 0;
    for (const record of records)
      for (const proof of record.evidence.filter(({ proves }) => proves.includes(path))) {
        expect(failuresOf(file, record), record.id).toEqual([]);
        for (const lie of lies(record, proof, path)) {
          tried++;
          expect(failuresOf(file, lie).length, JSON.stringify(lie)).toBeGreaterThan(0);
        }
      }
    expect(tried).toBeGreaterThan(1500);
  });
});
