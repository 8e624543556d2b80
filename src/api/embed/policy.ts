import { encodeBase64 } from "hono/utils/encode";

/** Source expressions by what they are of: frames have a style for each theme, and one script. */
const known = new Map<string, string>();

/** Source expression of an inline element's content (CSP, “hash-source”). */
async function hashSource(content: string): Promise<string> {
  const found = known.get(content);
  if (found) return found;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const source = `'sha256-${encodeBase64(digest)}'`;
  known.set(content, source);
  return source;
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
