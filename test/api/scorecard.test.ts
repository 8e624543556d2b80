import { describe, expect, it } from "vitest";
import { csvRecords } from "../csv-rows.ts";
import { type Answer, ask, askOne, askProblem } from "./ask.ts";

describe("the scorecard", () => {
  it("has all twenty indicators, with their counts", async () => {
    const body = (await (await ask("/v1/scorecard")).json()) as Answer<
      { target: string; verdict: string; links: Record<string, string> }[]
    > & { summary: { verdicts: Record<string, number> } };
    expect(body.data).toHaveLength(20);
    expect(body.summary.verdicts).toMatchObject({ behind: 2, "not-observed": 18 });
    for (const link of Object.values({ ...body.links, ...body.data[0]?.links }))
      expect((await ask(link)).status, link).toBe(200);
  });

  it("says what each assessment says", async () => {
    const { data } = (await (await ask("/v1/scorecard?year=2020&asOf=2021-06-30")).json()) as {
      data: { verdict: string; gap: object; links: { assessment: string } }[];
    };
    for (const { verdict, gap, links } of data) {
      const { data: assessed } = await askOne(links.assessment);
      expect({ verdict: assessed.verdict, gap: assessed.gap }).toEqual({ verdict, gap });
    }
  });

  it("is narrowed by group and verdict, in any spelling the same", async () => {
    const one = await ask("/v1/scorecard?verdict=on-track,behind&group=structure,scale&year=2019");
    const other = await ask(
      "/v1/scorecard?year=2019&group=scale,structure&verdict=behind,on-track",
    );
    const body = (await one.json()) as { data: { target: string }[]; query: { canonical: string } };
    expect(await other.json()).toEqual(body);
    expect(body.data.map(({ target }) => target)).toEqual([
      "services-value-added",
      "services-share-of-gdp",
    ]);
    expect(body.query.canonical).toBe(
      "/v1/scorecard?year=2019&group=scale,structure&verdict=on-track,behind",
    );
  });

  it("is a table too", async () => {
    const response = await ask("/v1/scorecard.csv?year=2021");
    expect(response.headers.get("Content-Type")).toContain("text/csv");
    const rows = csvRecords(await response.text());
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({
      target: "services-value-added",
      verdict: "behind",
      "unit.code": "CNY-1e8",
      "planned.value": "13054.06",
      "planned.formula": "10656*(1+7/100)^3",
      "observed.value": "12680.94",
      "observed.formula": "10656*(1+6.1/100)*(1+2.9/100)*(1+9/100)",
      "gap.formula": "12680.94-13054.06",
    });
  });

  it("is a table for Excel, with headings to read", async () => {
    const response = await ask("/v1/scorecard.csv?bom=1&lang=zh&year=2021");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const headings = new TextDecoder().decode(bytes).split("\r\n")[0]?.split(",");
    expect(headings).toContain("计划：数值");
    expect(headings?.filter((heading) => /[a-z]/.test(heading))).toEqual([]);
    expect(response.headers.get("Content-Location")).toMatch(
      /scorecard\.csv\?year=2021&lang=zh&bom=1$/,
    );
    expect((await askProblem("/v1/scorecard?bom=1")).type).toBe("/problems/unknown-parameter");
  });

  it.each(["year=2018", "group=scales", "verdict=late", "verdict=met,", "sort=year", "asOf=2022"])(
    "refuses ?%s",
    async (query) => {
      expect(await askProblem(`/v1/scorecard?${query}`)).toMatchObject({ status: 400 });
    },
  );

  it("of a release from before there were observations observes nothing", async () => {
    const body = (await (await ask("/v1/releases/2026.1/scorecard")).json()) as {
      summary: { verdicts: Record<string, number> };
    };
    expect(body.summary.verdicts["not-observed"]).toBe(20);
  });
});
