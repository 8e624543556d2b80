import { recordOf } from "../dataset.ts";
import { evidence, gdpShare, type Slip } from "./slip.ts";

/** What an editor may get wrong in names, translations and accounts. */
export const slipsInWords: readonly Slip[] = [
  [
    "a number that the translation makes up",
    (data) => {
      const name = recordOf(data, "targets", "billion-yuan-green-enterprises").name;
      (name as Record<string, unknown>).en = "Green enterprises above 10 billion yuan";
    },
    /^data\/targets.json › billion-yuan-green-enterprises › name.en: It says 10 billion, which the Chinese does not print/,
  ],
  [
    "a number that the translation gets wrong by one",
    (data) => {
      const name = recordOf(data, "targets", "china-singapore-other-projects").name;
      (name as Record<string, unknown>).en = "At least 16 landmark projects in 5G and other fields";
    },
    /› name.en: It says 16, which .* Write the number that stands there; in words, where/,
  ],
  [
    "a translation that is Chinese",
    (data) => {
      (gdpShare(data).name as Record<string, unknown>).en = "服务业 share of GDP";
    },
    /› services-share-of-gdp › name.en: It has '服', which is Chinese. Write it in English/,
  ],
  [
    "a district's name in English alone",
    (data) => {
      (recordOf(data, "districts", "yubei").name as Record<string, unknown>).zh = "Yubei";
    },
    /› yubei › name.zh: It has no Chinese in it. Write it in Chinese/,
  ],
  [
    "a character that nobody sees",
    (data) => {
      (gdpShare(data).name as Record<string, unknown>).zh = "服务业增加值占比\u200b";
    },
    /› services-share-of-gdp › name.zh: It has the character U\+200B, which nobody sees. Take it out./,
  ],
  [
    "markup",
    (data) => {
      (gdpShare(data).name as Record<string, unknown>).en = "Share of <b>GDP</b>";
    },
    /› services-share-of-gdp › name.en: It has '<', as markup has. Take it out./,
  ],
  [
    "a blank at the end",
    (data) => {
      (gdpShare(data).name as Record<string, unknown>).en = "Share ";
    },
    /› services-share-of-gdp › name.en: It begins or ends with a blank./,
  ],
  [
    "a unit whose code and words are of two",
    (data) => {
      const unit = recordOf(data, "targets", "green-services-revenue").unit;
      Object.assign(unit as object, { code: "CNY-1e4", en: "10,000 yuan", factor: 10000 });
    },
    /^data\/targets.json › green-services-revenue › unit.zh: '亿元' is CNY-1e4 here and CNY-1e8 elsewhere/,
  ],
  [
    "a restatement that is said to agree and does not",
    (data) => {
      const [first] = recordOf(data, "targets", "night-market-streets").restatements as object[];
      Object.assign(first ?? {}, { agrees: true });
    },
    /› night-market-streets › restatements.0.agrees: It says exactly 80, the record's target at-least 80. Make it false/,
  ],
  [
    "a key project without its text",
    (data) => {
      const key = data.projects?.find(({ kind }) => kind === "key-project");
      if (key) {
        key.text = null;
        key.evidence = evidence(key).filter(
          ({ proves }) => !(proves as string[]).includes("text.zh"),
        );
      }
    },
    /› kind: A key project has a number and a text, and no parent/,
  ],
  [
    "a statement with a number of nobody's",
    (data) => {
      const [first] = recordOf(data, "discrepancies", "night-market-streets-comparator")
        .statements as object[];
      Object.assign(first ?? {}, { says: "Line 290: 90 or more." });
    },
    /› night-market-streets-comparator › statements.0.says: It says 90, which the words it rests on do not print. Write what/,
  ],
  [
    "a sum that says another number than its arithmetic",
    (data) => {
      const statements = recordOf(data, "discrepancies", "services-trade-growth").statements;
      const [, sum] = statements as object[];
      Object.assign(sum ?? {}, { says: "From 244.1 to 340 in four years is 8.46 % a year." });
    },
    /› services-trade-growth › statements.1.says: It says 8.46/,
  ],
  ...(
    [
      ["another place than its evidence's", "Line 900: 80 or more.", "line 900"],
      ["a box that it does not quote", "Line 290 and box 3: 80 or more.", "box 3"],
      ["a row that it does not quote", "Line 290, row 8: 80 or more.", "row 8"],
    ] as const
  ).map(
    ([what, says, place]): Slip => [
      `a statement that names ${what}`,
      (data) => {
        const { statements } = recordOf(data, "discrepancies", "night-market-streets-comparator");
        const [first] = statements as object[];
        Object.assign(first ?? {}, { says });
      },
      new RegExp(
        `› night-market-streets-comparator › statements.0.says: It speaks of ${place}, where none of the words that it rests on stands. Name`,
      ),
    ],
  ),
  ...(
    [
      ["services-trade-growth", "explanation", "8.64 %", "9.64 %", "It says 9.64, which neither"],
      ["services-trade-growth", "explanation", "357", "457", "It says 457"],
      ["services-trade-growth", "printed", "8.64 %", "9.64 %", "It says 9.64"],
      ["service-economy-centre-year", "explanation", "2022", "2023", "It says 2023"],
      ["outsourcing-zones-named", "explanation", "seventeen", "eighteen", "It says eighteen"],
      ["outsourcing-zones-named", "explanation", "Twenty", "Twenty-three", "It says Twenty-three"],
      ["dashihua-or-daping", "printed", "box 10", "box 11", "It speaks of box 11, which neither"],
      ["ring-name", "explanation", "Line 270", "Line 370", "It speaks of line 370, which neither"],
    ] as const
  ).map(
    ([id, field, from, to, said]): Slip => [
      `an account that says ${to} for ${from}, in ${field}`,
      (data) => {
        const record = recordOf(data, "discrepancies", id);
        record[field] = String(record[field]).replace(from, to);
      },
      new RegExp(`^data/discrepancies.json › ${id} › ${field}: ${said}`),
    ],
  ),
  [
    "a restatement of something else",
    (data) => {
      const [first] = recordOf(data, "targets", "services-value-added").restatements as object[];
      Object.assign(first ?? {}, { of: "baseline" });
    },
    /› services-value-added › restatements.0.of: It is of 2022, the record's baseline of 2018. Correct/,
  ],
  [
    "a sum with a number of nobody's",
    (data) => {
      recordOf(data, "discrepancies", "services-trade-growth").arithmetic =
        "(340/244.2)^(1/4)-1 = 8.63 %; 244.1*(1+10/100)^4 = 357.4";
    },
    /› services-trade-growth › arithmetic: It counts with 244.2, which its words do not print. Count/,
  ],
];
