import type { Api } from "../mcp/api.ts";
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
  /** The Worker behind /mcp. */
  MCP: { serve: (request: Request, api: Api) => Promise<Response> };
  /** Where to report a weakness, as a URI; without one there is no security.txt. */
  CONTACT?: string;
}
