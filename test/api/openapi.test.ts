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
      parameters?: { in: string; name: string; required?: boolean; example?: string }[];
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

  it.each(operations)("describes $path, which is there", async ({ path: template, parameters }) => {
    const path = (parameters ?? []).reduce(
      (filled, { in: place, name, example }) =>
        place === "path" && example ? filled.replace(`{${name}}`, example) : filled,
      template,
    );
    const { release } = (await (await ask("/v1")).json()) as { release: string };
    const resource = path.includes("{resource}")
      ? "targets"
      : /\/(?:releases\/\{release\}\/)?([a-z-]+)(?:\/\{id\}(?:\/[a-z]+)?|\.\{format\})?$/.exec(
          path,
        )?.[1];
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
    const query = (parameters ?? [])
      .filter(({ in: place, required }) => place === "query" && required)
      .map(({ name, example }) => `${name}=${encodeURIComponent(example ?? "")}`);
    expect((await ask(query.length > 0 ? `${url}?${query.join("&")}` : url)).status).toBe(200);
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
