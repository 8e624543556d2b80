import { Cite, type Item } from "@citation-js/core";
import { describeDiff, everyChange } from "../../src/model/diff/query.ts";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/build/read.ts";
import {
  type Citation,
  citationOfDiff,
  citationOfList,
  citationOfRecord,
  citationOfRelease,
  type Source,
} from "../../src/model/citation.ts";
import { bibtex } from "../../src/model/citations/bibtex.ts";
import { CslItem } from "../../src/model/citations/csl-item.ts";
import { cslJson } from "../../src/model/citations/csl-json.ts";
import { citationForms, splitForm } from "../../src/model/citations/index.ts";
import { ris } from "../../src/model/citations/ris.ts";
import { text } from "../../src/model/citations/text.ts";
import { json } from "../../src/model/formats/json.ts";
import { listingOf } from "../../src/model/listing.ts";
import { everything } from "../../src/model/query/query.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { dataset, recordOf, resourceNamed } from "./dataset.ts";

const source: Source = {
  plan: readPlan(),
  release: { id: "2026.1", date: "2026-11-25" },
  origin: "https://yuplan.example",
};
const sections = dataset.sections ?? [];

const cited = (resource: string, id: string, from = source) =>
  citationOfRecord(from, resourceNamed(resource), recordOf(dataset, resource, id), sections);

const listed = (resource: string, query = everything) => {
  const records = dataset[resource] ?? [];
  const listing = listingOf(resourceNamed(resource), "2026.1", records, query, json);
  if ("refusal" in listing) throw new Error(listing.refusal);
  return citationOfList(source, listing, records, sections);
};

/** What another program reads in a citation; it must read one item. */
function readBack(form: { encode: (citation: Citation) => string }, citation: Citation): Item {
  const { data } = new Cite(form.encode(citation));
  expect(data).toHaveLength(1);
  const [item] = data;
  if (!item) throw new Error("Nothing was read.");
  return item;
}

/** What every form must carry, by the names that the program gives it. */
const common = (citation: Citation) => ({
  id: citation.key,
  type: "document",
  title: citation.title,
  language: citation.language,
  URL: citation.url,
});

/** The date, as the program reads it. */
const issuedOf = ({ issued }: Citation) => ({
  issued: { "date-parts": [issued.split("-").map(Number)] },
});

/** The same in forms that can do without: of what bears no date they have none. */
const datedOf = (citation: Citation) => (citation.dated ? issuedOf(citation) : {});

describe("a citation of a record", () => {
  it("names document, section, release and permanent URL", () => {
    expect(cited("programmes", "manufacturing-platforms")).toEqual({
      key: "yuplan-2026.1-programmes-manufacturing-platforms",
      author: "重庆市人民政府 [Chongqing Municipal People's Government]",
      title:
        "重庆市现代服务业发展计划（2019—2022年） [Chongqing Modern Services Development Plan (2019–2022)]: 制造业赋能服务平台建设工程 [Projects of service platforms that enable manufacturing]",
      number: "渝府发〔2019〕32号",
      issued: "2019-11-25",
      dated: true,
      language: "zh-CN",
      sections: ["box 3 (专栏3)"],
      container: "Yuplan",
      release: { id: "2026.1", date: "2026-11-25" },
      url: "https://yuplan.example/v1/releases/2026.1/programmes/manufacturing-platforms",
    });
  });

  it("names sections by kind and number in English and as printed in Chinese", () => {
    expect(cited("targets", "services-value-added").sections).toEqual([
      "chapter 2, section 3 (二（三）)",
      "chapter 2, section 3, “Total scale keeps growing” (二（三）总量规模持续壮大)",
      "box 1 (专栏1)",
    ]);
    expect(cited("sectors", "finance").sections).toContain(
      "chapter 3, section 1, item 1 (三（一）1．)",
    );
  });

  it("of a draft says that it is not published", () => {
    const citation = cited("targets", "services-value-added", {
      ...source,
      release: { id: "draft", date: null },
    });
    expect(text.encode(citation)).toContain("Yuplan, release draft, not published. https://");
    expect(JSON.parse(cslJson.encode(citation))[0]).not.toHaveProperty("available-date");
  });

  it("has a key that no other record, list or release has", () => {
    const keys = definitions.flatMap(({ name }) => [
      listed(name).key,
      ...(dataset[name] ?? []).map(({ id }) => cited(name, id).key),
    ]);
    keys.push(citationOfRelease(source).key);
    keys.push(
      ...["a", "b"].map(
        (end) => listed("targets", { ...everything, q: "量".repeat(99) + end }).key,
      ),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9.-]{1,80}$/);
  });
});

/** A number is there only if the document has one. */
const numberOf = ({ number }: Citation) => (number === null ? {} : { number });

/** An author as the program reads one: a single word is a family name; a comma would part two names. */
const nameOf = ({ author }: Citation) =>
  /[ \p{Script=Han}]/u.test(author) ? { literal: author.replaceAll(",", ";") } : { family: author };

describe.each(definitions)("citations of $name, read back by another program,", ({ name }) => {
  const citations = (dataset[name] ?? []).map(({ id }) => cited(name, id));

  it("are whole in BibTeX", () => {
    for (const citation of [...citations, listed(name)]) {
      const item = readBack(bibtex, citation);
      expect(item).toMatchObject({
        ...common(citation),
        ...datedOf(citation),
        author: [{ family: citation.author }],
        publisher: "Yuplan, release 2026.1 (2026-11-25)",
        version: "2026.1",
      });
      for (const words of [citation.number ?? "", ...citation.sections])
        expect(item.note).toContain(words);
    }
  });

  it("are whole in RIS", () => {
    for (const citation of [...citations, listed(name)]) {
      const item = readBack(ris, citation);
      expect(item).toMatchObject({
        ...common(citation),
        ...datedOf(citation),
        author: [nameOf(citation)],
        ...numberOf(citation),
        edition: "2026.1",
        "container-title": "Yuplan",
        note: expect.stringContaining("Yuplan, release 2026.1 (2026-11-25)"),
      });
      expect(item.section ?? "").toBe(citation.sections.join("; "));
    }
  });

  it("are whole in CSL-JSON", () => {
    for (const citation of [...citations, listed(name)]) {
      const item = readBack(cslJson, citation);
      expect(item).toMatchObject({
        ...common(citation),
        ...issuedOf(citation),
        author: [{ literal: citation.author }],
        ...numberOf(citation),
        version: "2026.1",
        "available-date": { "date-parts": [[2026, 11, 25]] },
        "container-title": "Yuplan",
      });
      expect(item.section ?? "").toBe(citation.sections.join("; "));
      expect(CslItem.array().parse(JSON.parse(cslJson.encode(citation)))).toHaveLength(1);
    }
  });
});

describe("a citation of what was reported elsewhere", () => {
  it("names who reported it and where, not the plan", () => {
    expect(cited("observations", "services-value-added-2022-preliminary")).toMatchObject({
      author: "重庆市统计局 国家统计局重庆调查总队（重庆市人民政府网）",
      title:
        "2022年重庆市国民经济和社会发展统计公报: 2022年服务业增加值（初步数） [Value added of services, 2022 (preliminary)]",
      number: null,
      issued: "2023-03-17",
      sections: [],
    });
  });

  const undated = "services-value-added-2018-preliminary";

  it("claims no date for a source that bears none; a form that must have one has the release's", () => {
    const citation = cited("observations", undated);
    expect(text.encode(citation)).toContain(
      "[Value added of services, 2018 (preliminary)], undated. Yuplan, release 2026.1",
    );
    expect(readBack(bibtex, citation)).not.toHaveProperty("issued");
    expect(readBack(ris, citation)).not.toHaveProperty("issued");
    expect(readBack(cslJson, citation)).toMatchObject(
      issuedOf({ ...citation, issued: "2026-11-25" }),
    );
    for (const { encode } of citationForms) expect(encode(citation)).not.toContain("2019");
  });

  it("has the month where the day is not known, and counts as dated where the record does not say", () => {
    const record = recordOf(dataset, "observations", undated);
    const { dated: _, ...before } = record.source as Record<string, unknown>;
    const citation = citationOfRecord(
      source,
      resourceNamed("observations"),
      { ...record, source: before },
      sections,
    );
    expect(bibtex.encode(citation)).toContain("month = jan,\n  howpublished");
    expect(ris.encode(citation)).toContain("DA  - 2019/01//\r\n");
  });

  it("of a list has no author but ours", () => {
    expect(listed("observations")).toMatchObject({ author: "Yuplan", issued: "2026-11-25" });
  });
});

describe("a citation of a list", () => {
  const scale = {
    ...everything,
    filters: [{ path: "group", anyOf: ["scale"] }],
    fields: ["id", "name"],
  };

  it("names the query in words, its URL, and the sections of what it finds", () => {
    const citation = listed("targets", scale);
    expect(citation.title).toContain(
      ": 目标：“指标类别”为总量规模，按文件顺序 [Targets where group is scale, in document order]",
    );
    expect(citation.url).toBe(
      "https://yuplan.example/v1/releases/2026.1/targets?group=scale&fields=name",
    );
    expect(citation.sections).toContain("box 1 (专栏1)");
  });

  it("names chapters where sections would be too many", () => {
    expect(listed("sections").sections).toEqual(
      expect.arrayContaining(["chapter 1 (一)", "chapter 6 (六)"]),
    );
    expect(listed("sections").sections.length).toBeLessThanOrEqual(10);
  });

  it("survives whatever is searched for", () => {
    const q = String.raw`100% {a}b} \input{c} #1 & $x_1^2$ ~ “q” <b> T2  - x`;
    const citation = listed("targets", { ...everything, q });
    for (const form of [bibtex, ris, cslJson]) {
      const item = readBack(form, citation);
      expect(item.URL).toBe(citation.url);
      expect(item.title.replace(/ +/g, " ")).toBe(citation.title.replace(/ +/g, " "));
    }
  });
});

describe("a citation of a release or of the changes between two", () => {
  it("is of the whole document", () => {
    expect(text.encode(citationOfRelease(source))).toBe(
      "重庆市人民政府 [Chongqing Municipal People's Government]. 重庆市现代服务业发展计划（2019—2022年） [Chongqing Modern Services Development Plan (2019–2022)], 渝府发〔2019〕32号, 2019-11-25. Yuplan, release 2026.1 (2026-11-25). https://yuplan.example/v1/releases/2026.1\n",
    );
  });

  it("names both releases", () => {
    const to = { ...source, release: { id: "2026.2", date: "2026-12-01" } };
    const citation = citationOfDiff(
      to,
      "/v1/diff/2026.1..2026.2",
      describeDiff("2026.1", "2026.2", everyChange),
    );
    expect(citation.url).toBe("https://yuplan.example/v1/diff/2026.1..2026.2");
    expect(citation.title).toContain("[Changes from release 2026.1 to 2026.2]");
    expect(readBack(bibtex, citation)).toMatchObject(common(citation));
  });
});

describe("a citation style", () => {
  it.each(["apa", "harvard1", "vancouver"])(
    "prints who, what, where and when in %s",
    { timeout: 60_000 },
    (template) => {
      const citation = cited("targets", "services-value-added");
      const printed = new Cite(cslJson.encode(citation)).format("bibliography", { template });
      for (const words of [
        "重庆市人民政府",
        "服务业增加值 [Value added of services]",
        "2019",
        "Yuplan",
        citation.url,
      ])
        expect(printed).toContain(words);
    },
  );
});

describe("RIS", () => {
  it("has lines that end with CRLF, and ends with its end tag", () => {
    const written = ris.encode(cited("targets", "services-value-added"));
    expect(written.split("\r\n").filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([
      "",
    ]);
    expect(written.endsWith("ER  - \r\n")).toBe(true);
    expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("a suffix", () => {
  it("is told from the dots of a release id", () => {
    expect(splitForm("2026.1")).toEqual({ name: "2026.1", form: null });
    for (const form of citationForms)
      expect(splitForm(`2026.1..2026.2.${form.extension}`)).toEqual({
        name: "2026.1..2026.2",
        form,
      });
  });
});
