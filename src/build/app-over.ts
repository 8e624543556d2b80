import { createApp } from "../api/app.ts";
import type { Bindings } from "../api/bindings.ts";
import { type Served, servedPath } from "../model/served.ts";
import type { Artefacts } from "./artefacts.ts";

/** Asks the app for a path, as a request would. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The app over built files, without a server or a Worker; it uses answers made ready only if told into how many slices. */
export function appOver(files: Pick<Artefacts, "get">, origin: string, slices = "0"): Ask {
  const app = createApp();
  const env: Bindings = {
    ASSETS: {
      fetch: async (url) => {
        const content = files.get(new URL(url).pathname.slice(1));
        if (content === undefined) return new Response(null, { status: 404 });
        return new Response(typeof content === "string" ? content : new Uint8Array(content));
      },
    },
    ORIGIN: origin,
    READY_SLICES: slices,
    SERVED: servedIn(files),
    MCP: { serve: () => Promise.reject(new Error("The build asks nothing of /mcp.")) },
  };
  return async (path, init = {}) => app.request(path, init, env);
}

function servedIn(files: Pick<Artefacts, "get">): Served {
  const content = files.get(servedPath.slice(1));
  if (content === undefined) throw new Error(`${servedPath} was not built.`);
  return JSON.parse(typeof content === "string" ? content : Buffer.from(content).toString());
}
