import type { Feed } from "./feed.ts";

/** A feed as JSON Feed 1.1. */
export const jsonFeed = ({ title, about, home, entries }: Feed, self: string): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: about,
    home_page_url: home,
    feed_url: self,
    language: "en",
    authors: [{ name: "Yuplan" }],
    items: entries.map(({ id, title: name, text, date, url, diff }) => ({
      id,
      url,
      title: name,
      content_text: diff === null ? text : `${text} ${diff}`,
      date_published: date,
    })),
  });
