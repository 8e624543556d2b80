import { describe, expect, it } from "vitest";
import { ask, askProblem } from "./ask.ts";

describe("a picture of a target", () => {
  const picture = "/v1/targets/services-value-added.svg";

  it("is an SVG file whose permanent twin has the same bytes, for ever", async () => {
    const moving = await ask(`${picture}?lang=zh`);
    expect(moving.headers.get("Content-Type")).toBe("image/svg+xml");
    expect(moving.headers.get("Cache-Control")).toContain("max-age=300");
    const twin = moving.headers.get("Content-Location") ?? "";
    expect(twin).toMatch(/^\/v1\/releases\/[^/]+\/targets\/services-value-added\.svg\?lang=zh$/);
    const pinned = await ask(twin);
    expect(pinned.headers.get("Cache-Control")).toContain("immutable");
    expect(await pinned.text()).toBe(await moving.text());
    expect(pinned.headers.get("ETag")).toBe(moving.headers.get("ETag"));
    // Who keeps the file finds the record that it is cited as.
    expect(moving.headers.get("Link")).toMatch(
      /<http[^>]*\/v1\/releases\/[^/]+\/targets\/services-value-added>; rel="cite-as"/,
    );
  });

  it("is the frozen one where an option names the release", async () => {
    const { release } = (await (await ask("/v1")).json()) as { release: string };
    const response = await ask(`${picture}?release=${release}`);
    expect(response.headers.get("Cache-Control")).toContain("immutable");
  });

  it("is a PNG too, of the size that previews of links want, with its permanent twin", async () => {
    const moving = await ask("/v1/targets/services-value-added.png?lang=zh&theme=dark");
    expect(moving.headers.get("Content-Type")).toBe("image/png");
    const bytes = await moving.arrayBuffer();
    const header = new DataView(bytes);
    expect([header.getUint32(0), header.getUint32(16), header.getUint32(20)]).toEqual([
      0x89504e47, 1200, 630,
    ]);
    const twin = moving.headers.get("Content-Location") ?? "";
    expect(twin).toMatch(
      /^\/v1\/releases\/[^/]+\/targets\/services-value-added\.png\?lang=zh&theme=dark$/,
    );
    const pinned = await ask(twin);
    expect(pinned.headers.get("Cache-Control")).toContain("immutable");
    expect(pinned.headers.get("Link")).toContain('rel="latest-version"');
    expect(new Uint8Array(await pinned.arrayBuffer())).toEqual(new Uint8Array(bytes));
  });

  it("differs by language and theme, and by nothing else", async () => {
    const etags = await Promise.all(
      ["", "?lang=zh", "?theme=dark", "?lang=en", "?theme=light"].map(async (query) =>
        (await ask(`/v1/targets/services-value-added.png${query}`)).headers.get("ETag"),
      ),
    );
    expect(new Set(etags).size).toBe(3);
    expect(etags[3]).toBe(etags[0]);
    expect(etags[4]).toBe(etags[0]);
  });

  it("cannot follow its reader's setting as a PNG, and says what it can", async () => {
    expect(await askProblem("/v1/targets/services-value-added.png?theme=auto")).toMatchObject({
      status: 400,
      errors: [{ name: "theme", code: "not-allowed", allowed: ["light", "dark"] }],
    });
  });

  it("is what a link to the embed previews", async () => {
    const page = await (await ask("/embed/target/services-value-added?lang=zh&theme=dark")).text();
    const image = /property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? "";
    const { pathname, search } = new URL(image.replaceAll("&amp;", "&"));
    expect(search).toBe("?lang=zh&theme=dark");
    expect((await ask(pathname + search)).headers.get("Content-Type")).toBe("image/png");
  });

  it("refuses what it does not take", async () => {
    expect(await askProblem(`${picture}?show=table`)).toMatchObject({
      status: 400,
      allowed: ["lang", "theme", "release"],
    });
    const { release } = (await (await ask("/v1")).json()) as { release: string };
    const frozen = `/v1/releases/${release}/targets/services-value-added.svg?release=${release}`;
    expect(await askProblem(frozen)).toMatchObject({ status: 400, allowed: ["lang", "theme"] });
    expect(await askProblem("/v1/targets/services-value-aded.svg")).toMatchObject({
      status: 404,
      nearest: ["services-value-added"],
    });
  });
});
