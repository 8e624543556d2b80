import type { CardKind } from "../charts/card.ts";
import { cardKinds } from "../charts/kinds/index.ts";
import { optionParameters } from "../charts/options.ts";
import type { Entries } from "../query/parse.ts";

/** What one of our URLs shows, as a frame would. */
export interface Address {
  kind: CardKind;
  id: string;
  /** Where it stands, whatever release, form or options are asked for. */
  path: string;
  /** The options that the URL has; whatever else was appended to it is left out. */
  entries: Entries;
}

const optionNames: readonly string[] = optionParameters.map(({ name }) => name);

const FRAME = /^\/embed\/(?<kind>[^/]+)\/(?<id>[^/]+)$/;
/** A record's data in any form, now or in a release, or its page: `/v1/targets/x.svg`, `/targets/x`. */
const RECORD =
  /^(?<data>\/v1(?:\/releases\/(?<release>[^/]+))?)?\/(?<resource>[^/]+)\/(?<id>[^/.]+)(?:\.[\w.-]+)?$/;

const known = (
  kind: CardKind | undefined,
  id: string | undefined,
  path: string,
  entries: Entries,
) => (kind && id !== undefined ? { kind, id, path, entries } : null);

/** What a URL of this deployment shows; null if it is another's, malformed, or shows nothing to embed. */
export function addressOf(url: string, origin: string): Address | null {
  const parsed = URL.parse(url);
  if (parsed?.origin !== origin) return null;
  const entries = [...parsed.searchParams].filter(([name]) => optionNames.includes(name));
  const frame = FRAME.exec(parsed.pathname)?.groups;
  if (frame) {
    const kind = cardKinds.find(({ name }) => name === frame.kind);
    return known(kind, frame.id, parsed.pathname, entries);
  }
  const { data, release, resource, id } = RECORD.exec(parsed.pathname)?.groups ?? {};
  const kind = cardKinds.find((one) => one.resource !== null && one.resource === resource);
  const path = `${data === undefined ? "" : "/v1"}/${resource}/${id}`;
  return known(
    kind,
    id,
    path,
    release === undefined ? entries : [...entries, ["release", release]],
  );
}
