import { describe, expect, it } from "vitest";
import { ask } from "../api/ask.ts";

interface Gone {
  type: string;
  reason: string;
  successor: string | null;
  last: string;
  lastValue: { id: string };
}

describe("a withdrawn record", () => {
  it("is gone, with reason, successor and last value", async () => {
    const response = await ask("/v1/clusters/tianan-health-zone");
    expect(response.status).toBe(410);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
    const problem = (await response.json()) as Gone;
    expect(problem).toMatchObject({
      type: "/problems/gone",
      title: "Withdrawn",
      status: 410,
      detail: "The record 'tianan-health-zone' of clusters was withdrawn after release 2020.1.",
      reason: "The same place as the Jiangnan zone, under another name.",
      successor: "/v1/clusters/jiangnan-new-town-health-zone",
      last: "/v1/releases/2020.1/clusters/tianan-health-zone",
    });
    const last = (await (await ask(problem.last)).json()) as { data: object };
    expect(problem.lastValue).toEqual(last.data);
    expect((await ask(problem.successor ?? "")).status).toBe(200);
  });

  it("is not what an id begins with that has more", async () => {
    const more = ' {"resource":"clusters","id":"tianan-health-zone","reason":"The';
    const path = `/v1/clusters/${encodeURIComponent(`tianan-health-zone${more}`)}`;
    expect((await ask(path)).status).toBe(404);
  });

  it("may have no successor", async () => {
    const response = await ask("/v1/facts/services-total-size-national-rank-2018");
    expect(response.status).toBe(410);
    expect(((await response.json()) as Gone).successor).toBeNull();
  });

  it("is gone in every form", async () => {
    for (const suffix of [".json", ".md", ".bib"])
      expect((await ask(`/v1/clusters/tianan-health-zone${suffix}`)).status).toBe(410);
  });

  it("stays in the releases that have it, for ever", async () => {
    const response = await ask("/v1/releases/2020.1/clusters/tianan-health-zone");
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  });

  it("is gone from the releases after its last, where its successor is frozen too", async () => {
    const response = await ask("/v1/releases/2020.3/clusters/tianan-health-zone");
    expect(response.status).toBe(410);
    expect(((await response.json()) as Gone).successor).toBe(
      "/v1/releases/2020.3/clusters/jiangnan-new-town-health-zone",
    );
  });

  it("is unknown, not gone, in releases from before it came", async () => {
    const path = "discrepancies/services-value-added-comparator";
    expect((await ask(`/v1/releases/2020.1/${path}`)).status).toBe(404);
    expect((await ask(`/v1/releases/2020.2/${path}`)).status).toBe(200);
    expect((await ask(`/v1/releases/2020.3/${path}`)).status).toBe(200);
    expect((await ask(`/v1/releases/2021.1/${path}`)).status).toBe(410);
  });
});
