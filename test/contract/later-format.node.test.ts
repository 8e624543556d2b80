import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overBuilt } from "../../bench/files-read.ts";
import { changedBytes } from "../../src/build/frozen-bytes.ts";
import { inRepo } from "../../src/build/read.ts";
import { readyAddresses } from "../../src/build/ready.ts";
import { readFrozen } from "../../src/build/releases.ts";
import { setting } from "../../src/build/wrangler.ts";
import type { Format } from "../../src/model/formats/format.ts";
import { formats } from "../../src/model/formats/index.ts";

const { releases } = readFrozen(inRepo("data"));
const [first, newest] = [releases[0]?.id ?? "", releases.at(-1)?.id ?? ""];

/** A format that came with the newest release. */
const later: Format = {
  extension: "ids",
  mediaType: "text/plain; charset=utf-8",
  about: "The ids, a line each",
  since: newest,
  takes: [],
  encode: ({ rows }) => rows.map(({ id }) => `${id}\n`).join(""),
};
const registry = formats as Format[];

describe("a format that no release has yet", () => {
  const next: Format = { ...later, extension: "next", since: "2098.1" };
  beforeAll(() => {
    registry.push(next);
  });
  afterAll(() => {
    registry.splice(registry.indexOf(next), 1);
  });

  it("stops no build, and is offered nowhere", async () => {
    const { ask } = overBuilt();
    expect((await ask("/v1/targets.next")).status).toBe(404);
    const addresses = await readyAddresses(ask, setting("ORIGIN"), releases.at(-1));
    expect(addresses).toContain("/v1/targets.csv");
    expect(addresses).not.toContain("/v1/targets.next");
    for (const path of ["/v1", "/explore/targets?limit=2", "/v1/targets?limit=2"]) {
      const response = await ask(path);
      expect([...response.headers].join() + (await response.text()), path).not.toContain(
        "targets.next",
      );
    }
  });
});

describe("a format that came after a release", () => {
  beforeAll(() => {
    registry.push(later);
  });
  afterAll(() => {
    registry.splice(registry.indexOf(later), 1);
  });

  it("leaves every byte of it as it was", () => {
    for (const release of releases.filter(({ id }) => id !== newest))
      expect(changedBytes(inRepo("data"), release)).toEqual([]);
  });

  it("is no format of its lists, with a query or without, and it says which release has it", async () => {
    const { ask } = overBuilt();
    for (const query of ["", "?limit=2"]) {
      const path = `/v1/releases/${first}/targets.ids${query}`;
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({
        type: "/problems/not-in-release",
        detail: `Release ${first} has no targets.ids: the format came with release ${newest}.`,
      });
    }
    const { headers } = await ask(`/v1/releases/${first}/targets?limit=2`);
    expect(headers.get("Link")).not.toContain("targets.ids");
  });

  it("is a format of the lists since", async () => {
    const { ask } = overBuilt();
    const response = await ask("/v1/targets.ids?kind=indicator&limit=2");
    const { data } = (await (await ask("/v1/targets?kind=indicator&limit=2")).json()) as {
      data: { id: string }[];
    };
    expect(await response.text()).toBe(data.map(({ id }) => `${id}\n`).join(""));
    expect((await ask("/v1/targets?limit=2")).headers.get("Link")).toContain("targets.ids");
  });
});
