import { extract, setProviderList } from "@extractus/oembed-extractor";
import { unfurl } from "unfurl.js";
import { describe, expect, inject, it } from "vitest";

const origin = inject("origin");
const ID = "services-value-added";

describe("oembed-extractor", () => {
  it("finds and unfolds a frame by the link in its head", async () => {
    setProviderList([]);
    const found = await extract(`${origin}/embed/target/${ID}?lang=zh`, {
      maxwidth: 480,
      theme: "dark",
    });
    expect(found).toMatchObject({
      method: "auto-discovery",
      type: "rich",
      title: "服务业增加值",
      provider_name: "Yuplan",
      width: 480,
    });
    expect(found.html).toContain(`src="${origin}/embed/target/${ID}?lang=zh&amp;theme=dark"`);
  });

  it("unfolds a record as a provider that it knows", async () => {
    // It asks providers by https only.
    const { host } = new URL(origin);
    setProviderList([
      {
        provider_name: "Yuplan",
        provider_url: `https://${host}`,
        endpoints: [{ schemes: [`https://${host}/v1/*`], url: `https://${host}/oembed` }],
      },
    ]);
    const found = await extract(`${origin}/v1/targets/${ID}`, { maxheight: 300 }, (url) =>
      fetch(url.replace(/^https:/, "http:")),
    );
    expect(found).toMatchObject({ method: "provider-api", type: "rich", height: 300 });
  });
});

describe("unfurl.js", () => {
  const page = `/embed/target/${ID}`;

  it("unfolds a frame by its JSON link", async () => {
    const { oEmbed } = await unfurl(origin + page);
    expect(oEmbed).toMatchObject({
      type: "rich",
      title: "Value added of services",
      provider_name: "Yuplan",
      width: 600,
    });
    expect(oEmbed).toHaveProperty(
      "html",
      expect.stringContaining(`<iframe src="${origin}${page}"`),
    );
  });

  it("unfolds it by its XML link, where there is no other", async () => {
    const { oEmbed } = await unfurl(origin + page, {
      fetch: async (url: string) => {
        const answer = await fetch(url);
        const text = (await answer.text()).replace(/<link[^>]+application\/json\+oembed[^>]+>/, "");
        return new Response(text, answer);
      },
    });
    expect(oEmbed).toMatchObject({ type: "rich", provider_name: "Yuplan", width: 600 });
  });
});
