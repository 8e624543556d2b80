import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { definitions } from "../../src/model/resources/index.ts";
import { buildIndex, options, termsIn } from "../../src/model/search/build-index.ts";
import { matchesOf } from "../../src/model/search/matches.ts";
import { entriesOf, lookUpIn } from "../../src/model/search/names.ts";
import { aspects, passagesOf } from "../../src/model/search/passages.ts";
import {
  type Posting,
  postingsIn,
  postingsLines,
  termIn,
} from "../../src/model/search/postings.ts";
import { loadIndex } from "../../src/model/search/search-index.ts";
import { weightOf } from "../../src/model/search/weights.ts";
import { writeIndex } from "../../src/model/search/write-index.ts";
import { utf8 } from "../../src/model/utf8.ts";
import { dataset, resourceNamed } from "./dataset.ts";
import { termsOfIndex } from "./index-terms.ts";

const written = buildIndex(definitions, dataset);

describe("the line of a term", () => {
  const inOrder = (postings: readonly Posting[]) =>
    postings.toSorted(
      (a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect) || a.document - b.document,
    );

  it("gives back its term and its postings", () => {
    const posting = fc.record({
      document: fc.nat(1e6),
      aspect: fc.constantFrom(...aspects),
      score: fc.integer({ min: 1, max: 1e5 }),
    });
    const postings = fc.uniqueArray(posting, {
      minLength: 1,
      selector: ({ document }) => document,
    });
    fc.assert(
      fc.property(postings, fc.constantFrom("a", "1,000.5", "物流", "__proto__"), (all, term) => {
        const [line = "", ...more] = postingsLines(term, all);
        expect(more).toEqual([]);
        expect(termIn(line)).toBe(term);
        expect(postingsIn(line)).toEqual(inOrder(all));
      }),
    );
  });
});

describe("the lines of a term of very many records", () => {
  const all = Array.from(
    { length: 120_000 },
    (_, document): Posting => ({
      document: document * 7,
      aspect: document % 3 === 0 ? "name" : "text",
      score: 1 + (document % 999),
    }),
  );

  it("are short enough for a row of the platform's database, and have each record once", () => {
    const lines = postingsLines("a", all);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThan(1_000_000);
    const found = lines.flatMap(postingsIn);
    expect(found.toSorted((a, b) => a.document - b.document)).toEqual(all);
  });
});

describe("an index", () => {
  it("knows of each document which resource it is of, also where they come in turns", () => {
    const entry = (resource: string, number: number) => ({
      resource: resourceNamed(resource),
      id: `${number}`,
      name: { en: "One", zh: "一" },
    });
    const documents = ["targets", "targets", "areas", "targets", "facts", "areas"].map(entry);
    const shown = documents.map(() => ({ section: null, passages: [] }));
    const lines = writeIndex({ documents, shown, terms: [] }).join("");
    const { isOf, documents: kept } = loadIndex(utf8(lines), definitions);
    for (const some of [["targets"], ["areas", "facts"], ["sectors"]])
      for (const number of documents.keys())
        expect(isOf(some)(number)).toBe(some.includes(kept.at(number)?.resource.name ?? ""));
  });

  it("takes less than the records that it finds", () => {
    const texts = definitions.flatMap(({ name }) => JSON.stringify(dataset[name] ?? [])).join("");
    expect(Buffer.byteLength(written)).toBeLessThan(Buffer.byteLength(texts));
  });

  it("is the same for the same data", () => {
    expect(buildIndex(definitions, structuredClone(dataset))).toBe(written);
  });

  it("scores a word, its beginning or one with a slip as MiniSearch does, by what the record is", () => {
    const entries = entriesOf(definitions, dataset);
    const lookUp = lookUpIn(entries);
    const records = definitions.flatMap(({ name }) => dataset[name] ?? []);
    const engine = new MiniSearch(options);
    for (const [id, entry] of entries.entries()) {
      const passages = passagesOf(entry.resource, records[id] ?? { id: "" }, lookUp);
      engine.add({ id, ...Object.fromEntries(termsIn(entry, passages)) });
    }
    const index = loadIndex(utf8(written), definitions);
    const said = termsOfIndex(index);
    const words = [
      ...[
        "logistics",
        "port",
        "finance",
        "物流",
        "重庆",
        "1.4",
        "水",
        "logis",
        "chon",
        "finanse",
        "logixtics",
      ],
      ...said.filter((_, i) => i % 50 === 0),
    ];
    for (const word of words) {
      const isSaid = said.includes(word) && !/^\p{Script=Han}$/u.test(word);
      const results = engine.search(word, {
        ...options.searchOptions,
        prefix: !isSaid && (word.length > 2 || !/[a-z]/.test(word)),
        fuzzy: !isSaid && /^[a-z]{5,}$/.test(word) && 1,
      });
      const theirs = new Map(
        results.map(({ id, score }) => {
          const entry = entries[id];
          return [id, score * (entry ? weightOf(entry) : 1)];
        }),
      );
      const ours = matchesOf(index, word);
      expect(ours.length, word).toBe(theirs.size);
      for (const { document, score } of ours)
        expect(Math.abs(score / 100 - (theirs.get(document) ?? 0)), word).toBeLessThan(0.05);
    }
  });
});
