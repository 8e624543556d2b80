import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { ask, askList, askProblem } from "./ask.ts";

interface Answer<Data> {
  data: Data;
  release: string;
  links: Record<string, string>;
}
const askView = async (path: string) =>
  (await (await ask(path)).json()) as Answer<Record<string, unknown>>;

describe("a trajectory", () => {
  it("is there for every target, and leads on", async () => {
    const { data } = await askList("/v1/targets");
    for (const { id } of data) {
      const { data: path, links } = await askView(`/v1/targets/${id}/trajectory`);
      expect(["path", "kept", "end-only"]).toContain(path.status);
      expect(links.assessment).toMatch(new RegExp(`/targets/${id}/assessment$`));
    }
    const { links } = await askView("/v1/targets/services-value-added/trajectory");
    for (const link of Object.values(links)) expect((await ask(link)).status, link).toBe(200);
  });

  it("takes no parameters", async () => {
    expect(await askProblem("/v1/targets/services-value-added/trajectory?year=2020")).toMatchObject(
      { type: "/problems/unknown-parameter", allowed: [] },
    );
  });

  it("of a target that is not there is a 404 with the nearest ids", async () => {
    expect(await askProblem("/v1/targets/service-value-added/trajectory")).toMatchObject({
      status: 404,
      nearest: expect.arrayContaining(["services-value-added"]),
    });
  });
});

describe("a target", () => {
  it("names in Link what is worked out of it, and the entry where all of them stand", async () => {
    const related = async (path: string) =>
      [...((await ask(path)).headers.get("Link") ?? "").matchAll(/<([^>]+)>; rel="related"/g)].map(
        ([, href]) => href,
      );
    const views = ["trajectory", "assessment", "forecast"];
    expect(await related("/v1/targets/finance-value-added")).toEqual(
      views.map((name) => `/v1/targets/finance-value-added/${name}`),
    );
    expect(await related("/v1/releases/2026.1/targets/finance-value-added")).toEqual(
      views.map((name) => `/v1/releases/2026.1/targets/finance-value-added/${name}`),
    );
    expect(await related("/v1/sectors/finance")).toEqual([]);
    const { links } = await askView("/v1");
    expect(links).toMatchObject({ scorecard: "/v1/scorecard", calendar: "/v1/calendar" });
  });
});

describe("an assessment", () => {
  it("is of the target year where none is named", async () => {
    const { data, links } = await askView("/v1/targets/services-value-added/assessment");
    expect(data).toMatchObject({
      year: 2022,
      verdict: "behind",
      observed: { value: 12921.88 },
      planned: { value: 14000 },
    });
    expect(links.self).toBe("/v1/targets/services-value-added/assessment");
    const same = await askView("/v1/targets/services-value-added/assessment?year=2022");
    expect(same.links.self).toBe(links.self);
  });

  it("has one spelling of its query", async () => {
    const path = "/v1/targets/services-share-of-gdp/assessment";
    const one = await ask(`${path}?basis=percentage-points&value=53.10&year=2020`);
    const other = await ask(`${path}?year=2020&value=53.1&basis=percentage-points`);
    expect(one.headers.get("ETag")).toBe(other.headers.get("ETag"));
    expect(one.headers.get("Content-Location")).toMatch(
      /\/assessment\?year=2020&value=53\.1&basis=percentage-points$/,
    );
    expect(await one.json()).toMatchObject({ data: { verdict: "on-track" } });
  });

  it("of a figure brought in current prices is not comparable", async () => {
    const { data } = await askView(
      "/v1/targets/services-value-added/assessment?year=2022&value=15423.12&basis=nominal",
    );
    expect(data).toMatchObject({ verdict: "not-comparable", rule: { id: "other-prices" } });
  });

  it.each([
    ["year=2018", "year", "not-allowed"],
    ["year=2023", "year", "not-allowed"],
    ["year=twenty", "year", "not-allowed"],
    ["yaer=2020", "yaer", "unknown"],
    ["year=2020&year=2021", "year", "repeated"],
    ["year=", "year", "empty"],
    ["year=2020&value=1", "basis", "empty"],
    ["value=1&basis=nominal", "year", "empty"],
    ["year=2020&basis=nominal", "value", "empty"],
    ["year=2020&value=1e3&basis=nominal", "value", "malformed"],
    ["year=2020&value=1&basis=real", "basis", "not-allowed"],
    ["year=2020&value=1&basis=nominal&asOf=2022-01-01", "asOf", "not-allowed"],
    ["asOf=2022-13-01", "asOf", "malformed"],
  ])("refuses ?%s, naming %s", async (query, name, code) => {
    const problem = await askProblem(`/v1/targets/services-value-added/assessment?${query}`);
    expect(problem).toMatchObject({ status: 400, errors: [{ name, code }] });
    expect(problem.allowed).toEqual(["year", "value", "basis", "asOf"]);
  });

  it("says which years there are", async () => {
    const problem = await askProblem("/v1/targets/5g-base-stations/assessment?year=2020");
    expect(problem.errors?.[0]?.allowed).toEqual(["2022"]);
  });
});

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
      const { data: assessed } = await askView(links.assessment);
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
    const rows = csvParse(await response.text());
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

describe("what is worked out", () => {
  it.each([
    "/v1/targets/services-value-added/trajectory",
    "/v1/targets/services-value-added/assessment?year=2021",
    "/v1/scorecard?group=scale",
    "/v1/scorecard.csv",
  ])("at %s has the same bytes in its release", async (path) => {
    const moving = await ask(path);
    const permanent = await ask(moving.headers.get("Content-Location") ?? "");
    expect(permanent.headers.get("Cache-Control")).toContain("immutable");
    expect(permanent.headers.get("ETag")).toBe(moving.headers.get("ETag"));
    expect(await permanent.text()).toBe(await moving.text());
  });
});

describe("a forecast", () => {
  it("is there for every target, or says why not", async () => {
    const { data } = await askList("/v1/targets?kind=indicator");
    for (const { id } of data) {
      const { data: forecast } = await askView(`/v1/targets/${id}/forecast`);
      expect(["observed", "too-few"]).toContain(forecast.status);
    }
  });

  it("is of what was known on the day that is asked", async () => {
    const path = "/v1/targets/services-value-added/forecast?asOf=2022-12-31";
    const { data, links } = await askView(path);
    expect(data).toMatchObject({ status: "forecast", asOf: "2022-12-31" });
    expect(links.self).toBe(path);
    expect(await askProblem("/v1/targets/services-value-added/forecast?asOf=2022")).toMatchObject({
      status: 400,
      errors: [{ name: "asOf", code: "malformed" }],
    });
  });
});

describe("the calendar", () => {
  it("leads from each publication to its record", async () => {
    const { data, links } = (await (await ask("/v1/calendar")).json()) as Answer<
      { kind: string; links: { record: string } }[]
    >;
    for (const { links } of data) expect((await ask(links.record)).status).toBe(200);
    for (const link of Object.values(links)) expect((await ask(link)).status, link).toBe(200);
  });

  it("is an iCalendar file too, and the same in its release", async () => {
    const moving = await ask("/v1/calendar.ics");
    expect(moving.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const permanent = await ask(moving.headers.get("Content-Location") ?? "");
    expect(permanent.headers.get("ETag")).toBe(moving.headers.get("ETag"));
    expect(await moving.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("takes no parameters", async () => {
    expect(await askProblem("/v1/calendar?kind=plan")).toMatchObject({ status: 400 });
  });
});
