import type { Card } from "../../model/charts/card.ts";
import { type Markup, markup } from "../../model/charts/markup.ts";
import { type Options, pictureOptions, withOptions } from "../../model/charts/options.ts";
import { PICTURE } from "../../model/charts/target-picture.ts";

const property = (name: string, content: string | number) =>
  markup`<meta property="og:${name}" content="${content}">\n`;

/** Address of a card's picture under the API or a release; a PNG is light unless dark is asked for. */
export const pictureIn = (base: string, picture: string, { lang, theme }: Options): string =>
  withOptions(
    base + picture,
    { lang, theme: theme === "dark" ? "dark" : "light" },
    pictureOptions("png", { pinned: true }),
  );

/** What previews of a link to an embed show: title, sentence and, where there is one, a picture. */
export function previewOf(
  { title, sentence, picture }: Card,
  {
    origin,
    url,
    release,
    options,
  }: { origin: string; url: string; release: string; options: Options },
): Markup {
  const image = picture && origin + pictureIn(`/v1/releases/${release}`, picture, options);
  return markup`<link rel="canonical" href="${origin}${url}">
${property("type", "article")}${property("title", title)}${property("description", sentence)}${property("url", origin + url)}${
  image === null
    ? null
    : markup`${property("image", image)}${property("image:width", PICTURE.width * 2)}${property("image:height", PICTURE.height * 2)}${property("image:alt", sentence)}<meta name="twitter:card" content="summary_large_image">\n`
}`;
}
