/** Names that a browser takes for this machine. */
const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a page may ask (the specification wants Origin validated, against DNS rebinding): every page
 * that came over TLS, whose host name no attacker can point at another machine, and pages of this
 * machine or deployment. A request without Origin comes from no page.
 */
export function isAllowedOrigin(origin: string | null, own: string): boolean {
  if (origin === null || origin === own) return true;
  const url = URL.parse(origin);
  if (!url) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOCAL.includes(url.hostname));
}
