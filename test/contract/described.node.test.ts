import { describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { operationOf } from "./openapi-document.ts";

/** What the OpenAPI document describes: data and what is embedded. Pages, what they load, and the document itself are not in it. */
const DESCRIBED = /^\/(v1(?!\/openapi)|embed|badge|oembed|feed)\b/;

/** A path that a route takes, for each kind of file that it has. */
const samplesOf = (path: string) =>
  ["manifest.json", "services-value-added.svg"].map((file) =>
    path
      .replace(/:file(\{[^}]*\})?/, file)
      .replace(":kind", "target")
      .replace(":release", "2026.1")
      .replace(":fault", "slow")
      .replace(":pair", "2026.1..2026.2")
      .replace(/:\w+(\{[^}]*\})?/g, "one"),
  );

describe("every route that answers data", () => {
  const routes = createApp().routes.filter(
    ({ method, path }) => method === "GET" && DESCRIBED.test(path),
  );

  it.each([...new Set(routes.map(({ path }) => path))])("of %s is described", (path) => {
    expect(samplesOf(path).some((sample) => operationOf(sample))).toBe(true);
  });
});
