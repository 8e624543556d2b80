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
];
