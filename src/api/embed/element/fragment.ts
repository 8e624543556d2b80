/** The parts of a frame's page that an element shows. */
export interface Fragment {
  title: string;
  lang: string;
  markup: Element;
  styles: readonly CSSStyleSheet[];
}

/** Why there is nothing to show, in the words of the answer; empty if no answer came. */
export class NothingToShow extends Error {}

declare const trustedTypes:
  | { createPolicy: (name: string, rules: object) => { createHTML: (text: string) => string } }
  | undefined;

/** A page that asks for trusted types has to allow the policy `yuplan`. */
const policy =
  typeof trustedTypes === "undefined"
    ? { createHTML: (text: string) => text }
    : trustedTypes.createPolicy("yuplan", { createHTML: (text: string) => text });

/** What is being fetched or was: two hundred elements of one chart ask once. */
const texts = new Map<string, Promise<string>>();
const sheets = new Map<string, CSSStyleSheet>();

async function fetched(url: string): Promise<string> {
  const answer = await fetch(url, { credentials: "omit", redirect: "error" }).catch(() => null);
  if (answer === null) throw new NothingToShow();
  if (answer.ok) return answer.text();
  const { detail = "" } = await answer.json().catch(() => ({}));
  throw new NothingToShow(String(detail));
}

/** The text of a URL of ours, fetched once; after a failure the next one tries again. */
function textOf(url: string): Promise<string> {
  const known = texts.get(url);
  if (known) return known;
  const text = fetched(url);
  texts.set(url, text);
  text.catch(() => texts.delete(url));
  return text;
}

/** A stylesheet made by script, which a policy against inline styles does not concern. */
export function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** Fetches a frame's page and takes it apart. Throws `NothingToShow`. */
export async function fragmentOf(url: string): Promise<Fragment> {
  const styles: CSSStyleSheet[] = [];
  // Styles are taken out before the rest is parsed: a strict policy would report them.
  const html = (await textOf(url)).replace(/<style>(.*?)<\/style>/gs, (_, css: string) => {
    styles.push(sheetOf(css));
    return "";
  });
  const page = new DOMParser().parseFromString(policy.createHTML(html), "text/html");
  const markup = page.querySelector("main");
  if (!markup) throw new NothingToShow();
  return { title: page.title, lang: page.documentElement.lang, markup, styles };
}
