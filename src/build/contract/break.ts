/** A change of the contract that a program written against the old one would notice. */
export interface Break {
  /** Where: an operation, and a path into what it takes or gives. */
  where: string;
  what: string;
}

/** Any JSON object. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object, or an empty one where there is none. */
export const objectAt = (of: unknown, key: string): Json => {
  const value = isObject(of) ? of[key] : undefined;
  return isObject(value) ? value : {};
};

export const listAt = (of: unknown, key: string): unknown[] => {
  const value = isObject(of) ? of[key] : undefined;
  return Array.isArray(value) ? value : [];
};

/** What a `$ref` of a document stands for; anything else as it is. */
export function resolved(document: Json, value: unknown): Json {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== "string") return value;
  const keys = value.$ref.replace(/^#\//, "").split("/");
  const found = keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);
  return resolved(document, found);
}
