import type { MachineFile } from "./file.ts";

/**
 * Robots may read all there is (RFC 9309), but not walk the endless combinations of a query; the
 * lists without one hold every record.
 */
export const robots: MachineFile = {
  path: "/robots.txt",
  mediaType: "text/plain; charset=utf-8",
  write: ({ origin }) =>
    [
      "User-agent: *",
      "Allow: /",
      "Disallow: /v1/*?",
      "Disallow: /v1/lab/",
      "Disallow: /explore/*?",
      "Allow: /explore/*?lang=zh$",
      "",
      `Sitemap: ${origin}/sitemap.xml`,
      "",
    ].join("\n"),
};
