import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model/citation.ts";
import { bibtex } from "../../src/model/citations/bibtex.ts";
import { CslItem } from "../../src/model/citations/csl-item.ts";
import { cslJson } from "../../src/model/citations/csl-json.ts";
import { citationForms, splitForm } from "../../src/model/citations/index.ts";
import { ris } from "../../src/model/citations/ris.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { cited, common, datedOf, issuedOf, listed, readBack } from "./cited.ts";
import { dataset } from "./dataset.ts";

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
