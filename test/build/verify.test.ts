import { describe, expect, it } from "vitest";
import { place } from "../../src/build/locate/place.ts";
import { documentOf } from "../../src/build/verify/document.ts";
import type { Files, Proof, ProvedRecord } from "../../src/build/verify/record.ts";
import { type Claims, verify } from "../../src/build/verify/verify.ts";

/** A document of three lines, and one record that it proves: the verifier without the plan. */
const text = "一、目标\n到2022年，金融增加值达2500亿元。\n注：名义增速\n";
const bytes = new TextEncoder().encode(text);
const small = documentOf(bytes);

function claims(): Claims {
  const proof = (line: number, exact: string, proves: string[]): Proof =>
    place([...text], {
      ...{ section: "goals", proves, method: "verbatim", how: null },
      line,
      quote: { exact },
    }) as Proof;
  const files: Files = {
    sections: [
      {
        id: "goals",
        kind: "chapter",
        number: "一",
        parent: null,
        name: { zh: "目标", en: "Goals" },
        lines: { start: 1, end: 3 },
        evidence: [proof(1, "目标", ["name.zh"])],
      },
    ],
    targets: [
      {
        id: "finance",
        name: { zh: "金融增加值", en: "Finance" },
        unit: { zh: "亿元" },
        target: { year: 2022, value: 2500, max: null, comparator: "exactly" },
        growth: null,
        evidence: [
          proof(2, "金融增加值", ["name.zh"]),
          proof(2, "到2022年", ["target.year"]),
          proof(2, "金融增加值达2500亿元", ["target.value", "target.comparator", "unit"]),
        ],
      },
    ],
  };
  const plan: ProvedRecord = {
    id: "plan",
    text: { sha256: small.sha256, lines: 3, codePoints: [...text].length },
    evidence: [],
  };
  const leftOut = [
    { line: 1, text: "一、目标", number: "一", reason: "numbering", note: null } as const,
  ];
  const quotedLines = {
    plan: { plan: [] },
    sections: { goals: [1] },
    targets: { finance: [2, 2, 2] },
  };
  return { plan, files, joined: {}, leftOut, quotedLines, outside: null };
}

const target = ({ files }: Claims) =>
  files.targets?.[0] as ProvedRecord & { target: { value: number } };
const proofOf = (claim: Claims, i: number) => target(claim).evidence[i] as Proof;

describe("the verifier", () => {
  it("finds nothing wrong with what the document bears out", () => {
    expect(verify(small, claims())).toEqual([]);
  });

  const lies: [string, (claim: Claims) => void, RegExp][] = [
    [
      "a digit",
      (claim) => void Object.assign(target(claim).target, { value: 2501 }),
      /targets › finance › evidence 2, target.value/,
    ],
    [
      "a position",
      (claim) => void Object.assign(proofOf(claim, 2).position, { start: 1 }),
      /evidence 2: positions/,
    ],
    [
      "a prefix",
      (claim) => void Object.assign(proofOf(claim, 2).quote, { prefix: "到" }),
      /does not stand before it/,
    ],
    [
      "a suffix",
      (claim) => void Object.assign(proofOf(claim, 2).quote, { suffix: "吗" }),
      /does not stand after it/,
    ],
    [
      "a line",
      (claim) => void Object.assign(proofOf(claim, 2), { line: 3 }),
      /position \d+ is on line 2, not on line 3/,
    ],
    [
      "a quotation",
      (claim) => void Object.assign(proofOf(claim, 2).quote, { exact: "两千五百亿元" }),
      /line 2 does not print '两千五百亿元'/,
    ],
    [
      "a section",
      (claim) => void Object.assign(proofOf(claim, 2), { section: "other" }),
      /line 2 is not in other/,
    ],
    [
      "a dropped quotation",
      (claim) => void target(claim).evidence.pop(),
      /no record quotes .*2500/,
    ],
    [
      "a copied record",
      (claim) => void claim.files.targets?.push({ ...target(claim), id: "finance-again" }),
      /finance-again › evidence: it quotes lines 2, 2, 2; data\/quoted-lines.json has none for it: run npm run locate/,
    ],
    [
      "a deleted record",
      (claim) => void claim.files.targets?.pop(),
      /targets › finance › evidence: data\/quoted-lines.json has its lines, but it is gone: run npm run locate, with --drop if/,
    ],
    [
      "a comparator",
      (claim) => void Object.assign(target(claim).target, { comparator: "about" }),
      /target.comparator: '.*' does not give "about"/,
    ],
    ["a year", (claim) => void Object.assign(target(claim).target, { year: 2025 }), /target.year/],
    [
      "a unit",
      (claim) => void Object.assign(target(claim), { unit: { zh: "亿美元" } }),
      /evidence 2, unit/,
    ],
    [
      "a field without a rule",
      (claim) => void proofOf(claim, 0).proves.push("growth.mood"),
      /growth.mood/,
    ],
  ];

  it.each(lies)("refuses %s that is not the document's", (_, lie, said) => {
    const claim = claims();
    lie(claim);
    expect(verify(small, claim).join("\n")).toMatch(said);
  });

  it("refuses another text than the plan's", () => {
    const other = documentOf(new TextEncoder().encode(`${text}。`));
    expect(verify(other, claims())[0]).toContain("plan › plan › text.sha256");
  });
});
