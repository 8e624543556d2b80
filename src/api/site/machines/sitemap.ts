import { escapeMarkup } from "../../../model/charts/markup.ts";
import { inLanguage, languages, tagOf } from "../language.ts";
import { problemKinds } from "../problem-pages.ts";
import type { Deployment, MachineFile } from "./file.ts";

/** Pages in two languages, and pages in English. */
const bilingual = (records: readonly string[], { resources }: Deployment) => [
  "/",
  "/scorecard",
  "/gallery",
  "/explore",
  ...resources.map(({ name }) => `/explore/${name}`),
  ...records,
];
const english = ({ guides, parts }: Deployment) => [
  "/docs",
  "/docs/dictionary",
  "/docs/guides",
  ...guides.map(({ slug }) => `/docs/guides/${slug}`),
  ...parts.map((part) => `/docs/${part}`),
  "/problems",
  ...problemKinds.map(({ id }) => `/problems/${id}`),
];

/** Every page, and the page of every record. */
export const sitemap: MachineFile = {
  path: "/sitemap.xml",
  mediaType: "application/xml; charset=utf-8",
  write: async (served) => {
    const { origin, release, resources, ids } = served;
    const lastmod = release.date === null ? "" : `<lastmod>${release.date}</lastmod>`;
    const url = (path: string, more = "") =>
      `<url><loc>${escapeMarkup(origin + path)}</loc>${lastmod}${more}</url>`;
    const alternates = (path: string) =>
      languages
        .map(
          (language) =>
            `<xhtml:link rel="alternate" hreflang="${tagOf[language]}" href="${escapeMarkup(origin + inLanguage(path, language))}"/>`,
        )
        .join("");
    const records = await Promise.all(
      resources.map(async ({ name }) => (await ids(name)).map((id) => `/${name}/${id}`)),
    );
    const urls = [
      ...bilingual(records.flat(), served).flatMap((path) =>
        languages.map((language) => url(inLanguage(path, language), alternates(path))),
      ),
      ...english(served).map((path) => url(path)),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
  },
};
