import { readFileSync } from "node:fs";
import { Marked, type Tokens } from "marked";
import { inRepo } from "./read.ts";

/** The guides, in the order in which a newcomer needs them: names of files in `docs/guides/`. */
export const guides = [
  "filtering",
  "evidence",
  "releases",
  "polling",
  "citing",
  "embedding",
  "client",
  "offline",
  "faults",
  "language-models",
] as const;

/** A block that is wider than the page scrolls, so it must be reachable by keyboard. */
const marked = new Marked({
  renderer: {
    code: ({ text, lang = "" }: Tokens.Code) =>
      `<pre tabindex="0" data-language="${lang}"><code>${escaped(text)}</code></pre>\n`,
  },
});

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A guide as its page needs it: title and first paragraph apart, the rest as HTML. */
function guide(slug: string) {
  const text = readFileSync(inRepo(`docs/guides/${slug}.md`), "utf8");
  const [, title = "", about = "", rest = ""] = /^# (.+)\n\n(.+)\n\n([\s\S]*)$/.exec(text) ?? [];
  if (rest === "") throw new Error(`docs/guides/${slug}.md needs a title and a first paragraph.`);
  return { slug, title, about, body: marked.parse(rest, { async: false }) };
}

/** All guides in one file, which the pages are made from. */
export const guidesFile = (): [path: string, content: string] => [
  "docs/guides.json",
  JSON.stringify(guides.map(guide)),
];
