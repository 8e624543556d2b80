import type { Hono } from "hono";
import type { Bindings, KnownRelease, Store } from "./store.ts";

/** What every handler finds in its context. */
export interface Environment {
  Bindings: Bindings;
  Variables: { store: Store; current: KnownRelease };
}

/** The application that routes are mounted on. */
export type App = Hono<Environment>;
