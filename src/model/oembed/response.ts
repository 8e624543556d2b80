import { frameLine } from "../embed-lines.ts";
import { fitsIn, type Room, sizeIn } from "./size.ts";

/** How long a consumer should keep what it got, in seconds: as long as our own answers may be stale. */
const CACHE_AGE = 86_400;

/** What is embedded, with absolute URLs. */
export interface Embeddable {
  title: string;
  frame: string;
  /** Pixels that the frame needs in a width. */
  heightAt: (width: number) => number;
  picture: { url: string; width: number; height: number } | null;
  origin: string;
}

/** An answer of the type `rich` (oEmbed 1.0, section 2.3.4); its fields are in the order of the specification. */
export interface OembedAnswer {
  type: "rich";
  version: "1.0";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html: string;
  width: number;
  height: number;
}

/** What a consumer puts into its page; a thumbnail only where it fits, as the specification wants. */
export function oembedOf(
  { title, frame, heightAt, picture, origin }: Embeddable,
  room: Room,
): OembedAnswer {
  const { width, height } = sizeIn(room, heightAt);
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: "Yuplan",
    provider_url: origin,
    cache_age: CACHE_AGE,
    ...(picture && fitsIn(room, picture)
      ? {
          thumbnail_url: picture.url,
          thumbnail_width: picture.width,
          thumbnail_height: picture.height,
        }
      : {}),
    html: frameLine({ url: frame, title, width, height }).text,
    width,
    height,
  };
}
