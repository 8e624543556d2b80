import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { valueAt } from "../../src/model/columns.ts";
import { ask, askList, askProblem } from "./ask.ts";

const ORIGIN = "http://localhost:8787";
const types = {
  txt: "text/plain; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
};
const forms = Object.entries(types);

const currentRelease = async () => {
  const { release } = (await (await ask("/v1")).json()) as { release: string };
  return release;
};

/** The runtime warns of text whose type it does not know for text. */
const textOf = async (response: Response) => new TextDecoder().decode(await response.arrayBuffer());

interface CslItem {
  id: string;
  title: string;
  section?: string;
  version: string;
  URL: string;
}
const askCsl = async (path: string): Promise<CslItem | undefined> => {
  const items = (await (await ask(path)).json()) as CslItem[];
  return items[0];
};

describe("a citation", () => {
  it.each(
    forms.flatMap(([extension, type]) =>
      ["/v1/targets/services-value-added", "/v1/targets", "/v1/releases/{release}"].map(
        (path) => [`${path}.${extension}`, type] as const,
      ),
    ),
  )("at %s names document, release and permanent URL", async (template, type) => {
    const release = await currentRelease();
    const path = template.replace("{release}", release);
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    const body = await textOf(response);
    for (const words of ["重庆市人民政府", "渝府发〔2019〕32号", release, `${ORIGIN}/v1/releases/`])
      expect(body).toContain(words);
  });

  it.each(forms)("as %s has the same bytes at its permanent URL", async (extension) => {
    const here = await ask(`/v1/targets/services-value-added.${extension}`);
    const there = await ask(here.headers.get("Content-Location") ?? "");
    expect(there.status).toBe(200);
    expect(there.headers.get("ETag")).toBe(here.headers.get("ETag"));
    expect(await textOf(there)).toBe(await textOf(here));
  });

  it("never names the host that was asked", async () => {
    for (const [extension] of forms) {
      const body = await textOf(await ask(`/v1/clusters.${extension}?limit=2`));
      expect(body).not.toContain("yuplan.test");
    }
  });

  it("has no date of the request", async () => {
    const body = await (await ask("/v1/targets/services-value-added.csl.json")).text();
    expect(body).not.toContain("accessed");
  });
});

describe("a citation of a record", () => {
  it.each(resources.map(({ name }) => name))("of %s names it and its URL", async (name) => {
    const { data, release } = await askList(`/v1/${name}?limit=1`);
    const [first] = data;
    const id = first?.id;
    const item = await askCsl(`/v1/${name}/${id}.csl.json`);
    expect(item?.URL).toBe(`${ORIGIN}/v1/releases/${release}/${name}/${id}`);
    expect(item?.version).toBe(release);
    expect(item?.title).toContain(String(valueAt(first, "name.zh")));
  });

  it("names the sections in which its words stand", async () => {
    const item = await askCsl("/v1/targets/services-value-added.csl.json");
    expect(item?.section).toContain("box 1 (专栏1)");
  });

  it("is refused where there is no such record or no such form, with what there is", async () => {
    const missing = await ask("/v1/targets/service-value-added.bib");
    expect(missing.status).toBe(404);
    expect(((await missing.json()) as { nearest: string[] }).nearest[0]).toBe(
      "services-value-added",
    );
    for (const suffix of ["docx", "bib.bib", ""]) {
      const response = await ask(`/v1/targets/services-value-added.${suffix}`);
      expect(response.status).toBe(404);
      expect(((await response.json()) as { nearest: string[] }).nearest).toContain(
        "/v1/targets/services-value-added.bib",
      );
    }
  });

  it("takes no parameters", async () => {
    const problem = await askProblem("/v1/targets/services-value-added.bib?style=apa");
    expect(problem).toMatchObject({ status: 400, type: "/problems/unknown-parameter" });
  });
});

describe("a citation of a list", () => {
  it("has the query, canonical, in its URL and in words in its title", async () => {
    const release = await currentRelease();
    const item = await askCsl("/v1/targets.csl.json?sort=-number&group=scale");
    expect(item?.URL).toBe(`${ORIGIN}/v1/releases/${release}/targets?group=scale&sort=-number`);
    expect(item?.title).toContain("[Targets where group is scale, by number, descending]");
    const path = item?.URL.slice(ORIGIN.length) ?? "";
    const { data } = await askList(path);
    expect(data.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("is as strict as the list", async () => {
    const problem = await askProblem("/v1/targets.bib?grop=scale");
    expect(problem).toMatchObject({ status: 400, errors: [{ didYouMean: "group" }] });
    expect((await askProblem("/v1/targets.ris?cursor=x")).type).toBe("/problems/invalid-cursor");
  });
});

describe("cite-as", () => {
  it.each([
    ["/v1", "/v1/releases/{release}"],
    ["/v1/plan", "/v1/releases/{release}/plan"],
    ["/v1/targets", "/v1/releases/{release}/targets"],
    ["/v1/targets.csv?group=scale&bom=1", "/v1/releases/{release}/targets?group=scale"],
    ["/v1/targets.bib?group=scale", "/v1/releases/{release}/targets?group=scale"],
    ["/v1/targets/finance-value-added", "/v1/releases/{release}/targets/finance-value-added"],
    ["/v1/targets/finance-value-added.md", "/v1/releases/{release}/targets/finance-value-added"],
    ["/v1/releases/{release}", "/v1/releases/{release}"],
    ["/v1/releases/{release}/areas", "/v1/releases/{release}/areas"],
    ["/v1/releases/{release}.bib", "/v1/releases/{release}"],
  ])("of %s is %s", async (path, permanent) => {
    const release = await currentRelease();
    const response = await ask(path.replace("{release}", release));
    const url = permanent.replace("{release}", release);
    expect(response.headers.get("Link")).toContain(`<${ORIGIN}${url}>; rel="cite-as"`);
    expect((await ask(url)).status).toBe(200);
  });

  it("stands beside each form of the citation, which are there", async () => {
    for (const path of ["/v1/targets?group=scale", "/v1/targets/finance-value-added"]) {
      const link = (await ask(path)).headers.get("Link") ?? "";
      const described = [...link.matchAll(/<([^>]+)>; rel="describedby"; type="([^"]+)"/g)];
      expect(described.map(([, , type]) => type)).toEqual(
        forms.map(([, type]) => type.split(";")[0]),
      );
      for (const [, href = "", type = ""] of described)
        expect((await ask(href)).headers.get("Content-Type")).toContain(type);
    }
  });

  it("stands alone where the query is so long that clients would refuse the header", async () => {
    const { data } = await askList("/v1/clusters");
    const ids = data.map(({ id }) => id).slice(0, 100);
    const link = (await ask(`/v1/clusters?id=${ids.join(",")}`)).headers.get("Link") ?? "";
    expect(link).toContain('rel="cite-as"');
    expect(link).not.toContain('rel="describedby"');
    expect(link.length).toBeLessThan(16_000);
  });
});

describe("the links of an answer", () => {
  it("name every form of a record and of a release, which are there", async () => {
    const release = await currentRelease();
    for (const path of ["/v1/targets/finance-value-added", `/v1/releases/${release}`]) {
      const { links } = (await (await ask(path)).json()) as { links: Record<string, string> };
      for (const [extension, type] of forms)
        expect((await ask(links[extension] ?? "")).headers.get("Content-Type")).toBe(type);
    }
  });

  it("are joined by a sentence at /v1", async () => {
    const { data } = (await (await ask("/v1")).json()) as { data: { cite: string } };
    const release = await currentRelease();
    expect(`${data.cite}\n`).toBe(await (await ask(`/v1/releases/${release}.txt`)).text());
  });
});

describe("a citation of a release", () => {
  it("is a 404 with the releases there are, where there is no such release", async () => {
    const response = await ask("/v1/releases/1999.1.bib");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "/problems/unknown-release" });
  });
});
