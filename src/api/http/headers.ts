import { licence } from "../../model/licence.ts";
import { DRAFT } from "../../model/release.ts";

/** Headers of every response, whatever its status. */
export const always: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, Content-Location, Repr-Digest, Retry-After, X-Data-Release, Accept-Ranges, Content-Range, Mcp-Session-Id",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Timing-Allow-Origin": "*",
};

export const ALLOWED = "GET, HEAD, OPTIONS";

/** What a preflight is answered: every page may read, with every request header. */
export const preflight: Readonly<Record<string, string>> = {
  Allow: ALLOWED,
  "Access-Control-Allow-Methods": ALLOWED,
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Max-Age": "86400",
};

/** One target of a Link header (RFC 8288). */
export interface Link {
  href: string;
  rel: string;
  type?: string;
}

export const linkHeader = (links: readonly Link[]) =>
  links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`)
    .join(", ");

/** The links that every answer of data has. */
export const commonLinks: readonly Link[] = [
  { href: licence.url, rel: "license" },
  { href: "/v1/openapi.json", rel: "service-desc", type: "application/json" },
  { href: "/docs", rel: "service-doc", type: "text/html" },
];

/** A digest from hexadecimal digits, as manifests have it, to base64, as headers have it. */
export const base64Of = (hex: string): string =>
  btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

const httpDates = new Map<string, string>();

/** A release's date as an HTTP date; null for the draft, which has none. */
export function lastModified(release: { id: string; date: string | null }): string | null {
  const { id, date } = release;
  if (date === null || id === DRAFT) return null;
  const httpDate = httpDates.get(date) ?? new Date(`${date}T00:00:00Z`).toUTCString();
  httpDates.set(date, httpDate);
  return httpDate;
}
