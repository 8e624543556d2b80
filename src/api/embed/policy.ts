import { encodeBase64 } from "hono/utils/encode";

/** Source expression of an inline element's content (CSP, “hash-source”). */
async function hashSource(content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  return `'sha256-${encodeBase64(digest)}'`;
}

/** The policy of a frame: its own style and script by their hashes, nothing else, framed by anyone. */
export async function framePolicy(style: string, script: string): Promise<string> {
  return [
    "default-src 'none'",
    `style-src ${await hashSource(style)}`,
    `script-src ${await hashSource(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}
