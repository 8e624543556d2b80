import fc from "fast-check";
import MiniSearch, { type AsPlainObject } from "minisearch";
import { describe, expect, it } from "vitest";
import { definitions } from "../../src/model/resources/index.ts";
import { buildIndex } from "../../src/model/search/engine.ts";
import { type Packed, pack, unpack } from "../../src/model/search/packed.ts";
import { dataset } from "./dataset.ts";

const written = buildIndex(definitions, dataset);

describe("a packed index", () => {
  it("takes less than the records that it finds", () => {
    const texts = definitions.flatMap(({ name }) => JSON.stringify(dataset[name] ?? [])).join("");
    expect(Buffer.byteLength(written)).toBeLessThan(Buffer.byteLength(texts));
  });

  it("is the same for the same data", () => {
    expect(buildIndex(definitions, structuredClone(dataset))).toBe(written);
  });

  const options = {
    fields: ["a", "b", "c"],
    tokenize: (text: string) => text.split(" ").filter(Boolean),
  };
  const terms = fc.uniqueArray(fc.constantFrom("x", "y", "z", "物流", "7", "42", "__proto__"));
  const document = fc
    .record({ a: terms, b: terms, c: terms })
    .filter((fields) => Object.values(fields).some((field) => field.length > 0));
  const documents = fc.array(document, { minLength: 1 });
  const indexed = (all: { a: string[]; b: string[]; c: string[] }[]) => {
    const engine = new MiniSearch(options);
    for (const [id, { a, b, c }] of all.entries())
      engine.add({ id, a: a.join(" "), b: b.join(" "), c: c.join(" ") });
    return engine;
  };

  const some = ({ heading, lengths }: Packed, terms: readonly string[]) =>
    MiniSearch.loadJS(
      unpack(heading, (document) => lengths[document] ?? [], terms),
      options,
    );
  const wordOf = (term: string) => term.slice(0, term.indexOf(" "));

  // Which term was added first makes no difference to an index.
  const inOrder = ({ index, ...rest }: AsPlainObject) => ({ ...rest, index: new Map(index) });

  it("is unpacked to what MiniSearch wrote", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const written = indexed(all).toJSON();
        const small = pack(written);
        const unpacked = some(small, small.terms).toJSON();
        expect(inOrder(unpacked)).toEqual(inOrder(written));
      }),
    );
  });

  it("scores a term on its own as in the whole", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const whole = indexed(all);
        const small = pack(whole.toJSON());
        for (const term of small.terms) {
          const alone = some(small, [term]);
          expect(alone.search(wordOf(term))).toEqual(whole.search(wordOf(term)));
        }
      }),
    );
  });
});
