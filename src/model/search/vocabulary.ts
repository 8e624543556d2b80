/** English words that ask or join, and so tell no record from another. */
const FILLERS = new Set(
  "a an and any are as at be by do does for from had has have how in into is it its list many me much of on or our show tell that the their there these this to was were what when where which who will with".split(
    " ",
  ),
);

export const isFiller = (word: string) => FILLERS.has(word);

/** What newcomers say, and the word that our translation has for it. */
const SAME = new Map([
  ["center", "centre"],
  ["earning", "revenue"],
  ["employed", "employment"],
  ["employee", "employment"],
  ["financial", "finance"],
  ["highway", "expressway"],
  ["income", "revenue"],
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
