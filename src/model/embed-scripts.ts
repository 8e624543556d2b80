/** A script of the elements that never changes. */
export interface PermanentScript {
  url: string;
  /** The value of an `integrity` attribute (Subresource Integrity). */
  integrity: string;
  bytes: number;
}

/** The script of the elements: the newest at an address that moves, and all of them for ever. */
export interface EmbedScripts {
  moving: string;
  /** Newest first. */
  permanent: PermanentScript[];
}
