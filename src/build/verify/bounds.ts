const COMPARATORS: [RegExp, string][] = [
  [/\d[—–]\d/, "between"],
  [/左右|上下|约|近/, "about"],
  [/以上|不低于|不少于|至少/, "at-least"],
  [/以内|以下|不超过|不高于|至多/, "at-most"],
  [/超过|突破|超|逾|[\d十百千万][多余]|多个|高于/, "more-than"],
  [/低于|不足|不到/, "less-than"],
];

/** Words that bound what is counted, not how many: 规模以上服务业, 市级以上, 超10亿元的企业. */
const THRESHOLDS = /规模以上|市级以上|超\d*亿元/g;

/** How the words mean their number: what they say around it, or exactly. */
export function comparatorIn(words: string): string {
  const rest = words.replace(THRESHOLDS, "");
  return COMPARATORS.find(([pattern]) => pattern.test(rest))?.[1] ?? "exactly";
}

/** Words that bound the number before them, and the number after them; the longer first. */
const BEHIND = "以上 以下 以内 左右 上下 多 余".split(" ");
const AHEAD =
  "不低于 不少于 不超过 不高于 不足 不到 低于 高于 突破 超过 至少 至多 超 逾 约 近".split(" ");

const NUMBER_FIRST = /^[\d一二两三四五六七八九十百千万]/;

/** The threshold that an edge of a quotation cuts in two: 规模|以上. */
function thresholdCut(before: string, words: string, after: string): string | undefined {
  const edges = [before.length, before.length + words.length];
  const matches = [...`${before}${words}${after}`.matchAll(THRESHOLDS)];
  return matches.find(({ 0: match, index }) =>
    edges.some((edge) => index < edge && edge < index + match.length),
  )?.[0];
}

/** The word that bounds a quotation's number and is not all in it: 以上 after 80条, 突破 before 1.4万亿元. */
export function boundOutside(before: string, words: string, after: string): string | undefined {
  const parts = (word: string) =>
    [...word, ""].map((_, cut) => [word.slice(0, cut), word.slice(cut)] as const);
  return (
    thresholdCut(before, words, after) ??
    BEHIND.find((word) =>
      parts(word).some(
        ([left, right]) => right !== "" && words.endsWith(left) && after.startsWith(right),
      ),
    ) ??
    AHEAD.find((word) =>
      parts(word).some(
        ([left, right]) =>
          left !== "" &&
          before.endsWith(left) &&
          words.startsWith(right) &&
          // Before other words than a number it compares: 远低于北京70%的水平.
          (right !== "" || NUMBER_FIRST.test(words)),
      ),
    )
  );
}
