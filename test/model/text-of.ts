/** What a format wrote, as text; a byte order mark stays. */
export const textOf = (written: string | Uint8Array): string =>
  typeof written === "string"
    ? written
    : new TextDecoder("utf-8", { ignoreBOM: true }).decode(written);
