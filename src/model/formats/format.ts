import type { Column } from "../columns.ts";
import type { Query } from "../query/query.ts";
import type { AnyRecord, Resource } from "../resource.ts";
import type { Text } from "../text.ts";

/** A list ready to be written in any format. */
export interface Listing {
  resource: Resource;
  query: Query;
  /** Whole: a format writes those fields that the query chose. */
  rows: AnyRecord[];
  page: { total: number; count: number; limit: number | null; next: string | null };
  canonical: string;
  /** The list's URL without a suffix, whatever its format. */
  plain: string;
  description: Text;
  release: string;
  links: Record<string, string>;
}

/** A parameter that only some formats take. */
export type OwnParameter = "lang" | "bom";

/** A way to write a list: the suffix of its URL and how its bytes are made. */
export interface Format {
  extension: string;
  mediaType: string;
  about: string;
  /** What it takes beside what every list takes. */
  takes: readonly OwnParameter[];
  /** Id of the release that it came with, if not with the first: lists of those before know nothing of it. */
  since?: string;
  /** Whether it can write a resource; without this it can write all. */
  fits?: (resource: Resource) => boolean;
  /** Text, or its bytes where they are at hand. */
  encode: (listing: Listing) => string | Uint8Array<ArrayBuffer>;
}

/** The columns that a listing has after `fields`. */
export function columnsIn({ resource, query }: Listing): readonly Column[] {
  const { fields } = query;
  if (!fields) return resource.columns;
  return resource.columns.filter(({ path }) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`)),
  );
}
