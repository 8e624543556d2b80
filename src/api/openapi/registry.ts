import type { OpenAPIHono } from "@hono/zod-openapi";

/** What operations and components are registered with. */
export type Registry = OpenAPIHono["openAPIRegistry"];
