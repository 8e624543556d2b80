import { describe, expect, it } from "vitest";
import { type Answer, ask, askList, askOne, askProblem } from "./ask.ts";

describe("a trajectory", () => {
  it("is there for every target, and leads on", async () => {
    const { data } = await askList("/v1/targets");
    for (const { id } of data) {
      const { data: path, links } = await askOne(`/v1/targets/${id}/trajectory`);
      expect(["path", "kept", "end-only"]).toContain(path.status);
      expect(links.assessment).toMatch(new RegExp(`/targets/${id}/assessment$`));
    }
    const { links } = await askOne("/v1/targets/services-value-added/trajectory");
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
    const { links } = await askOne("/v1");
    expect(links).toMatchObject({ scorecard: "/v1/scorecard", calendar: "/v1/calendar" });
  });
});

describe("an assessment", () => {
  it("is of the target year where none is named", async () => {
    const { data, links } = await askOne("/v1/targets/services-value-added/assessment");
    expect(data).toMatchObject({
      year: 2022,
      verdict: "behind",
      observed: { value: 12921.88 },
      planned: { value: 14000 },
    });
    expect(links.self).toBe("/v1/targets/services-value-added/assessment");
    const same = await askOne("/v1/targets/services-value-added/assessment?year=2022");
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
    const { data } = await askOne(
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
      const { data: forecast } = await askOne(`/v1/targets/${id}/forecast`);
      expect(["observed", "too-few"]).toContain(forecast.status);
    }
  });

  it("is of what was known on the day that is asked", async () => {
    const path = "/v1/targets/services-value-added/forecast?asOf=2022-12-31";
    const { data, links } = await askOne(path);
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
