import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { ask, askList, askProblem } from "./ask.ts";

/** The deployment's own address, as wrangler.toml has it. */
const ORIGIN = "http://localhost:8787";
const ID = "services-value-added";

interface Oembed {
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
}

const query = (url: string, more = "") => `/oembed?url=${encodeURIComponent(url)}${more}`;
const askOembed = async (path: string, more = ""): Promise<Oembed> =>
  (await ask(query(ORIGIN + path, more))).json();

/** The address in the answer's iframe. */
const frameIn = ({ html }: Oembed) =>
  (/<iframe src="([^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");

describe("oEmbed", () => {
  it("answers a rich embed with provider, lifetime and an iframe that is there", async () => {
    const answer = await askOembed(`/embed/target/${ID}`);
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      title: "Value added of services",
      provider_name: "Yuplan",
      provider_url: ORIGIN,
      cache_age: 86_400,
      width: 600,
    });
    expect(frameIn(answer)).toBe(`${ORIGIN}/embed/target/${ID}`);
    expect(answer.html).toContain('title="Value added of services"');
    expect((await ask(`/embed/target/${ID}`)).status).toBe(200);
  });

  it.each([
    `/v1/targets/${ID}`,
    `/v1/targets/${ID}.svg`,
    `/v1/targets/${ID}.csl.json`,
    `/targets/${ID}`,
    `/targets/${ID}?utm_source=newsletter`,
    `/embed/target/${ID}?theme=auto`,
  ])("unfolds %s to the same frame", async (path) => {
    expect(frameIn(await askOembed(path))).toBe(`${ORIGIN}/embed/target/${ID}`);
  });

  it("keeps the options and the release of a URL", async () => {
    expect(frameIn(await askOembed(`/embed/target/${ID}?theme=dark&lang=zh&show=table`))).toBe(
      `${ORIGIN}/embed/target/${ID}?lang=zh&theme=dark&show=table`,
    );
    expect(frameIn(await askOembed(`/v1/releases/2026.1/targets/${ID}`))).toBe(
      `${ORIGIN}/embed/target/${ID}?release=2026.1`,
    );
  });

  it("takes options of its own, which go before those of the URL", async () => {
    const answer = await askOembed(`/embed/target/${ID}?lang=en&theme=dark`, "&lang=zh");
    expect(frameIn(answer)).toBe(`${ORIGIN}/embed/target/${ID}?lang=zh&theme=dark`);
    expect(answer.title).toBe("服务业增加值");
  });

  const ofRecords = cardKinds.filter(
    ({ resource }, i) =>
      resource !== null && cardKinds.findIndex((one) => one.resource === resource) === i,
  );
  it.each(ofRecords)("unfolds a record of $resource as $name", async ({ name, resource }) => {
    const { data } = await askList(`/v1/${resource}?limit=1&fields=id`);
    const answer = await askOembed(`/v1/${resource}/${data[0]?.id}`);
    expect(frameIn(answer)).toBe(`${ORIGIN}/embed/${name}/${data[0]?.id}`);
  });

  it("stays in the room that there is, thumbnail and all", async () => {
    const whole = await askOembed(`/v1/targets/${ID}`);
    expect(whole).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
    const thumbnail = (whole.thumbnail_url ?? "").slice(ORIGIN.length);
    expect((await ask(thumbnail)).headers.get("Content-Type")).toBe("image/png");
    const small = await askOembed(`/v1/targets/${ID}`, "&maxwidth=320&maxheight=200");
    expect(small).toMatchObject({ width: 320, height: 200 });
    expect(small.html).toContain('width="320" height="200"');
    expect(small.thumbnail_url).toBeUndefined();
    const large = await askOembed(`/v1/targets/${ID}`, "&maxwidth=5000&maxheight=5000");
    expect(large).toMatchObject({ width: whole.width, height: whole.height });
  });

  it("is one entry of a cache, however much is appended to what it is asked for", async () => {
    const stored = async (path: string) =>
      (await ask(path)).headers.get("Cloudflare-CDN-Cache-Control") !== "no-store";
    const own = `${ORIGIN}/targets/${ID}`;
    expect(await stored(query(own))).toBe(true);
    expect(await stored(query(`${own}?lang=zh`, "&maxwidth=320"))).toBe(true);
    for (const [url, more] of [
      [own, "&dnt=1"],
      [own, "&format=json"],
      [`${own}?utm_source=letter`, ""],
      [`${own}#chart`, ""],
      [own, "&lang=zh"],
      [own, "&maxheight=200&maxwidth=320"],
    ] as const)
      expect(await stored(query(url, more)), url + more).toBe(false);
  });

  it("is XML where that is asked for", async () => {
    const response = await ask(query(`${ORIGIN}/v1/targets/${ID}`, "&format=xml"));
    expect(response.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
    const xml = await response.text();
    expect(xml).toContain("<oembed>\n<type>rich</type>\n<version>1.0</version>");
    expect(xml).toContain("<html>&lt;iframe src=&quot;http://localhost:8787/embed/target/");
    expect(xml).not.toContain("<iframe");
  });

  it("takes what WordPress sends", async () => {
    const answer = await askOembed(`/v1/targets/${ID}`, "&maxwidth=600&maxheight=900&dnt=1");
    expect(answer.width).toBe(600);
  });
});

describe("what oEmbed cannot answer", () => {
  it.each([
    "https://example.org/v1/targets/services-value-added",
    "http://localhost:8787.example.org/v1/targets/services-value-added",
    `${ORIGIN}/`,
    `${ORIGIN}/v1/targets`,
    `${ORIGIN}/embed/pie/${ID}`,
    "javascript:alert(1)",
    "not a URL",
  ])("is 404 for %s", async (url) => {
    expect(await askProblem(query(url))).toMatchObject({
      status: 404,
      type: "/problems/not-embeddable",
    });
  });

  it("is 404 with the nearest ids for a record that is not there", async () => {
    expect(await askProblem(query(`${ORIGIN}/v1/targets/services-value-aded`))).toMatchObject({
      status: 404,
      nearest: [ID],
    });
  });

  it("is 501 for another format", async () => {
    const response = await ask(query(`${ORIGIN}/v1/targets/${ID}`, "&format=yaml"));
    expect(response.status).toBe(501);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ type: "/problems/format-not-implemented" });
  });

  it.each([
    ["/oembed", "url"],
    [query(`${ORIGIN}/v1/targets/${ID}`, "&maxwidth=wide"), "maxwidth"],
    [query(`${ORIGIN}/v1/targets/${ID}`, "&maxheight=0"), "maxheight"],
    [query(`${ORIGIN}/v1/targets/${ID}`, "&maxwith=300"), "maxwith"],
    [query(`${ORIGIN}/v1/targets/${ID}`, "&theme=pink"), "theme"],
    [query(`${ORIGIN}/embed/target/${ID}?lang=fr`), "lang"],
    [query(`${ORIGIN}/embed/target/${ID}`, "&url=x"), "url"],
  ])("is 400 for %s and names %s", async (path, name) => {
    expect(await askProblem(path)).toMatchObject({ status: 400, errors: [{ name }] });
  });
});

describe("the head of a page", () => {
  it.each([
    [`/embed/target/${ID}?lang=zh`, "服务业增加值"],
    [`/embed/district/wanzhou`, "Wanzhou District"],
    [`/targets/${ID}`, "Value added of services"],
    [
      "/programmes/manufacturing-platforms",
      "Projects of service platforms that enable manufacturing",
    ],
  ])("%s says where its oEmbed answers are", async (path, title) => {
    const html = await (await ask(path)).text();
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual(["application/json+oembed", "text/xml+oembed"]);
    for (const [, , href = ""] of links) {
      const { pathname, search, origin } = new URL(href.replaceAll("&amp;", "&"));
      expect(origin).toBe(ORIGIN);
      const answer = await ask(pathname + search);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(title);
    }
  });

  it("of a record that no embed shows says nothing of oEmbed", async () => {
    const [first] = (await askList("/v1/facts?limit=1")).data;
    expect(await (await ask(`/facts/${first?.id}`)).text()).not.toContain("oembed");
  });
});
