import type { Text } from "../model/text.ts";

/** A hit of /v1/search, as far as the tools read it. */
export interface SearchHit {
  resource: string;
  id: string;
  name: Text;
  snippet: string | null;
  links: { permanent: string };
}
