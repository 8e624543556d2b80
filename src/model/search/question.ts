import { type Phrase, phrasesIn } from "./vocabulary.ts";
import { termsOf, wordsOf } from "./words.ts";

/** A word that is asked for. */
interface Asked {
  times: number;
  /** As it is written in the question. */
  said: string;
  /** Whether it tells one record from another, where the question has other words. */
  telling: boolean;
}

/** The words of a question as they are written there: those that a record has, and those that it lacks. */
export interface Account {
  has: string[];
  lacks: string[];
}

/** A text that is looked for, in words. */
export interface Question {
  words: ReadonlyMap<string, Asked>;
  /** Accounts for the words that a record has, each with a blank after it, in the order of `words`. */
  accountFor: (words: string) => Account;
}

/** Where words stand in a question; those of a phrase all stand where it does. */
interface Span extends Pick<Phrase, "start" | "end" | "telling"> {
  terms: string[];
}

/** Reads a question: what newcomers say in a phrase of their own is read as what the plan calls it. */
export function questionOf(q: string): Question {
  const phrases = phrasesIn(q);
  // Blanks of the same length keep the offsets.
  const rest = phrases.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    q,
  );
  const spans: Span[] = [
    ...phrases.map(({ meant, ...place }) => ({ ...place, terms: termsOf(meant) })),
    ...wordsOf(rest).map(({ term, ...place }) => ({ ...place, telling: true, terms: [term] })),
  ];
  // Where nothing else is asked for, nothing goes without saying.
  const isTelling = spans.some(({ telling }) => telling);
  const words = new Map<string, Asked>();
  for (const { start, end, telling, terms } of spans)
    for (const term of terms)
      words.set(term, {
        times: (words.get(term)?.times ?? 0) + 1,
        said: q.slice(start, end),
        telling: telling || !isTelling,
      });
  const accounts = new Map<string, Account>();
  return {
    words,
    accountFor: (had) => {
      const account = accounts.get(had) ?? accountOf(q, spans, new Set(had.split(" ")));
      accounts.set(had, account);
      return account;
    },
  };
}

/** What a character of a question is. */
const [LACKED, HAD] = [1, 2];

/** Neighbours in Chinese overlap: who has 旅游 and 收入 lacks nothing of 旅游收入. */
function accountOf(q: string, spans: readonly Span[], had: ReadonlySet<string>): Account {
  const marks = new Uint8Array(q.length);
  for (const { start, end, telling } of spans) if (telling) marks.fill(LACKED, start, end);
  for (const { start, end, terms } of spans)
    if (terms.every((term) => had.has(term))) marks.fill(HAD, start, end);
  const stretches = (of: number) => {
    const texts = new Set<string>();
    for (let at = marks.indexOf(of); at !== -1; ) {
      let end = at;
      while (marks[end] === of) end += 1;
      texts.add(q.slice(at, end));
      at = marks.indexOf(of, end);
    }
    return [...texts];
  };
  return { has: stretches(HAD), lacks: stretches(LACKED) };
}
