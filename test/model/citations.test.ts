import { describe, expect, it } from "vitest";
import { citationOfDiff, citationOfRecord, citationOfRelease } from "../../src/model/citation.ts";
import { bibtex } from "../../src/model/citations/bibtex.ts";
import { cslJson } from "../../src/model/citations/csl-json.ts";
import { citationForms } from "../../src/model/citations/index.ts";
import { ris } from "../../src/model/citations/ris.ts";
import { text } from "../../src/model/citations/text.ts";
import { describeDiff, everyChange } from "../../src/model/diff/query.ts";
import { everything } from "../../src/model/query/query.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { cited, common, issuedOf, listed, readBack, sections, source } from "./cited.ts";
import { dataset, recordOf, resourceNamed } from "./dataset.ts";

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
