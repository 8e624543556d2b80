import { licence } from "../../../model/licence.ts";
import { API_CATALOG } from "../page.ts";
import type { MachineFile } from "./file.ts";

/** The catalogue of this publisher's APIs (RFC 9727), as a linkset (RFC 9264). */
export const apiCatalog: MachineFile = {
  path: API_CATALOG,
  mediaType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  write: ({ origin, plan }) =>
    JSON.stringify({
      linkset: [
        {
          anchor: origin + API_CATALOG,
          item: [{ href: `${origin}/v1`, type: "application/json", title: plan.title.en }],
        },
        {
          anchor: `${origin}/v1`,
          "service-desc": [{ href: `${origin}/v1/openapi.json`, type: "application/json" }],
          "service-doc": [{ href: `${origin}/docs`, type: "text/html" }],
          "service-meta": [{ href: `${origin}/llms.txt`, type: "text/plain" }],
          license: [{ href: licence.url }],
        },
      ],
    }),
};
