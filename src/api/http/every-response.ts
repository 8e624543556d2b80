import type { MiddlewareHandler } from "hono";
import type { Environment } from "../environment.ts";
import { storeOf } from "../store.ts";
import { madeHere } from "./answer.ts";
import { always } from "./headers.ts";

const onAll = Object.entries(always);

/** Gives handlers the store and the current release, and every response its CORS and release headers. */
export const everyResponse: MiddlewareHandler<Environment> = async (c, next) => {
  const store = storeOf(c.env);
  c.set("store", store);
  const { current } = store;
  c.set("current", current);
  await next();
  const { headers } = c.res;
  if (!madeHere(c.res)) for (const [name, value] of onAll) headers.set(name, value);
  headers.set("X-Data-Release", current.id);
};
