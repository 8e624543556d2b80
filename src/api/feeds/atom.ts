import { html } from "hono/html";
import type { Feed } from "./feed.ts";

/** A feed as Atom (RFC 4287). `html` escapes what it is given by the rules that XML has too. */
export async function atom({ id, title, about, updated, home, entries }: Feed, self: string) {
  const text = await html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${id}</id>
<title>${title}</title>
<subtitle>${about}</subtitle>
<updated>${updated}</updated>
<author><name>Yuplan</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${entries.map(
  (entry) => html`<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.date}</updated>
<published>${entry.date}</published>
<link rel="alternate" type="application/json" href="${entry.url}"/>
${entry.diff === null ? "" : html`<link rel="related" type="text/markdown" href="${entry.diff}" title="What changed"/>`}
<content type="text">${entry.text}</content>
</entry>
`,
)}</feed>
`;
  return String(text);
}
