import { markup } from "../charts/markup.ts";
import { JSON_TYPE } from "../media-type.ts";
import { canonicalOembed } from "./request.ts";
import type { OembedAnswer } from "./response.ts";

/** A format of oEmbed: the value of `format`, and the type of a link that leads to it. */
export interface OembedForm {
  name: string;
  mediaType: string;
  linkType: string;
  encode: (answer: OembedAnswer) => string;
}

const json: OembedForm = {
  name: "json",
  mediaType: JSON_TYPE,
  linkType: "application/json+oembed",
  encode: (answer) => JSON.stringify(answer),
};

const xml: OembedForm = {
  name: "xml",
  mediaType: "text/xml; charset=utf-8",
  linkType: "text/xml+oembed",
  encode: (answer) => {
    const fields = Object.entries(answer).map(
      ([name, value]: [string, string | number]) => markup`<${name}>${value}</${name}>\n`,
    );
    return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${markup`<oembed>\n${fields}</oembed>`}\n`;
  },
};

/** Both formats; the first is answered unless the other is asked for. */
export const oembedForms: readonly [OembedForm, ...OembedForm[]] = [json, xml];

/** The links of a page's head that say where its oEmbed answer is. */
export const discoveryLinks = (origin: string, url: string, title: string) =>
  oembedForms.map(({ name, linkType }) => {
    const path = canonicalOembed(url, { format: name, maxwidth: null, maxheight: null });
    return markup`<link rel="alternate" type="${linkType}" href="${origin + path}" title="${title}">\n`;
  });
