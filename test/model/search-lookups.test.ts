import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { definitions } from "../../src/model/resources/index.ts";
import { buildIndex } from "../../src/model/search/build-index.ts";
import { find } from "../../src/model/search/find.ts";
import { entriesOf } from "../../src/model/search/names.ts";
import { questionOf } from "../../src/model/search/question.ts";
import { loadIndex } from "../../src/model/search/search-index.ts";
import { termsNear } from "../../src/model/search/slips.ts";
import { namedBy } from "../../src/model/search/whole-names.ts";
import { termsOf } from "../../src/model/search/words.ts";
import { utf8 } from "../../src/model/utf8.ts";
import { dataset } from "./dataset.ts";
import { termsOfIndex } from "./index-terms.ts";

const index = loadIndex(utf8(buildIndex(definitions, dataset)), definitions);
const terms = termsOfIndex(index);
const entries = entriesOf(definitions, dataset);
const everything = { resources: null, most: Number.POSITIVE_INFINITY };

const names = entries.flatMap(({ id, name }) => [id, name.zh, name.en]);
const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz6");

/** A word of some records with a letter less, another or more in it, once or twice. */
const slipped = fc
  .tuple(
    fc.constantFrom(...terms.filter((term) => /^[a-z]{4,}$/.test(term))),
    fc.nat(),
    letter,
    fc.constantFrom("less", "other", "more"),
    fc.boolean(),
  )
  .map(([term, at, put, how, isTwice]) => {
    const slip = (word: string) => {
      const i = at % (word.length + 1);
      return (
        word.slice(0, i) + (how === "less" ? "" : put) + word.slice(how === "more" ? i : i + 1)
      );
    };
    return isTwice ? slip(slip(term)) : slip(term);
  });

const anyText = fc.oneof(
  fc.constantFrom(...names).map((name) => name.toLowerCase()),
  fc
    .array(fc.oneof(fc.constantFrom(...terms), slipped), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(" ")),
);

describe("a word that no record has", () => {
  it("is near the terms that comparing it with all of them finds", () => {
    fc.assert(
      fc.property(slipped, (word) => {
        const near = terms.filter((term) => term[0] === word[0] && distance(term, word) === 1);
        expect(termsNear(index.terms, word)).toEqual(/^[a-z]{5,}$/.test(word) ? near.sort() : []);
      }),
      { numRuns: 2000 },
    );
  });

  it("is compared with no term but those", () => {
    const begun: string[] = [];
    const beginning = (text: string) => {
      begun.push(text);
      return index.terms.beginning(text);
    };
    const watched = { ...index, terms: { ...index.terms, beginning } };
    // Plurals are read as singulars.
    watched.matches.delete("logixtic");
    expect(find(watched, "logixtics", everything).readAs).toEqual({ logixtics: ["logistic"] });
    expect(begun).toEqual(["logixtic"]);
  });
});

describe("a whole name", () => {
  it("is found as comparing it with all names finds it, in whatever order its words are", () => {
    const backwards = (text: string) => text.split(" ").reverse().join(" ");
    fc.assert(
      fc.property(fc.oneof(anyText, anyText.map(backwards)), (q) => {
        const { words } = questionOf(q);
        const isName = (text: string) => {
          const own = new Set(termsOf(text));
          return own.size === words.size && [...own].every((term) => words.has(term));
        };
        const theirs = entries.flatMap((entry, i) =>
          [entry.id, entry.name.zh, entry.name.en].some(isName) ? [i] : [],
        );
        expect([...namedBy(index.terms, words)]).toEqual(theirs);
      }),
    );
  });
});

describe("what a search finds", () => {
  it("scores the same, in the same order, where only some resources are wanted", () => {
    const some = fc.subarray(
      definitions.map(({ name }) => name),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(anyText, some, (q, resources) => {
        const all = find(index, q, everything);
        const wanted = all.best.filter(({ document }) =>
          resources.includes(entries[document]?.resource.name ?? ""),
        );
        const found = find(index, q, { ...everything, resources });
        expect(found).toEqual({ ...all, total: wanted.length, best: wanted });
      }),
    );
  });

  it("begins with what it would begin with if all of it were shown", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (q, most) => {
        const all = find(index, q, everything);
        expect(find(index, q, { resources: null, most })).toEqual({
          ...all,
          best: all.best.slice(0, most),
        });
      }),
    );
  });
});
