import { escapeMarkup } from "../../../model/charts/markup.ts";
import { inLanguage, languages, tagOf } from "../language.ts";
import { problemKinds } from "../problem-pages.ts";
import type { Deployment, MachineFile } from "./file.ts";

/** Pages in two languages, and pages in English. */
const bilingual = ({ resources }: Deployment) => [
  "/",
  "/scorecard",
  "/gallery",
  "/explore",
  ...resources.map(({ name }) => `/explore/${name}`),
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

/** Records in one sitemap at most: each has two pages of some 330 bytes. */
const MOST_RECORDS = 5_000;

/** Every page, and the page of every record; where they are too many for one sitemap, the sitemaps that have them. */
export const sitemap: MachineFile = {
  path: "/sitemap.xml",
  mediaType: "application/xml; charset=utf-8",
  write: async (served) => {
    const { origin, resources, count, ids } = served;
    const records = resources.reduce((sum, { name }) => sum + count(name), 0);
    const lists = await Promise.all(
      resources.map(async ({ name }) => ({ name, parts: await ids.parts(name) })),
    );
    if (records > MOST_RECORDS) {
      const names = lists.flatMap(({ name, parts }) =>
        Array.from({ length: parts }, (_, n) => `${name}-${n}`),
      );
      const locs = [PAGES, ...names].map((name) => escapeMarkup(`${origin}/${fileOf(name)}`));
      return document(
        "sitemapindex",
        "",
        locs.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`),
      );
    }
    const pages = await Promise.all(
      lists.flatMap(({ name, parts }) =>
        Array.from({ length: parts }, (_, n) => pagesOf(served, name, n)),
      ),
    );
    return urlset(served, [...bilingual(served), ...pages.flat()], english(served));
  },
};

/** One of the sitemaps: of the pages that are of no record, or of some records of a resource. */
export const partOfSitemap: MachineFile = {
  // Beside the pages: a sitemap is good for what is below its own folder (sitemaps.org).
  path: "/:part{sitemap-.+[.]xml}",
  mediaType: sitemap.mediaType,
  write: async (served, part = "") => {
    if (part === fileOf(PAGES)) return urlset(served, bilingual(served), english(served));
    const [, name = "", n = ""] = /^sitemap-(.+)-(0|[1-9]\d*)\.xml$/.exec(part) ?? [];
    const isThere =
      served.resources.some((resource) => resource.name === name) &&
      Number(n) < (await served.ids.parts(name));
    return isThere ? urlset(served, await pagesOf(served, name, Number(n)), []) : null;
  },
};

const PAGES = "pages";
const fileOf = (name: string) => `sitemap-${name}.xml`;

const pagesOf = async ({ ids }: Deployment, name: string, part: number) =>
  (await ids.of(name, part)).map((id) => `/${name}/${id}`);

/** A sitemap of pages in two languages, each with its other, and of pages in English. */
function urlset(
  { origin, release }: Deployment,
  inBoth: readonly string[],
  inEnglish: readonly string[],
): string {
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
  return document("urlset", ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', [
    ...inBoth.flatMap((path) =>
      languages.map((language) => url(inLanguage(path, language), alternates(path))),
    ),
    ...inEnglish.map((path) => url(path)),
  ]);
}

const document = (root: string, more: string, lines: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>
${lines.join("\n")}
</${root}>
`;
