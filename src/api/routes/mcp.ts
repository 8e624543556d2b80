import type { App } from "../environment.ts";
import { caching } from "../http/caching.ts";
import { preflight } from "../http/headers.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";

const METHODS = "POST, OPTIONS";

/**
 * Mounts the way to the MCP server, which is a Worker of its own: a POST goes there, with a way to
 * ask this API back. It keeps no sessions, so there is no stream to GET and no session to DELETE.
 */
export function mountMcp(app: App): void {
  app.all("/mcp", async (c) => {
    const { method } = c.req;
    if (method === "OPTIONS")
      return new Response(null, {
        status: 204,
        headers: {
          ...preflight,
          Allow: METHODS,
          "Access-Control-Allow-Methods": METHODS,
          "Cache-Control": caching.never,
        },
      });
    if (method !== "POST") {
      const refused = problem(c, problems.methodNotAllowed, {
        detail: `${method} is not among ${METHODS}: the server keeps no sessions.`,
      });
      refused.headers.set("Allow", METHODS);
      return refused;
    }
    const { env } = c;
    const answer = await env.MCP.serve(c.req.raw, {
      origin: env.ORIGIN,
      ask: async (path) => {
        const response = await app.fetch(new Request(env.ORIGIN + path), env);
        return { status: response.status, body: await response.text() };
      },
    });
    const response = new Response(answer.body, answer);
    response.headers.set("Cache-Control", caching.never);
    return response;
  });
}
