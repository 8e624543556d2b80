import type { MachineFile } from "./file.ts";

/**
 * Robots may read all there is (RFC 9309), and search, as llms.txt tells them to. They may not walk the
 * endless combinations of filters, sort keys and fields: a list without a query holds every record.
 */
export const robots: MachineFile = {
  path: "/robots.txt",
  mediaType: "text/plain; charset=utf-8",
  write: ({ origin }) =>
    [
      "User-agent: *",
      "Allow: /",
      "Disallow: /v1/*?",
      "Allow: /v1/search?",
      "Disallow: /v1/lab/",
      "Disallow: /explore/*?",
      "Allow: /explore/*?lang=zh$",
      "",
      `Sitemap: ${origin}/sitemap.xml`,
      "",
    ].join("\n"),
};
