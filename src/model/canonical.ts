import canonicalize from "canonicalize";

/** Canonical JSON (RFC 8785): one spelling of a value, so that its bytes can be hashed and compared. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("Only JSON has a canonical form.");
  return text;
}
