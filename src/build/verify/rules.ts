import { prints } from "./numbers.ts";
import { comparator, quantity } from "./quantities.ts";
import { at, type Proof, type ProvedRecord } from "./record.ts";
import { type Rule, unless, wrong } from "./rule.ts";
import { exactly, item, name, said, title } from "./words.ts";

const says =
  (meanings: Record<string, RegExp>): Rule =>
  (value, proof) =>
    unless(meanings[String(value)]?.test(proof.quote.exact) ?? false, value, proof);

/** The row's basis by the note under box 1, from the row's own name and growth. */
const basis: Rule = (value, proof, record) => {
  const { printed } = record.growth as { printed: string };
  const { zh } = record.name as { zh: string };
  const expected = printed.includes("百分点")
    ? ["percentage-points", "结构指标增长为年均提高百分比"]
    : zh.endsWith("增加值")
      ? ["comparable-prices", "增加值增长为可比价增速"]
      : ["nominal", "其余指标为名义增速"];
  const [want, words = ""] = expected;
  return unless(value === want && proof.quote.exact.includes(words), value, proof);
};

/** Short name of a district: without 区, 县 or the peoples of an autonomous county. */
export const shortName = (zh: string) =>
  zh.length <= 2 ? zh : zh.replace(/(土家族|苗族)*自治县$|区$|县$/g, "");

const unit: Rule = (value, proof) => {
  const { zh } = value as { zh: string };
  const { exact } = proof.quote;
  // 倍 and 位 may be in the wording: 翻一番, 第16位; a converted unit is in `how`.
  const worded = { 倍: /倍|番/, 位: /位|第/ }[zh]?.test(exact) ?? false;
  const converted = proof.method !== "verbatim" && [...zh].some((char) => exact.includes(char));
  return unless(
    exact.includes(zh) || worded || converted || proof.method === "inherited",
    value,
    proof,
  );
};

const text: Rule = (value, proof) =>
  unless(String(value).startsWith(proof.quote.exact), value, proof);

/** Our own account of what is quoted: a check sees to its numbers, who reads it to the rest. */
const told: Rule = () => null;

const goal: Rule = (value, proof) =>
  proof.method === "inherited" && value !== null ? null : wrong(value, proof);

/** By path, the most particular first. */
const rules: [RegExp, Rule][] = [
  [/^text\.zh$/, text],
  [/^(name|issuer)\.zh$/, name],
  [/^title\.zh$/, title],
  [/^(functions\.\d+|goal|among|declared\.\d+\.of)\.zh$/, item],
  [/\.zh$/, exactly],
  [/^(baseline|target)\.(value|max)$/, quantity],
  [/^restatements\.\d+\.(value|max)$/, quantity],
  [/^declared\.\d+\.value$/, quantity],
  [/^growth\.value$/, quantity],
  [/^(value|max)$/, quantity],
  [/(^|\.)comparator$/, comparator],
  [/(^|\.)year$|^period\.(from|to)$|^baseYear$|^targetYear$/, said],
  [
    /^number$/,
    (value, proof) => unless(prints(proof.quote.exact, Number(value), ""), value, proof),
  ],
  [/^growth\.printed$/, said],
  [/^growth\.unit$/, says({ percent: /%/, "percentage-points": /百分点/ })],
  [/^growth\.basis$/, basis],
  [/^group$/, says({ scale: /总量规模/, structure: /结构质量/, "key-industries": /重点行业/ })],
  [/^unit$/, unit],
  [
    /^stage$/,
    says({
      "to-be-upgraded": /^提升|品质提升/,
      "to-be-completed": /^续建完善|^完善/,
      "to-be-cultivated": /^培育/,
      "to-be-transformed": /转型发展|^推进/,
    }),
  ],
  [/^kind$/, says({ "commercial-street": /商业街/, "night-market": /夜市/ })],
  [
    /^openList$/,
    (value, proof) => unless(value === proof.quote.exact.includes("等"), value, proof),
  ],
  [
    /^mentions\.\d+$/,
    (value, proof, record) => {
      const { as, line, section } = value as { as: string; line: number; section: string };
      const short = shortName((record.name as { zh: string }).zh);
      const isWhole = as === proof.quote.exact || (as === short && proof.quote.exact.includes(as));
      const sound =
        isWhole && as.includes(short) && line === proof.line && section === proof.section;
      return unless(sound, value, proof);
    },
  ],
  [
    /^areas$/,
    (value, proof, record) =>
      unless(
        proof.quote.exact.includes(shortName((record.name as { zh: string }).zh)),
        value,
        proof,
      ),
  ],
  [
    /^area$/,
    says({
      chongqing: /全市|我市|重庆/,
      china: /全国|我国/,
      "main-city": /主城/,
      "western-china": /西部/,
      "central-and-western-china": /中西部/,
      "central-business-district": /中央商务区/,
      "developed-regions": /发达地区/,
    }),
  ],
  [/^goal$/, goal],
  [/^statements\.\d+\.says$/, told],
  [/^documentNumber$/, exactly],
  [
    /^issued$/,
    (value, proof) => {
      const [y, m, d] = String(value).split("-").map(Number);
      return unless(proof.quote.exact === `${y}年${m}月${d}日`, value, proof);
    },
  ],
];

/** Recomputes the field at a path from the words that are said to prove it. */
export function fieldFailure(record: ProvedRecord, proof: Proof, path: string): string | null {
  const value = at(record, path);
  if (value === undefined || value === null) return "the record has nothing there";
  const rule = rules.find(([pattern]) => pattern.test(path))?.[1];
  return rule ? rule(value, proof, record, path) : "no rule recomputes such a field";
}
