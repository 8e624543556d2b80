import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/model/columns.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { buildIndex } from "../../src/model/search/build-index.ts";
import { find } from "../../src/model/search/find.ts";
import { loadIndex } from "../../src/model/search/search-index.ts";
import { termsOf } from "../../src/model/search/words.ts";
import { searchOf } from "../../src/model/search.ts";
import { utf8 } from "../../src/model/utf8.ts";
import { dataset, recordOf, resourceNamed } from "./dataset.ts";
import { termsOfIndex } from "./index-terms.ts";

const index = loadIndex(utf8(buildIndex(definitions, dataset)), definitions);
const terms = termsOfIndex(index);
const all = { resources: null, most: Number.POSITIVE_INFINITY };
const nameOf = (record: object, language: "zh" | "en") =>
  String(valueAt(record, `name.${language}`));
const found = (q: string) =>
  index.documents
    .all(find(index, q, all).best.map(({ document }) => document))
    .map((entry) => `${entry?.resource.name}/${entry?.id}`);
const search = (q: string, limit = 20) => {
  const query = { q, resources: null, limit };
  return searchOf(index, "draft", query);
};

describe("the terms of the index", () => {
  it("stay the same when they are read again", () => {
    for (const term of terms) expect(termsOf(term)).toEqual([term]);
  });
});

describe("search", () => {
  const records = definitions.flatMap(({ name }) =>
    (dataset[name] ?? []).map((record) => ({ id: `${name}/${record.id}`, record })),
  );

  const lost = (language: "zh" | "en", within: number) =>
    records
      .map(({ id, record }) => ({ id, name: nameOf(record, language) }))
      .filter(({ id, name }) => !found(name).slice(0, within).includes(id));

  it("finds any record by its whole name", () => {
    expect(lost("zh", 8)).toEqual([]);
    // A section stands behind all that has its name: in English, that is more.
    expect(lost("en", 5).filter(({ id }) => !id.startsWith("sections/"))).toEqual([]);
  });

  it("finds all records that have a Chinese character in their names, by it alone", () => {
    const having = new Map<string, string[]>();
    // A character that only joins or asks is no word.
    for (const { id, record } of records)
      for (const character of new Set(nameOf(record, "zh").match(/\p{Script=Han}/gu)))
        if (termsOf(character).length > 0)
          having.set(character, [...(having.get(character) ?? []), id]);
    expect(having.size).toBeGreaterThan(500);
    for (const [character, ids] of having)
      expect(found(character), character).toEqual(expect.arrayContaining(ids));
  });

  it("finds a record by its id and by its other names", () => {
    expect(found("guanyinqiao-business-district-upgrade")[0]).toBe(
      "projects/guanyinqiao-business-district-upgrade",
    );
    for (const cluster of dataset.clusters ?? [])
      for (const { zh } of cluster.alsoKnownAs as { zh: string }[])
        expect(found(zh).slice(0, 5), zh).toContain(`clusters/${cluster.id}`);
  });

  it("finds what a record links to", () => {
    const { data } = search("districts with night markets");
    const districts = data.filter(({ resource }) => resource === "districts").map(({ id }) => id);
    expect(districts.toSorted()).toEqual(["jiangbei", "jiulongpo", "shapingba", "yuzhong"]);
    expect(data.find(({ id }) => id === "jiangbei")?.matched).toContain("clusters");
  });

  it("takes a word with a slip in it, or its beginning, for the word", () => {
    expect(found("Guanyingqiao")[0]).toBe("clusters/guanyinqiao");
    expect(found("logis")[0]).toBe("sectors/logistics");
    expect(found("渝").length).toBeGreaterThan(5);
    expect(found("unemployment")).toEqual([]);
  });

  it("takes no word that begins with another letter for the word, and says which it took", () => {
    expect(found("power")).toEqual([]);
    expect(search("power").query).toMatchObject({ unmatched: ["power"], readAs: {} });
    expect(search("Guanyingqiao").query).toMatchObject({
      unmatched: [],
      readAs: { Guanyingqiao: ["guanyinqiao"] },
    });
    expect(search("metro lines").query.readAs).toEqual({ metro: ["metrology", "metropolitan"] });
    // A character begins words of those that have it.
    expect(search("渝").query.readAs).toEqual({});
  });

  it("finds all records of a resource by what it is called, and by what newcomers call it", () => {
    const theirs = records.map(({ id }) => id).filter((id) => id.startsWith("discrepancies/"));
    for (const q of ["discrepancies", "contradictions", "矛盾", "出入"])
      expect(found(q).toSorted(), q).toEqual(theirs.toSorted());
    expect(found("targets")).toEqual(
      expect.arrayContaining(records.map(({ id }) => id).filter((id) => id.startsWith("targets/"))),
    );
  });

  it("finds nothing by what is true of every record beside other words", () => {
    for (const q of [
      "population of Chongqing",
      "重庆人口",
      "unemployment rate",
      "the plan's zzzyx",
    ])
      expect(found(q), q).toEqual([]);
    for (const q of ["Chongqing", "重庆", "number of 5G base stations", "重庆市5G基站数量"])
      expect(found(q).length, q).toBeGreaterThan(0);
  });

  it("leaves out what has fewer than half of the words", () => {
    for (const { terms } of find(index, "金融业增加值", all).best)
      expect(new Set(terms.flat()).size).toBeGreaterThan(2);
    expect(found("airport nowhere")).toEqual(found("airport"));
  });

  it("has no opinion on a question without a word of its own", () => {
    expect(found("what is the")).toEqual([]);
    expect(found("——？")).toEqual([]);
  });

  it("puts the best first, whatever is asked", () => {
    const word = fc.constantFrom(...terms);
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (q) => {
        const { data, page } = search(q, 100);
        const scores = data.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
        expect(data.length).toBe(Math.min(page.total, 100));
      }),
    );
  });
});

describe("a hit", () => {
  const words = fc.constantFrom(...terms);

  it.each([
    ["tourism revenue", ["tourism", "revenue"], []],
    ["tourism revenues in Chongqing", ["tourism", "revenues"], []],
    // Neither of the words between the two that it has is one.
    ["旅游收入", ["旅游收入"], []],
    ["重庆市旅游收入是多少", ["旅游收入"], []],
    ["GDP of Chengdu", ["GDP"], ["Chengdu"]],
    ["hospital beds", ["hospital"], ["beds"]],
    ["air quality", ["air"], ["quality"]],
    ["nanpeng Guanyingqiao", ["nanpeng"], ["Guanyingqiao"]],
    ["自贸区", ["自贸区"], []],
    ["IT parks", ["IT", "parks"], []],
    ["What is Chongqing's target for tourism revenue?", ["target", "tourism", "revenue"], []],
  ])("on '%s' has %j, and lacks %j", (q, has, lacks) => {
    expect(search(q).data[0]?.words).toEqual({ has, lacks });
  });

  it("lacks what only our own prose about the plan has", () => {
    const lower = search("lower").data;
    expect(lower.length).toBeGreaterThan(0);
    for (const { resource, words, snippet } of lower) {
      expect(resource).toBe("discrepancies");
      expect(words).toEqual({ has: [], lacks: ["lower"] });
      expect(snippet).toMatch(/lower/i);
    }
  });

  it("that has every word stands before all that lack one", () => {
    const some = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, (those) => {
        const lacking = search(those.join(" "), 100).data.map((hit) => hit.words.lacks.length > 0);
        expect(lacking).toEqual(lacking.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it("has or lacks only words of the question, and none of them both", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((those) => those.join(" ")),
    );
    fc.assert(
      fc.property(text, (q) => {
        for (const hit of search(q, 10).data) {
          const { has, lacks } = hit.words;
          for (const word of [...has, ...lacks]) expect(q).toContain(word);
          expect(has.filter((word) => lacks.includes(word))).toEqual([]);
        }
      }),
    );
  });

  it("names fields that the record has, and quotes one of them", () => {
    fc.assert(
      fc.property(words, (q) => {
        for (const { resource, id, matched, snippet, section } of search(q, 5).data) {
          const record = recordOf(dataset, resource, id);
          // It may be the word for what the record is.
          const { title } = resourceNamed(resource);
          if (!termsOf(title.en).includes(q))
            expect(matched.length, `${q} in ${id}`).toBeGreaterThan(0);
          const values = matched.map((path) => valueAt(record, path));
          expect(values).not.toContain(null);
          const quoted = snippet?.replace(/^…|…$/g, "") ?? "";
          expect(values.some((value) => String(value).includes(quoted)) || snippet === null).toBe(
            true,
          );
          if (section !== null) recordOf(dataset, "sections", section);
        }
      }),
    );
  });

  it("shows a long text around the words, cut between words", () => {
    const [hit] = search("product research and development platforms").data;
    expect(hit).toMatchObject({
      id: "online-smart-manufacturing-platforms",
      matched: ["id", "name.en", "programme", "text.en"],
      snippet:
        "…and bring in a number of platforms for manufacturing and process management, product research, development and…",
      section: "box-3",
    });
  });

  it("has no snippet where only names and links matched", () => {
    const [hit] = search("Wanzhou District").data;
    expect(hit).toMatchObject({
      id: "wanzhou",
      matched: ["id", "name.en", "clusters"],
      snippet: null,
    });
  });
});
