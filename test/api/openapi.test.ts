import { describe, expect, it } from "vitest";
import document from "../../openapi/v1.json";
import { ask } from "./ask.ts";

type Paths = Record<
  string,
  {
    get: {
      operationId: string;
      description: string;
      responses: object;
      parameters?: {
        $ref?: string;
        in: string;
        name: string;
        required?: boolean;
        example?: string;
      }[];
      "x-problems": string[];
    };
  }
>;
const paths = document.paths as unknown as Paths;
const operations = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));

describe("the OpenAPI document", () => {
  it("is what the API serves", async () => {
    expect(await (await ask("/v1/openapi.json")).json()).toEqual(document);
  });

  it("gives each operation an id of its own, its lifetime and its errors", () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { description, responses } of operations) {
      expect(description).toMatch(/Cached for|Never cached/);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "304", "400", "500"]));
    }
  });

  it("gives no operation an error that it cannot give", () => {
    for (const { path, responses } of operations) {
      const statuses = Object.keys(responses);
      // The address that oEmbed is asked for names a record as a path does.
      const oembed = path === "/oembed";
      expect(statuses.includes("404"), path).toBe(path.includes("{") || oembed);
      expect(statuses.includes("410"), path).toBe(/\{(id|fault)\}/.test(path) || oembed);
      expect(statuses.includes("501"), path).toBe(oembed);
      expect(statuses.includes("416"), path).toBe(path.endsWith("{file}"));
    }
  });

  it.each(operations)("describes $path, which is there", async (operation) => {
    expect((await ask(await requestTo(operation))).status).toBe(200);
  });

  it.each(operations)("names the problems that $path answers", async (operation) => {
    const { path, parameters = [], "x-problems": named } = operation;
    const url = await requestTo(operation);
    const asked = (change: string) => `${url}${url.includes("?") ? "&" : "?"}${change}`;
    const answers = await Promise.all([
      ...["nonsense=1", "cursor=junk", "limit=0", "limit=1&limit=1", "lang=de", "%ff=1"].map(
        (change) => problemOf(asked(change)),
      ),
      ...Object.entries({ release: "1999.1", id: "nothing-has-this-id" })
        .filter(([name]) => path.includes(`{${name}}`))
        .map(async ([name, value]) => problemOf(await requestTo(operation, { [name]: value }))),
      problemOf(url, { method: "POST" }),
    ]);
    for (const { problem, request } of answers)
      if (problem !== null) expect(named, request).toContain(problem);
    const answered = answers.map(({ problem }) => problem);
    for (const problem of ["method-not-allowed", "malformed-url"])
      expect(answered).toContain(problem);
    expect(answered.includes("unknown-parameter")).toBe(named.includes("unknown-parameter"));
    expect(named.includes("unknown-parameter")).toBe(path !== "/embed.js");
    expect(answered.includes("invalid-cursor")).toBe(named.includes("invalid-cursor"));
    // Parameters of a list are told once for all its formats, and referred to.
    const takesSome = parameters.some(({ in: place, $ref }) => place === "query" || $ref);
    expect(named.includes("repeated-parameter")).toBe(takesSome);
  });

  it("shows real answers as examples", async () => {
    const { examples } = document.components as unknown as {
      examples: Record<string, { value: unknown }>;
    };
    expect(examples.getTarget_application_json?.value).toEqual(
      await (await ask("/v1/targets/services-value-added")).json(),
    );
    expect(examples.BadRequest?.value).toEqual(await (await ask("/v1/targets?grop=scale")).json());
    expect(examples.RangeNotSatisfiable?.value).toMatchObject({ status: 416 });
  });
});

/** The id of the problem that a request is answered, or null. */
async function problemOf(request: string, init?: RequestInit) {
  const response = await ask(request, init);
  if (response.status < 400) return { request, problem: null };
  const { type } = (await response.json()) as { type: string };
  return { request, problem: type.replace("/problems/", "") };
}

/** A request to an operation: its required parameters as their examples have them, and path parameters as given. */
async function requestTo(
  { path: template, parameters = [] }: (typeof operations)[number],
  given: Record<string, string> = {},
): Promise<string> {
  const known = parameters.flatMap(({ in: place, name, example }) =>
    place === "path" && example ? [[name, example] as const] : [],
  );
  const path = [...Object.entries(given), ...known].reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, value),
    template,
  );
  const { release } = (await (await ask("/v1")).json()) as { release: string };
  const resource = path.includes("{resource}")
    ? "targets"
    : /^\/v1\/(?:releases\/[^/]+\/)?([a-z-]+)/.exec(path)?.[1];
  let id = "";
  if (path.includes("{id}")) {
    const list = (await (await ask(`/v1/${resource}?limit=1`)).json()) as {
      data: { id: string }[];
    };
    id = list.data[0]?.id ?? "";
  }
  const url = path
    .replace(/\{(release|a|b)\}/g, release)
    .replace("{resource}", "targets")
    .replace("{id}", id)
    .replace("{format}", "csv")
    .replace("{form}", "md")
    .replace("{file}", "manifest.json")
    .replace("{fault}", "not-modified");
  const query = parameters
    .filter(({ in: place, required }) => place === "query" && required)
    .map(({ name, example }) => `${name}=${encodeURIComponent(example ?? "")}`);
  return query.length > 0 ? `${url}?${query.join("&")}` : url;
}
