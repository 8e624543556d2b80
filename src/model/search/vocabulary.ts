/** English words that ask or join, and so tell no record from another. */
const FILLERS = new Set(
  "a about an and any are as at be by can do does find for from give had has have how in into is it its list many me much of on or our please say show tell that the their there these this to was were what when where which who will with".split(
    " ",
  ),
);

export const isFiller = (word: string) => FILLERS.has(word);

/** What newcomers say, and the word that our translation has for it. */
const SAME = new Map([
  ["center", "centre"],
  ["contradiction", "discrepancy"],
  ["doubled", "double"],
  ["doubling", "double"],
  ["earning", "revenue"],
  ["employed", "employment"],
  ["employee", "employment"],
  ["financial", "finance"],
  ["goal", "target"],
  ["harbor", "port"],
  ["harbour", "port"],
  ["highway", "expressway"],
  ["income", "revenue"],
  ["inconsistency", "discrepancy"],
  ["job", "employment"],
  ["labor", "labour"],
  ["people", "person"],
  ["program", "programme"],
  ["railroad", "railway"],
  ["staff", "employment"],
  ["tourist", "tourism"],
  ["transaction", "sale"],
  ["turnover", "revenue"],
  ["work", "employment"],
  ["worker", "employment"],
]);

/** One form for a word's singular, plural and other names: parks → park, people → person. */
export function canonicalWord(word: string): string {
  const singular = singularOf(word);
  return SAME.get(singular) ?? singular;
}

function singularOf(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ch|sh|ss|x)es$|s$/, "");
}

/** What newcomers say in a phrase, or in Chinese other than the plan's, and what our translation has for it. */
const MEANT = [
  { said: /自贸(?:试验)?区/, meant: "free trade zone" },
  { said: /港口/, meant: "port" },
  { said: /\b(?:foreign (?:direct )?investment|fdi)\b/, meant: "foreign capital" },
  { said: /矛盾|冲突|不一致|出入(?!境)/, meant: "discrepancy" },
  // Alone, "it" is a filler.
  {
    said: /\bit(?= (?:compan|enterprise|firm|industr|park|sector|service))/,
    meant: "information technology",
  },
];

/** Every record is of Chongqing and its plan, and most are targets or figures: such words tell none from another. */
const IMPLIED =
  /\b(?:chongqing|plan)(?:['’]s)?\b|\b(?:amount|figure|goal|indicator|number|rate|statistic|target)s?\b|重庆市?|规划|计划|数量|目标|指标|是(?!否)/;

/** Either: what is meant by a phrase is told by the group that has it. */
const PHRASE = new RegExp(
  [...MEANT.map(({ said }) => `(${said.source})`), IMPLIED.source].join("|"),
  "gi",
);

/** Part of a question that is not read word by word, with its place (UTF-16 offsets). */
export interface Phrase {
  start: number;
  end: number;
  meant: string;
  /** Whether it tells one record from another. */
  telling: boolean;
}

/** The phrases in a question. */
export const phrasesIn = (q: string): Phrase[] =>
  [...q.matchAll(PHRASE)].map(({ 0: said, index, ...groups }) => {
    const meant = MEANT.find((_, i) => groups[i + 1] !== undefined)?.meant;
    return {
      start: index,
      end: index + said.length,
      meant: meant ?? said,
      telling: meant !== undefined,
    };
  });
