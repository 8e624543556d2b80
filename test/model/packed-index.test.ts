import { gzipSync } from "node:zlib";
import fc from "fast-check";
import MiniSearch, { type AsPlainObject } from "minisearch";
import { describe, expect, it } from "vitest";
import { definitions } from "../../src/model/resources/index.ts";
import { buildIndex } from "../../src/model/search/engine.ts";
import { pack, unpack } from "../../src/model/search/packed.ts";
import { dataset } from "./dataset.ts";

const packed = buildIndex(definitions, dataset);

describe("a packed index", () => {
  it("is a few tens of kB on the wire", () => {
    const size = gzipSync(JSON.stringify(packed)).length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(90_000);
  });

  it("is the same for the same data", () => {
    expect(buildIndex(definitions, structuredClone(dataset))).toEqual(packed);
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

  // Which term was added first makes no difference to an index.
  const inOrder = ({ index, ...rest }: AsPlainObject) => ({ ...rest, index: new Map(index) });

  it("is unpacked to what MiniSearch wrote", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const written = indexed(all).toJSON();
        const small = pack(written);
        const unpacked = MiniSearch.loadJS(unpack(small, small.index), options).toJSON();
        expect(inOrder(unpacked)).toEqual(inOrder(written));
      }),
    );
  });

  it("scores a term on its own as in the whole", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const whole = indexed(all);
        const small = pack(whole.toJSON());
        for (const term of small.index) {
          const alone = MiniSearch.loadJS(unpack(small, [term]), options);
          expect(alone.search(term[0])).toEqual(whole.search(term[0]));
        }
      }),
    );
  });
});
