import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import type { CitationForm } from "./form.ts";
import { ris } from "./ris.ts";
import { text } from "./text.ts";

/** Every form of a citation, in documentation order. */
export const citationForms: readonly CitationForm[] = [text, bibtex, ris, cslJson];

/** The last part of a path without the suffix of a citation, and the form that the suffix names. */
export function splitForm(name: string): { name: string; form: CitationForm | null } {
  // The longest suffix first: another may end it.
  const form =
    citationForms
      .toSorted((a, b) => b.extension.length - a.extension.length)
      .find(({ extension }) => name.endsWith(`.${extension}`)) ?? null;
  return { name: form ? name.slice(0, -form.extension.length - 1) : name, form };
}
