/** Text that is markup already, and so is not escaped again. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: nothing for null and false, lists one after the other. */
export type Part = string | number | Markup | null | false | readonly Part[];

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text inside an element or a quoted attribute, of HTML and XML alike. */
export const escapeMarkup = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function put(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "number") return String(part);
  return typeof part === "object" ? part.map(put).join("") : escapeMarkup(part);
}

/** HTML or SVG from a template; whatever is put in is escaped unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = strings[0] ?? "";
  for (const [i, part] of parts.entries()) text += put(part) + (strings[i + 1] ?? "");
  return new Markup(text);
}
