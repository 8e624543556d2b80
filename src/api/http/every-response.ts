import type { MiddlewareHandler } from "hono";
import type { Environment } from "../environment.ts";
import { Store } from "../store.ts";
import { madeHere } from "./answer.ts";
import { always } from "./headers.ts";

const onAll = Object.entries(always);

/** One store an isolate and set of files. */
const stores = new WeakMap<object, Store>();

function storeOf(assets: Environment["Bindings"]["ASSETS"]): Store {
  const known = stores.get(assets);
  if (known) return known;
  const store = new Store(assets);
  stores.set(assets, store);
  return store;
}

/** Gives handlers the store and the current release, and every response its CORS and release headers. */
export const everyResponse: MiddlewareHandler<Environment> = async (c, next) => {
  const store = storeOf(c.env.ASSETS);
  c.set("store", store);
  const current = await store.current();
  c.set("current", current);
  await next();
  const { headers } = c.res;
  if (!madeHere(c.res)) for (const [name, value] of onAll) headers.set(name, value);
  headers.set("X-Data-Release", current.id);
};
