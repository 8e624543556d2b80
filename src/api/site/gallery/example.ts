import { html } from "hono/html";
import type { Card, CardContext, CardKind } from "../../../model/charts/card.ts";
import { target } from "../../../model/charts/kinds/target.ts";
import type { Language } from "../../../model/charts/language.ts";
import { type Options, withOptions } from "../../../model/charts/options.ts";
import { PICTURE } from "../../../model/charts/target-picture.ts";
import { capital } from "../../../model/charts/target-words.ts";
import {
  COLUMN,
  elementLine,
  frameLine,
  heightInColumns,
  imageLine,
  scriptLine,
} from "../../../model/embed-lines.ts";
import { frameHeight } from "../../embed/frame-height.ts";
import { pictureIn } from "../../embed/preview.ts";
import { framed } from "../framed.ts";
import { codeBlock } from "./code-block.ts";
import { galleryWords } from "./words.ts";

/** What an example shows, and how. */
export interface Example {
  kind: CardKind;
  id: string;
  card: Card;
  context: CardContext;
  options: Options;
  origin: string;
  /** Address of the script that an element needs. */
  script: string;
}

/** The options of an example as attributes of an element: those that are not as they would be anyway. */
export const attributesOf = (options: Options): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(withOptions("", options)));

/** A kind of embed: it, and the lines that put it into a page. */
export function exampleOf(example: Example, language: Language) {
  const { kind, id, card, context, options, origin, script } = example;
  const words = galleryWords[language];
  const [inEnglish = "", about = ""] = kind.about.split(": ");
  const said = words.kinds[kind.name] ?? { name: inEnglish, about: `${capital(about)}.` };
  const path = withOptions(`/embed/${kind.name}/${id}`, options);
  const url = origin + path;
  const { title, sentence } = card;
  // The picture of a number is the chart of its target, which stands with that.
  const picture = kind === target ? card.picture : null;
  const heightAt = frameHeight(card, context, options);
  const element = elementLine({
    kind: kind.name,
    id,
    attributes: { ...attributesOf(options), height: String(heightAt(COLUMN)) },
    url,
    title,
  });
  const code = (what: string, line: string) => codeBlock(what, line, words.copy);
  return html`<section id="${kind.name}">
<h2>${said.name}</h2>
<p>${said.about}</p>
${framed(path, title, heightAt)}
${code(words.ways.frame, frameLine({ url, title, width: "100%", height: heightInColumns(heightAt) }).text)}
${code(words.ways.element, `${scriptLine(script, null).text}\n${element.text}`)}
${
  picture === null
    ? ""
    : code(
        words.ways.picture,
        imageLine(origin + pictureIn("/v1", picture, options), sentence, PICTURE).text,
      )
}
${code(words.ways.oembed, `${origin}/oembed?url=${encodeURIComponent(url)}`)}
</section>`;
}
