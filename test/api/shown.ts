/** A request that a guide shows, and the answer that it shows beneath. */
export interface Shown {
  command: string;
  method: "GET" | "HEAD";
  path: string;
  headers: Record<string, string>;
  /** The language of the answer's block, and its text. */
  kind: string;
  answer: string;
}

const AT_HOME = "http://localhost:8787";
const FENCE = /```(\w+)\n([\s\S]*?)```/g;

/** Addresses that a text's HTML names. */
export const addressesIn = (markdown: string): string[] =>
  [...markdown.matchAll(FENCE)]
    .filter(([, kind]) => kind === "html")
    .flatMap(([, , html = ""]) => [...html.matchAll(/(?:src|href)="([^"]+)"/g)])
    .map(([, url = ""]) => url.replace(AT_HOME, ""));

/** The words of a shell command; single quotes hold spaces together. */
const wordsOf = (command: string) =>
  [...command.trim().matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

/** Reads a curl command as far as guides use it; anything else in it is an error. */
function readCurl(command: string): Pick<Shown, "method" | "path" | "headers"> {
  const [curl, ...words] = wordsOf(command);
  const url = words.pop() ?? "";
  if (curl !== "curl" || !url.startsWith(AT_HOME)) throw new Error(`Not a request: ${command}`);
  const headers: Record<string, string> = {};
  let method: Shown["method"] = "GET";
  while (words.length > 0) {
    const word = words.shift();
    if (word === "-I") method = "HEAD";
    else if (word === "-H") {
      const [name = "", value = ""] = words.shift()?.split(/: (.*)/) ?? [];
      headers[name] = value;
    } else if (word !== "-g" && word !== "-i")
      throw new Error(`Guides do not use ${word}: ${command}`);
  }
  // curl takes brackets for a pattern unless told not to.
  if (/[[\]{}]/.test(url) && !command.includes("-g ")) throw new Error(`curl needs -g: ${command}`);
  return { method, path: url.slice(AT_HOME.length), headers };
}

/** Every request of a Markdown text, with the block after it as its answer. */
export function shownIn(markdown: string): Shown[] {
  const blocks = [...markdown.matchAll(FENCE)].map(([, kind = "", text = ""]) => ({ kind, text }));
  return blocks.flatMap(({ kind, text }, i) => {
    const next = blocks[i + 1];
    if (kind !== "sh") return [];
    if (!next || next.kind === "sh") throw new Error(`No answer is shown to ${text}`);
    return [{ command: text.trim(), ...readCurl(text), kind: next.kind, answer: next.text }];
  });
}
