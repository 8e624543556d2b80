import { isObject } from "./break.ts";

/** Words that explain; no program depends on them. */
const WORDS = ["description", "summary", "title"];

/** Keys of what the build adds from the data: examples, a request to try, the problems that can come. */
const FROM_DATA = ["examples", "example", "x-request", "x-problems"];

/** A contract without its words and examples: what programs depend on, and what is kept of a release. */
export function bareContract(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareContract);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // A field may have such a name; its value is a schema then, and no text.
      .filter(([key, inner]) => !(WORDS.includes(key) && typeof inner === "string"))
      .filter(([key]) => !FROM_DATA.includes(key))
      .map(([key, inner]) => [key, bareContract(inner)]),
  );
}

/** The contract of a release as the text of a file. */
export const releasedText = (release: string, contract: object) =>
  `${JSON.stringify({ "x-release": release, ...(bareContract(contract) as object) })}\n`;
