import { citationOfDiff, type Source } from "../citation.ts";
import type { CitationForm } from "../citations/form.ts";
import { citationForms } from "../citations/index.ts";
import { JSON_TYPE } from "../media-type.ts";
import { diffOf } from "./diff.ts";
import type { Change, End } from "./diff-schema.ts";
import { markdownOf } from "./markdown.ts";
import { canonicalDiff, type DiffQuery, describeDiff, everyChange } from "./query.ts";

/** Two releases, what of their difference is asked for, and what that is. */
export interface DiffContext {
  from: End;
  to: End;
  query: DiffQuery;
  /** None where a form tells of none. */
  changes: readonly Change[];
  /** What a citation names; its release is the one that the changes lead to. */
  source: Source;
}

/** A way to write a diff: the suffix of its URL and how its text is made. */
export interface DiffForm {
  extension: string;
  mediaType: string;
  about: string;
  /** Whether `resource` and `ids` narrow it. A patch of a part would not give the whole. */
  narrows: boolean;
  /** Whether its links have an address. */
  isAbsolute: boolean;
  /** Null where the build makes it of the releases themselves. */
  encode: ((context: DiffContext) => string) | null;
}

const json: DiffForm = {
  extension: "json",
  mediaType: JSON_TYPE,
  about: "Records added, removed and changed, by field, with old and new values",
  narrows: true,
  isAbsolute: false,
  encode: ({ from, to, query, changes }) => JSON.stringify(diffOf(from, to, query, changes)),
};

const markdown: DiffForm = {
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  about: "The same to read",
  narrows: true,
  isAbsolute: true,
  encode: ({ from, to, query, changes, source }) =>
    markdownOf(diffOf(from, to, query, changes), source.origin),
};

/** Media type and suffix are those that RFC 6902 registers. */
export const jsonPatch: DiffForm = {
  extension: "json-patch",
  mediaType: "application/json-patch+json",
  about:
    "A JSON Patch (RFC 6902): applied to release.json of the first release it gives that of the second, and in canonical JSON (RFC 8785) the same bytes",
  narrows: false,
  isAbsolute: false,
  encode: null,
};

const citing = ({ extension, mediaType, about, encode }: CitationForm): DiffForm => ({
  extension,
  mediaType,
  about: `How to cite it: ${about}`,
  narrows: true,
  isAbsolute: true,
  encode: ({ source, from, to, query }) =>
    encode(
      citationOfDiff(
        source,
        canonicalDiff(from.id, to.id, query),
        describeDiff(from.id, to.id, query),
      ),
    ),
});

/** The forms that hold the changes themselves; the first is the one without a suffix. */
export const contentForms: readonly [DiffForm, ...DiffForm[]] = [json, markdown, jsonPatch];

/** Every form of a diff, in documentation order. */
export const diffForms: readonly DiffForm[] = [...contentForms, ...citationForms.map(citing)];

/** The URL of a diff in a form. */
export const diffUrl = (from: string, to: string, query: DiffQuery, form: DiffForm): string =>
  canonicalDiff(
    from,
    to,
    form.narrows ? query : everyChange,
    form === json ? "" : `.${form.extension}`,
  );

/** The two ends that the last part of a path names, and its form; null if it is no pair. */
export function readPair(name: string): { from: string; to: string; form: DiffForm } | null {
  // The longest suffix first: another may end in that of JSON.
  const form = diffForms
    .toSorted((a, b) => b.extension.length - a.extension.length)
    .find(({ extension }) => name.endsWith(`.${extension}`));
  const pair = form ? name.slice(0, -form.extension.length - 1) : name;
  const [from, to, ...rest] = pair.split("..");
  return from && to && rest.length === 0 ? { from, to, form: form ?? json } : null;
}
