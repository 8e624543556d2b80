import { type Phrase, phrasesIn } from "./vocabulary.ts";
import { termsOf, wordsOf } from "./words.ts";

/** A word that is asked for. */
export interface Asked {
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

/** Words of a question that some record has: one object for all records that have the same. */
export interface Had {
  /** These words, and one that comes after them in the question. */
  and: (word: string) => Had;
  readonly account: Account;
  /** Whether the account has something that is lacked. */
  readonly lacksSome: boolean;
}

/** A text that is looked for, in words. */
export interface Question {
  words: ReadonlyMap<string, Asked>;
  /** None of the words. */
  none: Had;
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
  return { words, none: new HadWords([], (had) => accountOf(q, spans, new Set(had))) };
}

/** What is had, with what is made of it kept. */
class HadWords implements Had {
  #words: readonly string[];
  #accountOf: (words: readonly string[]) => Account;
  #next = new Map<string, HadWords>();
  #account: Account | null = null;

  constructor(words: readonly string[], accountOf: (words: readonly string[]) => Account) {
    this.#words = words;
    this.#accountOf = accountOf;
  }

  and(word: string): HadWords {
    const known = this.#next.get(word);
    if (known) return known;
    const next = new HadWords([...this.#words, word], this.#accountOf);
    this.#next.set(word, next);
    return next;
  }

  get account(): Account {
    this.#account ??= this.#accountOf(this.#words);
    return this.#account;
  }

  get lacksSome(): boolean {
    return this.account.lacks.length > 0;
  }
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
