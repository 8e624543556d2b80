import type { Api } from "../mcp/api.ts";
import type { Query, Refusal } from "../model/query/query.ts";
import type { Found } from "../model/query/run.ts";
import type { SearchQuery } from "../model/search/query.ts";
import type { SearchAnswer } from "../model/search/search-schema.ts";
import type { Served } from "../model/served.ts";

/** What the Worker is given, by the platform and in its bundle. */
export interface Bindings extends Platform {
  /** What is known of the releases: their lines of the ledger, documents and sizes. */
  SERVED: Served;
}

/** What the platform gives the Worker. */
export interface Platform {
  /** The files under `dist/`; the path of a file is the path of its permanent URL. */
  ASSETS: { fetch: (url: string) => Promise<Response> };
  /** Scheme and host of this deployment, without a slash at the end; only citations and documentation name it. */
  ORIGIN: string;
  /** Into how many files the answers are cut that the build made ready; 0 if none are used. */
  READY_SLICES: string;
  /** A database for each release, by its id, which takes over where memory ends; without one it never does. */
  DATABASE?: { getByName: (release: string) => Database };
  /** Bytes of a list, or for a search of all lists together, up to which they are asked in memory. */
  IN_MEMORY?: string;
  /** The Worker behind /mcp. */
  MCP: { serve: (request: Request, api: Api) => Promise<Response> };
  /** Where to report a weakness, as a URI; without one there is no security.txt. */
  CONTACT?: string;
}

/** What a release's database is asked. */
export interface Database {
  /** What of a list stands in its records: its columns, and the words of those that have codes. */
  about: (resource: string) => Promise<AboutList>;
  /** What a list's query finds, each record as JSON. */
  find: (resource: string, query: Query) => Promise<FoundRows | Refusal>;
  /** What a search finds. */
  search: (query: SearchQuery) => Promise<SearchAnswer>;
}

/** What a list has of what its resource may have. */
export interface AboutList {
  columns: string[];
  words: Record<string, string[]>;
}

export type FoundRows = Omit<Found, "rows"> & { rows: string[] };
