/** The kinds of embed, and the height in pixels to keep free for each: the build puts in the registry. */
declare const KINDS: Readonly<Record<string, number>>;

export const kinds = KINDS;
