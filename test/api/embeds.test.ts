import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { ask, askProblem } from "./ask.ts";

const PATH = "/embed/target/services-value-added";

/** Bytes on the wire: as a network compresses it. */
async function gzipped(body: string): Promise<number> {
  const packed = new Blob([body]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(packed).arrayBuffer()).byteLength;
}

/** The hash sources of a directive. */
const directive = (policy: string, name: string) =>
  policy.split("; ").find((one) => one.startsWith(`${name} `)) ?? "";

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

describe("an embed", () => {
  it("is a whole page with its numbers as a table, and no script that it needs", async () => {
    const response = await ask(PATH);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("<h1>Value added of services</h1>");
    expect(page).toMatch(/<td class="number">14,000<\/td>/);
    expect(page).toContain("box 1 · Yuplan");
  });

  it("leads to pages that a reader reads, in its language, and pinned to what was frozen", async () => {
    const linksOf = async (url: string) =>
      [...(await (await ask(url)).text()).matchAll(/<a href="([^"]+)"/g)].map(([, href = ""]) =>
        href.replaceAll("&amp;", "&"),
      );
    const page = "/targets/services-value-added";
    expect(await linksOf(PATH)).toEqual([`${page}#evidence-1`, `${page}#observations`]);
    expect(await linksOf(`${PATH}?lang=zh`)).toEqual([
      `${page}?lang=zh#evidence-1`,
      `${page}?lang=zh#observations`,
    ]);
    const pinned = await linksOf(`${PATH}?release=2026.2&lang=zh`);
    expect(pinned.slice(-2)).toEqual([
      `/v1/releases/2026.2${page}.md`,
      "/v1/releases/2026.2/observations?target=services-value-added",
    ]);
    const group = await linksOf("/embed/targets/structure?lang=zh");
    expect(group[0]).toBe("/sections/box-1?lang=zh#evidence-1");
    expect(group[1]).toMatch(/^\/explore\/observations\?target=[a-z-]+(,[a-z-]+)+&lang=zh$/);
    for (const url of [PATH, `${PATH}?lang=zh`, "/embed/targets/structure?lang=zh"])
      for (const href of await linksOf(url)) {
        const [path = "", anchor] = href.split("#");
        const answer = await ask(path);
        expect(answer.headers.get("Content-Type"), href).toContain("text/html");
        if (anchor !== undefined) expect(await answer.text(), href).toContain(`id="${anchor}"`);
      }
    for (const href of pinned) expect((await ask(href)).status, href).toBe(200);
  });

  it("speaks Chinese where it is asked to", async () => {
    const page = await (await ask(`${PATH}?lang=zh`)).text();
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain("<h1>服务业增加值</h1>");
    expect(page).toContain("来源：重庆市现代服务业发展计划（2019—2022年），专栏1");
    expect(page).not.toContain("Source");
  });

  it("allows its own style and script by their hashes, nothing else, in anyone's page", async () => {
    for (const query of ["", "?theme=dark", "?theme=light&lang=zh", "?show=table"]) {
      const response = await ask(PATH + query);
      const policy = response.headers.get("Content-Security-Policy") ?? "";
      const page = await response.text();
      const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? "";
      const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? "";
      expect(directive(policy, "default-src")).toBe("default-src 'none'");
      expect(directive(policy, "style-src")).toBe(`style-src 'sha256-${await hashOf(style)}'`);
      expect(directive(policy, "script-src")).toBe(`script-src 'sha256-${await hashOf(script)}'`);
      expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors *");
      expect(page).not.toMatch(/ style="| src="|<link rel="stylesheet|@import|url\(| on[a-z]+="/);
      expect(response.headers.has("Set-Cookie")).toBe(false);
      expect(response.headers.has("X-Frame-Options")).toBe(false);
    }
  });

  it("weighs less than 15 kB on the wire, whatever it shows", async () => {
    const ids = async (resource: string) =>
      ((await (await ask(`/v1/${resource}?fields=id`)).json()) as { data: { id: string }[] }).data;
    for (const kind of cardKinds) {
      const known = kind.resource ? (await ids(kind.resource)).map(({ id }) => id) : kind.ids({});
      expect(known.length).toBeGreaterThan(2);
      for (const id of known)
        for (const query of ["", "?lang=zh"]) {
          const url = `/embed/${kind.name}/${id}${query}`;
          const response = await ask(url);
          expect(response.status, url).toBe(200);
          expect(await gzipped(await response.text()), url).toBeLessThan(15_000);
        }
    }
  });

  it("moves with the newest release, and has a permanent twin with the same content", async () => {
    const moving = await ask(`${PATH}?theme=dark&lang=zh`);
    expect(moving.headers.get("Cache-Control")).toContain("max-age=300");
    const { release } = (await (await ask("/v1")).json()) as { release: string };
    const twin = moving.headers.get("Content-Location") ?? "";
    expect(twin).toBe(`${PATH}?lang=zh&theme=dark&release=${release}`);
    const pinned = await ask(twin);
    // Both name their own addresses in their heads, and the pinned one leads to what is frozen too.
    const content = (page: string) =>
      page
        .replace(/<link rel="(canonical|alternate)"[^>]*>|<meta property="og:url"[^>]*>/g, "")
        .replace(/<a href="[^"]+"/g, "<a");
    expect(content(await pinned.text())).toBe(content(await moving.text()));
    expect(pinned.headers.get("Content-Location")).toBe(twin);
  });

  it("shows the table alone where that is asked for", async () => {
    const page = await (await ask(`${PATH}?show=table`)).text();
    expect(page).toContain("<table>");
    expect(page).not.toContain("<svg");
    expect(page).not.toContain("<details>");
  });

  it("says of its drawing only what can be seen, and calls figures what are figures", async () => {
    const map = await (await ask("/embed/district/yuzhong")).text();
    expect(map).toContain("Dots are approximate points");
    expect(map).toContain("<summary>As a table</summary>");
    const table = await (await ask("/embed/district/yuzhong?show=table")).text();
    expect(table).not.toContain("Dots are");
    expect(await (await ask("/embed/targets/scale")).text()).toContain(
      "<summary>Numbers as a table</summary>",
    );
    const few = await (await ask("/embed/programme/manufacturing-platforms?lang=zh")).text();
    expect(few).not.toMatch(/点名0|[^0-9]0项/);
  });

  it("answers a validator with 304", async () => {
    const etag = (await ask(PATH)).headers.get("ETag") ?? "";
    const again = await ask(PATH, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
  });

  it("refuses unknown options, values, kinds, ids and releases as the API does", async () => {
    expect(await askProblem(`${PATH}?them=dark`)).toMatchObject({
      status: 400,
      type: "/problems/unknown-parameter",
      errors: [{ name: "them", didYouMean: "theme" }],
      allowed: ["lang", "theme", "show", "release"],
    });
    expect(await askProblem(`${PATH}?theme=darc`)).toMatchObject({
      status: 400,
      errors: [{ name: "theme", didYouMean: "dark", allowed: ["auto", "light", "dark"] }],
    });
    expect(await askProblem("/embed/targat/services-value-added")).toMatchObject({
      status: 404,
      type: "/problems/unknown-path",
    });
    expect(await askProblem("/embed/target/services-value-aded")).toMatchObject({
      status: 404,
      type: "/problems/unknown-record",
      nearest: ["services-value-added"],
    });
    expect(await askProblem(`${PATH}?release=1999.1`)).toMatchObject({
      status: 404,
      type: "/problems/unknown-release",
    });
  });
});
