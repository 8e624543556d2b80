import type { MachineFile } from "./file.ts";

/** Days from a release to the end of the file's life: RFC 9116 recommends less than a year. */
const DAYS = 364;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Where to report a weakness (RFC 9116). It expires a fixed time after the current release, because
 * no body depends on the time of the request; a deployment without a contact has no such file.
 */
export const security: MachineFile = {
  path: "/.well-known/security.txt",
  mediaType: "text/plain; charset=utf-8",
  write: ({ origin, release, contact }) => {
    if (contact === undefined || release.date === null) return null;
    const expires = new Date(Date.parse(`${release.date}T00:00:00Z`) + DAYS * DAY);
    return [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
      "Preferred-Languages: en, zh",
      `Canonical: ${origin}/.well-known/security.txt`,
      "",
    ].join("\n");
  },
};
