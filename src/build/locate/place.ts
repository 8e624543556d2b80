/** A quotation as an editor writes it: a line, words, and perhaps what stands around them. */
export interface Quotation {
  line: number;
  quote: { exact: string; prefix?: string; suffix?: string };
  position?: { start: number; end: number };
}

/** Code points of context kept on each side of a quotation. */
const CONTEXT = 12;

/** Finds a quotation's one place on its line; prefix and suffix as written choose among several. */
export function place(text: readonly string[], quotation: Quotation): Quotation {
  const { line, quote } = quotation;
  if (!quote?.exact)
    throw new Error("it has no quote; write the words that prove the value as quote.exact.");
  const exact = [...quote.exact];
  const standing = places(text, exact);
  const here = standing.filter((start) => lineOf(text, start) === line);
  if (here.length === 0) throw new Error(elsewhere(text, quotation, standing));
  const prefix = [...(quote.prefix ?? "")];
  const suffix = [...(quote.suffix ?? "")];
  const follows = here.filter((start) => matches(text, start - prefix.length, prefix));
  const fitting = follows.filter((start) => matches(text, start + exact.length, suffix));
  const [start] = fitting;
  if (start === undefined) {
    const [which, words] =
      follows.length === 0 ? ["prefix", quote.prefix] : ["suffix", quote.suffix];
    throw new Error(
      `the ${which} '${words}' does not stand beside '${quote.exact}' on line ${line}; correct it or take it out.`,
    );
  }
  if (fitting.length > 1)
    throw new Error(
      `'${quote.exact}' stands ${fitting.length} times on line ${line}; give a prefix or suffix that chooses one.`,
    );
  const end = start + exact.length;
  return {
    ...quotation,
    quote: {
      exact: quote.exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start).join(""),
      suffix: text.slice(end, end + CONTEXT).join(""),
    },
    position: { start, end },
  };
}

/** Says of words that are not on their line where they are. */
function elsewhere(text: readonly string[], { line, quote }: Quotation, standing: number[]) {
  const lines = [...new Set(standing.map((start) => lineOf(text, start)))];
  return lines.length === 0
    ? `'${quote.exact}' stands nowhere in the document; quote it as it is printed.`
    : `'${quote.exact}' is not on line ${line}, but on ${lines.join(", ")}; correct the line or the words.`;
}

const matches = (text: readonly string[], at: number, words: readonly string[]) =>
  at >= 0 && words.every((char, i) => text[at + i] === char);

function places(text: readonly string[], words: readonly string[]): number[] {
  const [first = ""] = words;
  const found: number[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (matches(text, at, words)) found.push(at);
  return found;
}

function lineOf(text: readonly string[], position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1))
    line++;
  return line;
}
