import type { HonoBase as Hono } from "hono/hono-base";
import type { Entries } from "../model/query/parse.ts";
import type { KnownRelease } from "../model/served.ts";
import type { Bindings } from "./bindings.ts";
import type { Store } from "./store.ts";

/** What every handler finds in its context. */
export interface Environment {
  Bindings: Bindings;
  Variables: {
    store: Store;
    current: KnownRelease;
    /** The query's parameters, decoded: empty without a query. */
    entries: Entries;
  };
}

/** The application that routes are mounted on. */
export type App = Hono<Environment>;
